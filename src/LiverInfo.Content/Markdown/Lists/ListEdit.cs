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
        var start = shown.OffsetOf(sign.Index);
        var end = shown.OffsetOf(shown.Text.TrimEnd().Length - 1) + 1;
        if (end <= start || context.BodyStart + end > context.File.Text.Length) return null;
        var old = context.File.Text[(context.BodyStart + start)..(context.BodyStart + end)];
        // In a quotation or a list, the lines begin with the signs of it.
        var indent = context.File.Text[(context.BodyStart + context.LineStartOf(start))..(context.BodyStart + start)];
        if (indent.AsSpan().Trim(" >").Length > 0) return null;
        var isNumber = char.IsAsciiDigit(sign.Value[0]);
        var isParagraph = sign.Value[0] is '-' or '–' or '—' or '*' or '+' || char.IsAsciiLetter(sign.Value[0]) || sign.Value[0] == '(';
        var same = Regex.Escape(sign.Value);
        var replaced = isNumber
            ? Number().Replace(old, "${before}${number} ")
            : Regex.Replace(old, $@"(?<before>^|[\r\n][ >]*){same}[ \t\u00A0]*", "${before}- ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);
        if (char.IsAsciiLetter(sign.Value[0]) && sign.Value is not ("o" or "v") || sign.Value[0] == '(') return null;
        var isFirst = sign.Index == 0;
        var gap = isFirst ? "" : context.File.LineEnding + indent;
        return context.Replace(start, old, gap + replaced, isSafe: !isParagraph || (sign.Value == "-" && replaced.Split('\n').Length > 1) || sign.Value == "o");
    }

    [GeneratedRegex(@"(?<before>^|[\r\n][ >]*)(?<number>\d{1,3}[.)])(?=\p{L})", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
