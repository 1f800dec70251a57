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
        // (a) or iv. can be part of a sentence. Numbers in circles differ from line to line.
        if (sign.Value[0] is '(' or (>= '\u2460' and <= '\u24FF') or (>= '\u2776' and <= '\u2793') || (char.IsAsciiLetter(sign.Value[0]) && sign.Value is not ("o" or "v"))) return null;
        var start = shown.OffsetOf(sign.Index);
        var end = shown.OffsetOf(shown.Text.TrimEnd().Length - 1) + 1;
        if (end <= start || context.BodyStart + end > context.File.Text.Length) return null;
        var old = context.File.Text[(context.BodyStart + start)..(context.BodyStart + end)];
        var indent = context.File.Text[(context.BodyStart + context.LineStartOf(start))..(context.BodyStart + start)];
        if (indent.AsSpan().Trim(" >").Length > 0) return null;
        var items = char.IsAsciiDigit(sign.Value[0])
            ? Number().Replace(old, "${before}${number} ")
            : Regex.Replace(old, $@"(?<before>^|[\r\n][ >]*){Regex.Escape(sign.Value)}[ \t\u00A0]*", "${before}- ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);
        // Below a line of text, a list needs an empty line.
        var gap = sign.Index == 0 ? "" : context.File.LineEnding + indent;
        return context.Replace(start, old, gap + items, isSafe: !CanBeMeantOtherwise(sign.Value, items));
    }

    /// <summary>Whether a sign can be a dash, an asterisk for a footnote or a letter, and no bullet.</summary>
    private static bool CanBeMeantOtherwise(string sign, string items) => sign switch
    {
        "-" => items.AsSpan().IndexOfAny('\r', '\n') < 0,
        "o" => false,
        _ => sign[0] is '-' or '–' or '—' or '*' or '+' or '=' or '>' || char.IsAsciiLetter(sign[0]),
    };

    [GeneratedRegex(@"(?<before>^|[\r\n][ >]*)(?<number>\d{1,3}[.)])(?=\p{L})", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
