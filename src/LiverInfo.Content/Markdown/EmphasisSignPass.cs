using System.Net;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Markdown;

/// <summary>Reports signs of Markdown, of this or of another program, that have no effect and would be shown.</summary>
internal sealed partial class EmphasisSignPass : IMarkdownPass
{
    private static readonly (Regex Form, string Fix)[] Forms =
    [
        (Strong(), "Leave no space within the signs, and a space before and after them: **Warning:** do not stop. If a sign is meant as text, put a backslash before it: \\*"),
        (Struck(), "Delete the words that are no longer true. Struck-out text would be read out as if it were true."),
        (Checkbox(), "For a list to tick, use a box: :::questions. For any other list, begin the line with a hyphen and a space."),
        (Marked(), "For words that stand out, write **bold**. For a raised or lowered number, write its own sign: 10⁶, CO₂."),
        (Entity(), "Type the sign itself."),
    ];

    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var shown in context.Shown)
        {
            foreach (var (form, fix) in Forms)
            {
                foreach (Match found in form.Matches(shown.Text))
                    context.Problems.Add(Problems.SignsLeftOver(context.At(shown.OffsetOf(found.Index)), shown.Written(found, context).Trim(), fix) with { Edit = EditOf(context, shown, found, form) });
            }
        }
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

    // A line to write on, such as ____, is meant.
    [GeneratedRegex(@"\*\*+|(?<![_\w])__(?=[^\W_])|(?<![*\w])\*(?=[^\s*])[^*\n]{0,200}[^\s*]\*(?!\*)|(?<![_\w])_(?=[^\s_])[^_\n]{0,200}[^\s_]_(?!_)")]
    private static partial Regex Strong();

    [GeneratedRegex(@"~~+[^~\n]*(~~+)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Struck();

    [GeneratedRegex(@"\[[ xX✓]?\](?![(\[:])")]
    private static partial Regex Checkbox();

    [GeneratedRegex(@"==(?=[^\s=])[^=\n]{0,200}==|\+\+(?=[^\s+])[^+\n]{0,200}\+\+|\^(?=[^\s^])[^\s^]{1,20}\^|(?<=[A-Za-z])~(?=[\w+\-])[\w+\-]{1,6}~")]
    private static partial Regex Marked();

    [GeneratedRegex(@"&(#\d{1,7}|#x[0-9a-f]{1,6}|nbsp|amp|lt|gt|quot|apos|deg|ndash|mdash|rsquo|lsquo|ldquo|rdquo|hellip|micro|times|le|ge|frac12|shy);?(?!\w)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Entity();
}
