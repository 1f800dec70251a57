using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;

namespace LiverInfo.Content.Yaml;

/// <summary>
/// Finds the probable mistake in invalid YAML. The messages of the library use the terms of the YAML specification and often name
/// the line after the mistake. A few patterns, each visible on one line, cover most mistakes.
/// </summary>
internal static partial class YamlMistake
{
    /// <summary>Returns the nearest mistake at or above the line at which parsing stopped, or that line if no mistake is found.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">The YAML, with the line numbers of the file.</param>
    /// <param name="line">The line at which parsing stopped, from 1; beyond the end if it is unknown.</param>
    public static Diagnostic Explain(ContentFile file, string text, int line)
    {
        var lines = text.Split('\n');
        var last = Math.Clamp(line, 1, lines.Length);
        // Searches upwards from the line at which parsing stopped; then upwards from the end, because the library sometimes reports the first line.
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
