using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;

namespace LiverInfo.Content.Yaml;

/// <summary>
/// Finds the slip behind YAML that cannot be read. The library's own sentence speaks of block mappings and flow indicators,
/// often at the line after; people make only a handful of slips, and each can be seen on its line.
/// </summary>
internal static partial class YamlMistake
{
    /// <summary>The slip nearest above a line at which reading stopped, or else that line.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">The YAML, lines counted as in the file.</param>
    /// <param name="line">The line at which reading stopped, from 1; beyond the end when that is not known.</param>
    public static Diagnostic Explain(ContentFile file, string text, int line)
    {
        var lines = text.Split('\n');
        var last = Math.Clamp(line, 1, lines.Length);
        // From where reading stopped upwards; then, because the library sometimes names the first line, from the end.
        foreach (var number in Enumerable.Range(1, last).Reverse().Concat(Enumerable.Range(last + 1, lines.Length - last).Reverse()))
        {
            var content = WithoutComment(lines[number - 1]).TrimEnd();
            if (Tab().Match(content) is { Success: true } tab) return Problems.YamlTab(file.At(number, tab.Length));
            if (Value().Match(content) is not { Success: true } match) continue;
            var (column, value) = (match.Groups["value"].Index + 1, match.Groups["value"].Value);
            var at = file.At(number, column);
            if (value is ['"' or '\'', ..] && value.Count(c => c == value[0]) % 2 != 0) return Problems.YamlQuoteOpen(at);
            if (value is ['"' or '\'', ..] && ClosedQuote().Match(value) is { Success: true, Length: var end } && end < value.Length) return Problems.YamlAfterQuote(file.At(number, column + end));
            if (Opens(value, '[', ']')) return Problems.YamlListOpen(at, "[", "]");
            if (Opens(value, '{', '}')) return Problems.YamlListOpen(at, "{", "}");
            if (value is not (['"' or '\'' or '[' or '{', ..]) && value.Contains(": ", StringComparison.Ordinal)) return Problems.YamlColon(at);
            if (value is ['@' or '`' or '%' or '|' or '>' or '!' or '?', ..]) return Problems.YamlSign(at, value[0]);
        }

        return Problems.YamlNotUnderstood(file.At(last, 1));
    }

    private static bool Opens(string value, char open, char close) => value.StartsWith(open) && value.Count(c => c == open) != value.Count(c => c == close);

    private static string WithoutComment(string line) => line.TrimStart().StartsWith('#') ? "" : line;

    [GeneratedRegex(@"^ *\t")]
    private static partial Regex Tab();

    [GeneratedRegex(@"^\s*(-\s+)?[^\s:#][^:]*:\s+(?<value>\S.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Value();

    [GeneratedRegex("""^("(\\.|[^"\\])*"|'(''|[^'])*')\s*""", RegexOptions.ExplicitCapture)]
    private static partial Regex ClosedQuote();
}
