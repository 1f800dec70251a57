using System.Net;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown;

/// <summary>Reports signs of Markdown, of this or of another program, that have no effect and would be shown.</summary>
internal sealed partial class EmphasisSignPass : IMarkdownPass
{
    private static readonly (Regex Form, string Fix)[] Forms =
    [
        (Strong(), "Leave no space within the signs, and a space before and after them: **Warning:** do not stop. If a sign is meant as text, put a backslash before it: \\*"),
        (Struck(), "Delete the words that are no longer true. Struck-out text would be read out as if it were true."),
        (Lined(), "Type the words again, without a line through or under them. Delete what is no longer true: it would be read out as if it were."),
        (Checkbox(), "For a list to tick, use a box: :::questions. For any other list, begin the line with a hyphen and a space."),
        (Marked(), "For words that stand out, write **bold**. For a raised or lowered number, write its own sign: 10⁶, CO₂."),
        (Entity(), "Type the sign itself."),
        (Tag(), "Delete it: for bold words write **bold**, and for a raised or lowered number its own sign (10⁶, CO₂). For a new line, end the line before it with a backslash."),
        (Comment(), "Delete it. A note to yourself would be read by patients: keep it outside the file."),
        (EmojiCode(), "Leave it out, or say it in words: a code for a little picture is shown as it stands."),
        (Formula(), "Say it in words, or with signs such as × and ², which every phone can show."),
        (Backtick(), "Delete the ` sign. For words that stand out, write **bold**."),
        (Foreign(), "This line is written for another program. Delete it, or write it as the guide says: ## for a heading, :::warning Title for a box. A word is explained in brackets after it, or in _glossary.yml."),
        (OfProgram(), "This is a sign of another program, and has no effect here. Delete it, or say it in words."),
        (Underline(), "For a line across the page, write --- with an empty line above and below. If not, delete the signs."),
    ];

    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        // The message about two versions is clearer than one about the signs between them.
        var isMarker = context.HasTwoVersions;
        foreach (var shown in context.Shown)
        {
            foreach (var (form, fix) in Forms)
            {
                foreach (Match found in form.Matches(shown.Text).Where(found => found.Value[0] is not ('=' or '<' or '>') || !isMarker))
                    context.Problems.Add(Problems.SignsLeftOver(context.At(shown.OffsetOf(found.Index)), shown.Written(found, context).Trim(), fix) with { Edit = EditOf(context, shown, found, form) });
            }
        }

        // In **one*, a star is left over beside the word that the others make italic.
        foreach (var emphasis in context.Nodes.OfType<EmphasisInline>().Where(HasSignBeside))
            context.Problems.Add(Problems.SignsLeftOver(context.At(emphasis), context.SourceOf(emphasis).ToString(), Forms[0].Fix));
    }

    private static TextEdit? EditOf(MarkdownContext context, ShownText shown, Match found, Regex form)
    {
        var start = shown.OffsetOf(found.Index);
        var written = shown.Written(found, context);
        if (form == Strong() && found.Value == "**")
        {
            var rest = context.RestOfLine(start);
            // **Warning:**do
            if (JoinedToNext().Match(rest) is { Success: true } joined) return context.Replace(start, joined.Value, joined.Value + " ", isSafe: true);
            // ** Warning **
            if (Spaced().Match(rest) is { Success: true } spaced && Regex.Count(rest, @"\*\*") == 2 && !context.File.Text.AsSpan(context.BodyStart + context.LineStartOf(start), start - context.LineStartOf(start)).Contains("**", StringComparison.Ordinal))
                return context.Replace(start, spaced.Value, $"**{spaced.Groups["words"].Value.Trim()}**", isSafe: false);
        }

        if (form == Marked() && written.StartsWith("==", StringComparison.Ordinal)) return context.Replace(start, written, $"**{written[2..^2]}**", isSafe: false);
        if (form == Entity() && written.EndsWith(';') && WebUtility.HtmlDecode(written) is [var sign] && !char.IsControl(sign)) return context.Replace(start, written, $"{sign}", isSafe: false);
        return form == Checkbox() && context.RestOfLine(start) is var line && line.StartsWith(written + " ", StringComparison.Ordinal) ? context.Replace(start, written + " ", "", isSafe: false) : null;
    }

    [GeneratedRegex(@"\A\*\*[^\s*][^*\r\n]*[:.!?,;]\*\*(?=\w)")]
    private static partial Regex JoinedToNext();

    [GeneratedRegex(@"\A\*\*(?<words>[^*\r\n]*\w[^*\r\n]*)\*\*", RegexOptions.ExplicitCapture)]
    private static partial Regex Spaced();

    private static bool HasSignBeside(EmphasisInline emphasis) =>
        (emphasis.PreviousSibling is LiteralInline { IsFirstCharacterEscaped: false, Content: { IsEmpty: false } before } && before[before.End] == emphasis.DelimiterChar)
        || (emphasis.NextSibling is LiteralInline { IsFirstCharacterEscaped: false, Content: { IsEmpty: false } after } && after[after.Start] == emphasis.DelimiterChar);

    // A line to write on, such as ____, is meant.
    [GeneratedRegex(@"\*\*+|(?<![_\w])__(?=[^\W_])|(?<![*\w])\*(?=[^\s*])[^*\n]{0,200}[^\s*]\*(?!\*)|(?<![_\w])_(?=[^\s_])[^_\n]{0,200}[^\s_]_(?!_)")]
    private static partial Regex Strong();

    [GeneratedRegex(@"~~+[^~\n]*(~~+)?|(?<![\w~])~(?=[^\s~\d])[^~\n]{0,200}[^\s~]~(?!\w)", RegexOptions.ExplicitCapture)]
    private static partial Regex Struck();

    // A stroke of its own on every letter. On a sign, as in ≠, it belongs to the sign.
    [GeneratedRegex(@"([\p{L}\p{Nd}][\u0332\u0333\u0335-\u0338]+([^\w\n]?[\u0332\u0333\u0335-\u0338]+)?)+", RegexOptions.ExplicitCapture)]
    private static partial Regex Lined();

    [GeneratedRegex(@"\[[ xX✓]?\](?![(\[:])|\A\[[-<>/?*]\](?=\s)")]
    private static partial Regex Checkbox();

    [GeneratedRegex(@"==(?=[^\s=])[^=\n]{0,200}==|\+\+(?=[^\s+])[^+\n]{0,200}\+\+|\^(?=[^\s^])[^\s^]{1,20}\^|(?<=[A-Za-z])~(?=[\w+\-])[\w+\-]{1,6}~|\|\|(?=[^\s|])[^|\n]{1,200}\|\||(?<!\d)''(?=[^\s'])[^'\n]{1,200}''")]
    private static partial Regex Marked();

    [GeneratedRegex(@"&(#\d{1,7}|#x[0-9a-f]{1,6}|nbsp|amp|lt|gt|quot|apos|deg|ndash|mdash|rsquo|lsquo|ldquo|rdquo|hellip|micro|times|le|ge|frac12|shy|copy|reg|trade|bull|middot|euro|pound|sup2|sup3);?(?!\w)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    // HTML with a slip in it, and the tags of forums.
    [GeneratedRegex(@"<[ ]?/?[ ]?(br|sup|sub)\b[^<>\n]{0,20}>?|</?(p|b|i|u|div|span|strong|em|font|center|img|table|tr|td|ul|ol|li|h[1-6])\b[^<>\n]{0,100}>?|\[(?<name>b|i|u|s|url|img|quote|center|size|color|colour|warning|note|info)(=[^\[\]\n]{1,50})?\][\s\S]{0,400}?\[/\k<name>\]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<!%)%%(?=[^%\n]*\p{L})[^%\n]*%%|\(\((?=[^()\n]*\p{L}{2})[^()\n]+\)\)|/\*[^\n]*?\*/|\{#[^\n]*?#\}|<!--|-->")]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<![\w:]):([a-z][a-z0-9]*([_+-][a-z0-9_+-]*)?|[+-]1):(?![\w:])", RegexOptions.ExplicitCapture)]
    private static partial Regex EmojiCode();

    [GeneratedRegex(@"\$\$(?=[^$\n]*[\p{L}\\])[^$\n]+\$\$|\$(?=[^\s$\d])[^$\n]*[\\^_{=][^$\n]*\$|\\(frac|times|cdot|text|sum|sqrt|alpha|beta|gamma|delta|Delta|mu|circ|degree|pm|approx|leq?|geq?)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Formula();

    [GeneratedRegex(@"``+|(?<!\w)`(?=\w)")]
    private static partial Regex Backtick();

    // AsciiDoc, Textile, reStructuredText, LaTeX, programs within a page, and abbreviations.
    [GeneratedRegex(@"^(={1,5}[ ]+\p{Lu}[^\n=]*$|h[1-6]\.[ ]|\.\.[ ]+[a-z][\w\-]*::|\\[a-z]{3,}\b|import[ ][^\n]*[ ]from[ ]['""]|export[ ](const|default)\b|\*\[[^\[\]\n]+\]:)[^\n]*", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Foreign();

    // Obsidian, Logseq, WordPress, AsciiDoc and templates.
    [GeneratedRegex(@"(?<=\S[ ])\^[a-z][a-z0-9\-]{2,}[ \t]*$|^[a-z][\w\-]{1,20}::(?=[ \t]\S)|\[(TOC|toc)\](?!\()|\[/?(caption|gallery|embed|audio|video|playlist)\b[^\[\]\n]*\](?!\()|^\|={3,}[ \t]*$|<%[^\n]*?%>|(?<![\w%])%[a-z]{3,20}%(?![\w%])|^%{3,6}(?!%)[^\n]*", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex OfProgram();

    [GeneratedRegex(@"^[=+~]{3,}[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Underline();
}
