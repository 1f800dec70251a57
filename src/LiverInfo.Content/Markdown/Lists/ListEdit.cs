using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Markdown.Lists;

/// <summary>The edit that turns lines with the bullets of another program into a list.</summary>
internal static partial class ListEdit
{
    /// <summary>Changes the lines of a paragraph from the first bullet on; null where it is not clear which lines are items.</summary>
    /// <param name="context">The article.</param>
    /// <param name="shown">The paragraph.</param>
    /// <param name="found">The first bullet, in the group <c>sign</c>.</param>
    public static TextEdit? Of(MarkdownContext context, ShownText shown, Match found)
    {
        var sign = found.Groups["sign"];
        // (a), iv. or Step 1: can be part of a sentence, and numbers of other forms differ from line to line.
        if (char.IsLetterOrDigit(sign.Value[0]) || char.IsNumber(sign.Value[0]) || sign.Value[0] is '(' or '[' or '#')
        {
            if (!PlainNumber().IsMatch(sign.Value) && sign.Value is not ("o" or "v" or "Ø")) return null;
        }

        var start = shown.OffsetOf(sign.Index);
        var end = shown.OffsetOf(shown.Text.TrimEnd().Length - 1) + 1;
        if (end <= start || context.BodyStart + end > context.File.Text.Length) return null;
        var old = context.File.Text[(context.BodyStart + start)..(context.BodyStart + end)];
        var indent = context.File.Text[(context.BodyStart + context.LineStartOf(start))..(context.BodyStart + start)];
        if (indent.AsSpan().Trim(" >").Length > 0) return null;
        var isNumber = char.IsAsciiDigit(sign.Value[0]);
        var isPure = isNumber || sign.Value is "-" or "o" || Pure().IsMatch(sign.Value);
        // A sign such as ✗ or 🚫 says something, so it stays.
        var items = isNumber ? Number().Replace(old, "${before}${number} ")
            : isPure || IsDash(sign.Value[0]) || sign.Value[0] is '*' or '+' or 'v' or '›' ? Regex.Replace(old, $@"(?<before>^|[\r\n][ >]*){Regex.Escape(sign.Value)}[ \t\u00A0]*", "${before}- ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)
            : Meaning().Replace(old, "${before}- ");
        // A second sign within a line, or another at the start of one, is a guess.
        if (items.AsSpan(2).Contains(sign.Value, StringComparison.Ordinal) && Pure().IsMatch(sign.Value)) return null;
        // Below a line of text, a list needs an empty line.
        var gap = sign.Index == 0 ? "" : context.File.LineEnding + indent;
        return gap.Length == 0 && items == old ? null : context.Replace(start, old, gap + items, isSafe: isPure && !OtherSign().IsMatch(items) && (sign.Value != "-" || items.AsSpan().IndexOfAny('\r', '\n') >= 0));
    }

    private static bool IsDash(char sign) => Signs.IsDash(sign);

    [GeneratedRegex(@"^\d{1,3}[.)]$")]
    private static partial Regex PlainNumber();

    // Bullets that say nothing. Ticks, crosses, warning signs, stars and arrows do, and an asterisk can be that of a footnote.
    [GeneratedRegex(@"^[•·∙●○◦◘◙▪▫■□►▶▸‣⁃➢➤⚫⚪⬤・⦁⦿⦾¨Ø§]\uFE0F?$")]
    private static partial Regex Pure();

    [GeneratedRegex(@"(?<before>^|[\r\n][ >]*)(?=[^\w\s>])")]
    private static partial Regex Meaning();

    // A line that begins with yet another sign.
    [GeneratedRegex(@"[\r\n][ >]*(?![\r\n]|- )[^\w\s“‘""'(\[*]")]
    private static partial Regex OtherSign();

    [GeneratedRegex(@"(?<before>^|[\r\n][ >]*)(?<number>\d{1,3}[.)])(?=\p{L})", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
