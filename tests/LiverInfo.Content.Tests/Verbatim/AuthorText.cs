using System.Net;
using System.Text.RegularExpressions;

namespace LiverInfo.Content.Tests.Verbatim;

/// <summary>
/// What an author sees in a file, without the syntax that the guide for authors describes. It is taken away by the letter, and not by
/// a parser, so that it is independent of what the program makes of the text.
/// </summary>
internal static partial class AuthorText
{
    /// <summary>The characters that count, each with the number of its line, from 1.</summary>
    public static IReadOnlyList<(char Sign, int Line)> Of(string markdown, IReadOnlyDictionary<string, string> settings)
    {
        var signs = new List<(char, int)>();
        var lines = markdown.Split('\n');
        for (var i = 0; i < lines.Length; i++)
            signs.AddRange(Counting(OfLine(lines[i], settings)).Select(sign => (sign, i + 1)));
        return signs;
    }

    /// <summary>
    /// The characters of a line that count: no white space, no sign that makes text bold, separates cells or is part of a link, no mark of a
    /// list, heading or quotation at its start, no full stop and no line of hyphens.
    /// </summary>
    public static IEnumerable<char> Counting(string line) => Rule().IsMatch(line) || Hyphens().IsMatch(line)
        ? []
        : NotCounted().Replace(Markers().Replace(Ignored().Replace(line, ""), marks => NoDigit().Replace(marks.Value, "")), "").Where(c => !char.IsWhiteSpace(c));

    private static string OfLine(string line, IReadOnlyDictionary<string, string> settings)
    {
        line = Box().Replace(line, "");
        line = ClosedHeading().Replace(line, "${heading}");
        line = Escape().Replace(line, escaped => Guarded(escaped.Value[1]));
        line = Citation().Replace(line, "");
        line = Picture().Replace(line, "${title}");
        line = Link().Replace(line, "${words}");
        line = Setting().Replace(line, name => settings.GetValueOrDefault(name.Groups["name"].Value, name.Value));
        return Unguarded(WebUtility.HtmlDecode(line));
    }

    // An escaped sign is no syntax, so it is put aside while syntax is taken away.
    private static string Guarded(char sign) => ((char)(sign + '\uE000')).ToString();

    private static string Unguarded(string text) => string.Concat(text.Select(c => c is > '\uE000' and < '\uE080' ? (char)(c - '\uE000') : c));

    [GeneratedRegex(@"^\s*([-*_]\s*){3,}$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*(Table:)?[\s>#+]*(?=.*-)(?=.*\|)[\s|:-]+$")]
    private static partial Regex Hyphens();

    // As many # signs at the end as at the start, which can be in a quotation or a list.
    [GeneratedRegex(@"^(?<heading>\s*(>\s*|([+*-]|\d{1,9}[.)])\s+)*(?<signs>#{1,6})(?=\s).*?(?<!\\)\s)\k<signs>\s*$")]
    private static partial Regex ClosedHeading();

    [GeneratedRegex(@"^\s*:{3,}\s*[a-z-]*", RegexOptions.IgnoreCase)]
    private static partial Regex Box();

    [GeneratedRegex(@"^(\s*(>(?![=<~]*[$£€]?\d|=)|([-+]|\#{1,6}|\d{1,9}\.?)(?=\s|$|>)))+")]
    private static partial Regex Markers();

    [GeneratedRegex(@"Table:|[*_|`\[\]():!\\]|(?<!\w)/(?!\w)")]
    private static partial Regex Ignored();

    [GeneratedRegex(@"\.(?=\s|$)|-{3,}([ \t\u00A0]*-+)*")]
    private static partial Regex NotCounted();

    [GeneratedRegex(@"\D")]
    private static partial Regex NoDigit();

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]")]
    private static partial Regex Escape();

    [GeneratedRegex(@"(?<!!)\[(\^[\w.-]+|!(NOTE|IMPORTANT))\]")]
    private static partial Regex Citation();

    [GeneratedRegex(@"!\[[^\]]*\]\([^\s)]*( ""(?<title>[^""]*)"")?\)")]
    private static partial Regex Picture();

    [GeneratedRegex(@"\[(?<words>[^\[\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\{(?<name>[a-z]+)\}")]
    private static partial Regex Setting();
}
