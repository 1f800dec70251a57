using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;

namespace LiverInfo.Content.Yaml;

/// <summary>Finds the first mistake in a list or group in brackets on one line.</summary>
internal static partial class YamlFlowMistake
{
    /// <summary>The first mistake; null when none is found.</summary>
    /// <param name="file">The file.</param>
    /// <param name="number">The line, from 1.</param>
    /// <param name="column">The column of the opening bracket, from 1.</param>
    /// <param name="value">The value from its opening bracket on.</param>
    public static Diagnostic? In(ContentFile file, int number, int column, string value)
    {
        var open = new Stack<int>();
        // Whether a value has ended, after which a comma or a closing bracket comes.
        var isAfterValue = false;
        var isAfterComma = false;
        for (var i = 0; i < value.Length;)
        {
            var c = value[i];
            if (c is ' ' or '\t')
            {
                i++;
            }
            else if (c == '#' && i > 0 && value[i - 1] is ' ' or '\t')
            {
                return Problems.CutOffByHash(At(i), "setting");
            }
            else if (c is ']' or '}')
            {
                if (!open.TryPop(out var start)) return null;
                if (c != Closing(value[start])) return Problems.YamlListOpen(At(start), $"{value[start]}", $"{Closing(value[start])}");
                (isAfterValue, isAfterComma) = (true, false);
                i++;
            }
            else if (c == ',')
            {
                if (isAfterComma) return Problems.CommaNeedless(At(i)) with { Edit = file.Replace(number, column + i, ",", "", isSafe: false) };
                (isAfterValue, isAfterComma) = (false, true);
                i++;
            }
            else if (isAfterValue)
            {
                if (open.Count == 0) return null;
                return Problems.CommaMissing(At(i)) with { Edit = file.Replace(number, column + i, $"{c}", $", {c}", isSafe: false) };
            }
            else if (c is '[' or '{')
            {
                open.Push(i++);
                isAfterComma = false;
            }
            else if (c is '"' or '\'')
            {
                if (Quoted().Match(value, i) is not { Success: true } quoted || quoted.Index != i) return Problems.YamlQuoteOpen(At(i));
                i += quoted.Length;
                var next = i;
                while (next < value.Length && value[next] is ' ' or '\t') next++;
                if (next < value.Length && value[next] == ':') i = next + 1;
                else if (next < value.Length && value[next] is not (',' or ']' or '}' or '"' or '\'' or '{' or '[' or '#') && !NextName().IsMatch(value[next..])) return Problems.YamlAfterQuote(At(next));
                else isAfterValue = true;
                isAfterComma = false;
            }
            else
            {
                var end = i;
                while (end < value.Length && value[end] is not (',' or '[' or ']' or '{' or '}') && !(value[end] == '#' && value[end - 1] == ' ')) end++;
                var text = value[i..end];
                if (OfText(text, open.TryPeek(out var around) && value[around] == '{', i) is { } mistake) return mistake;
                // A value in quotation marks or brackets can come after the colon.
                if (Name().Match(text) is { Success: true } name)
                {
                    i += name.Length;
                    continue;
                }

                (i, isAfterValue, isAfterComma) = (end, true, false);
            }
        }

        return open.TryPeek(out var last) ? Problems.YamlListOpen(At(last), $"{value[last]}", $"{Closing(value[last])}") : null;

        Location At(int index) => file.At(number, column + index);

        Diagnostic? OfText(string text, bool isInGroup, int start)
        {
            if (WithSemicolon().Match(text) is { Success: true } semicolon)
                return Problems.NotAComma(At(start + semicolon.Index), ';') with { Edit = file.Replace(number, column + start + semicolon.Index, ";", ",", isSafe: false) };
            if (!isInGroup || Name().Match(text) is not { Success: true } name) return null;
            var rest = text[name.Length..];
            if (DateThenName().Match(rest) is { Success: true } joined)
            {
                var at = start + name.Length + joined.Groups["name"].Index;
                return Problems.CommaMissing(At(at)) with { Edit = file.Replace(number, column + at, joined.Groups["name"].Value, $", {joined.Groups["name"].Value}", isSafe: false) };
            }

            return rest is not (['"' or '\'', ..] or "") && rest.Contains(": ", StringComparison.Ordinal)
                ? Problems.YamlColon(At(start + name.Length)) with { Edit = YamlEdits.Quote(file, number, column + start + name.Length, rest.TrimEnd(), isSafe: false) }
                : null;
        }
    }

    private static char Closing(char open) => open == '[' ? ']' : '}';

    [GeneratedRegex("""\G("(\\.|[^"\\])*"|'(''|[^'])*')""", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\A[\p{L}_][\p{L}\p{Nd}_-]*:\s+")]
    private static partial Regex Name();

    [GeneratedRegex(@"\A[\p{L}_][\p{L}\p{Nd}_-]*:\s")]
    private static partial Regex NextName();

    [GeneratedRegex(@"\A[\d.\-/]+\s+(?<name>[\p{L}_][\p{L}\p{Nd}_-]*:)(\s|\z)", RegexOptions.ExplicitCapture)]
    private static partial Regex DateThenName();

    [GeneratedRegex(@";(?=\s*[\p{L}_][\p{L}\p{Nd}_-]*:\s)")]
    private static partial Regex WithSemicolon();
}
