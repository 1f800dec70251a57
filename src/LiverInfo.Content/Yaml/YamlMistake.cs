using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using YamlDotNet.Core;

namespace LiverInfo.Content.Yaml;

/// <summary>
/// Finds the probable mistake in a setting that is not valid YAML. The messages of the library use the terms of the YAML specification
/// and often name the line after the mistake. A few patterns, each visible on one line, cover most mistakes.
/// </summary>
internal static partial class YamlMistake
{
    /// <summary>Returns the first mistake of a setting.</summary>
    /// <param name="file">The file.</param>
    /// <param name="lines">The lines, with the line numbers of the file.</param>
    /// <param name="from">The first line of the setting, from 0.</param>
    /// <param name="to">The line after its last.</param>
    /// <param name="failure">Why the setting could not be parsed.</param>
    public static Diagnostic Explain(ContentFile file, string[] lines, int from, int to, Exception failure)
    {
        switch (failure)
        {
            case AnchorException e:
                return Problems.YamlAnchor(YamlText.At(file, e.Start)) with { Edit = YamlEdits.QuoteAnchor(file, (int)e.Start.Line, (int)e.Start.Column) };
            case NestingException e:
                return Problems.YamlTooDeep(YamlText.At(file, e.Start));
            case YamlException e when e.Message.Contains("uplicate", StringComparison.Ordinal):
                return Problems.DuplicateField(YamlText.At(file, e.Start)) with { Edit = YamlEdits.Repeated(file, lines, (int)e.Start.Line) };
        }

        if (Find(file, lines, from, to) is { } mistake) return mistake;
        // The first line is valid, so the mistake is that the setting goes on.
        for (var i = from + 1; i < to; i++)
        {
            var (indent, expected) = (Indent(lines[i]), Indent(lines[from]));
            if (indent > expected && NameAndValue().IsMatch(lines[i]) && NameAndValue().IsMatch(lines[from]))
                return Problems.MovedIn(file.At(i + 1, indent + 1), indent, expected) with { Edit = file.Replace(i + 1, 1, lines[i][..indent], new string(' ', expected), isSafe: false) };
            if (!string.IsNullOrWhiteSpace(lines[i]) && !IsComment(lines[i])) return Problems.SettingGoesOn(file.At(i + 1, 1)) with { Edit = YamlEdits.JoinToLineAbove(file, i + 1) };
        }

        return Problems.YamlNotUnderstood(file.At(from + 1, 1));
    }

    /// <summary>Returns the first mistake of a setting that is visible on a single line, or null.</summary>
    /// <param name="file">The file.</param>
    /// <param name="lines">The lines, with the line numbers of the file.</param>
    /// <param name="from">The first line of the setting, from 0.</param>
    /// <param name="to">The line after its last.</param>
    public static Diagnostic? Find(ContentFile file, string[] lines, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var rest = i == from ? string.Join('\n', lines[(from + 1)..to]) : "";
            if (IsNameAlone(lines, i))
            {
                var end = lines[i].TrimEnd();
                return Problems.NoColon(file.At(i + 1, end.Length + 1), end.Trim()) with { Edit = file.Replace(i + 1, 1, end, end + ":", isSafe: true) };
            }

            if (!IsComment(lines[i]) && Of(file, i + 1, lines[i].TrimEnd(' ', '\t'), rest) is { } found) return found;
        }

        return null;
    }

    /// <summary>Whether a line is a name without its colon: it is alone on the line, and settings are moved in below it.</summary>
    public static bool IsNameAlone(string[] lines, int line)
    {
        if (!NameAlone().IsMatch(lines[line])) return false;
        var next = Array.FindIndex(lines, line + 1, other => !string.IsNullOrWhiteSpace(other) && !IsComment(other));
        return next >= 0 && Indent(lines[next]) > Indent(lines[line]) && NameAndValue().IsMatch(lines[next]);
    }

    private static int Indent(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;

    private static Diagnostic? Of(ContentFile file, int number, string line, string rest)
    {
        if (line.IndexOfAny(['\u2028', '\u2029', '\u0085']) is >= 0 and var separator)
            return Problems.InvisibleSign(file.At(number, separator + 1), Signs.NameOf(line[separator])) with { Edit = file.Replace(number, separator + 1, line[separator..(separator + 1)], " ", isSafe: true) };
        if (Tab().Match(line) is { Success: true } tab) return Problems.YamlTab(file.At(number, tab.Length)) with { Edit = YamlEdits.Tabs(file, number, line) };
        // "key:" with the signs before and after it that are shown as spaces or as nothing.
        var key = Key().Match(line);
        var hidden = key.Success ? key.Value.AsSpan().IndexOfAny(key.Value.Where(c => Signs.IsInvisible(c) || Signs.IsOtherSpace(c)).Distinct().ToArray()) : -1;
        if (hidden >= 0) return Problems.InvisibleSign(file.At(number, hidden + 1), Signs.NameOf(line[hidden])) with { Edit = YamlEdits.Hidden(file, number, line, hidden) };
        var name = key.Groups["name"].Value;
        if (NoSpace().Match(line) is { Success: true, Length: var colon }) return Problems.ColonWithoutSpace(file.At(number, colon + 1), name) with { Edit = file.Replace(number, colon, ":", ": ", isSafe: true) };
        if (OtherSign().Match(line) is { Success: true } other)
        {
            return Problems.NotAColon(file.At(number, other.Groups["sign"].Index + 1), name, Signs.NameOf(other.Groups["sign"].ValueSpan[0])) with
            {
                Edit = YamlEdits.Colon(file, number, line, other.Groups["sign"].Index),
            };
        }

        if (NoColon().Match(line) is { Success: true, Length: var quote }) return Problems.NoColon(file.At(number, quote), name) with { Edit = YamlEdits.ColonBefore(file, number, line, quote) };
        return Value().Match(line) is { Success: true } match ? OfValue(file, number, match.Groups["value"].Index + 1, match.Groups["value"].Value, rest) : null;
    }

    private static Diagnostic? OfValue(ContentFile file, int number, int column, string value, string rest)
    {
        var at = file.At(number, column);
        if (Signs.IsCurlyOpening(value[0])) return Problems.CurlyQuotes(at, value[0]) with { Edit = YamlEdits.Straighten(file, number, column, value) };
        if (value[0] is '"' or '\'') return OfQuoted(file, number, column, value, rest);
        if (Opens(value + rest, '[', ']')) return Problems.YamlListOpen(at, "[", "]") with { Edit = YamlEdits.Close(file, number, column, value, "]") };
        if (Opens(value + rest, '{', '}')) return Problems.YamlListOpen(at, "{", "}") with { Edit = YamlEdits.Close(file, number, column, value, "}") };
        if (value[0] is '[' or '{')
        {
            if (value.FirstOrDefault(Signs.IsCurlyOpening) is not '\0' and var curly)
                return Problems.CurlyQuotes(file.At(number, column + value.IndexOf(curly, StringComparison.Ordinal)), curly) with { Edit = YamlEdits.StraightenInList(file, number, column, value) };
            if (SignInList().Match(value) is { Success: true } sign) return Problems.YamlSign(file.At(number, column + sign.Index), sign.Value[0]);
            if (rest.AsSpan().Trim().IsEmpty && YamlFlowMistake.In(file, number, column, value) is { } mistake) return mistake;
            return value[^1] is ']' or '}' || rest.Length > 0 ? null : Problems.YamlSign(at, value[0]);
        }

        if (value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':')) return Problems.YamlColon(at) with { Edit = YamlEdits.Quote(file, number, column, value, isSafe: rest.Length == 0) };
        return value is ['@' or '`' or '%' or '|' or '>' or '!' or '?' or ',' or ']' or '}', ..] or ['-' or '*' or '&', ' ', ..] or ['*' or '&']
            ? Problems.YamlSign(at, value[0]) with { Edit = value[0] == '*' ? null : YamlEdits.Quote(file, number, column, value, isSafe: rest.Length == 0 && value[0] is '@' or '`' or '%') }
            : null;
    }

    private static Diagnostic? OfQuoted(ContentFile file, int number, int column, string value, string rest)
    {
        if (ClosedQuote().Match(value) is { Success: true, Length: var end })
        {
            if (end < value.Length && value[end] != '#') return Problems.YamlAfterQuote(file.At(number, column + end)) with { Edit = YamlEdits.QuoteOtherwise(file, number, column, value) };
        }
        else if (Signs.IsCurlyClosing(value[^1]) && !rest.Contains(value[0], StringComparison.Ordinal))
        {
            return Problems.CurlyQuotes(file.At(number, column + value.Length - 1), value[^1]) with { Edit = YamlEdits.Straighten(file, number, column, value) };
        }
        else if (rest.Contains(value[0], StringComparison.Ordinal))
        {
            return Problems.SettingGoesOn(file.At(number + 1, 1)) with { Edit = YamlEdits.JoinToLineAbove(file, number + 1) };
        }
        else if (value.Count(c => c == value[0]) % 2 != 0)
        {
            return Problems.YamlQuoteOpen(file.At(number, column)) with { Edit = YamlEdits.Close(file, number, column, value, value[..1]) };
        }

        return value[0] == '"' && YamlEscapes.FirstIn(value) is >= 0 and var backslash
            ? Problems.Backslash(file.At(number, column + backslash)) with { Edit = file.Replace(number, column + backslash, @"\", @"\\", isSafe: true) }
            : null;
    }

    private static bool Opens(string value, char open, char close) => value.StartsWith(open) && value.Count(c => c == open) != value.Count(c => c == close);

    private static bool IsComment(string line) => line.AsSpan().TrimStart() is ['#', ..];

    [GeneratedRegex(@"^\s*[\p{L}_][\p{L}\p{Nd}_-]*\s*$")]
    private static partial Regex NameAlone();

    [GeneratedRegex(@"^\s*[\p{L}_][\p{L}\p{Nd}_-]*:(\s|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex NameAndValue();

    [GeneratedRegex(@"^ *\t")]
    private static partial Regex Tab();

    // Letters of a name, and signs that are shown as a space or as nothing (\p{Cf}: format characters).
    [GeneratedRegex(@"^[\s\p{Cf}]*(-[\s\p{Cf}]+)?[""'“”‘’]?(?<name>[\p{L}\p{Nd}_-][\p{L}\p{Nd}\p{Cf}_-]*)?[""'“”‘’]?[\s\p{Cf}]*[:：]?[\s\p{Cf}]*", RegexOptions.ExplicitCapture)]
    private static partial Regex Key();

    [GeneratedRegex(@"^\s*(-\s+)?[""']?[\p{L}_][\p{L}\p{Nd}_-]*[""']?\s*:(?=[^\s:/])", RegexOptions.ExplicitCapture)]
    private static partial Regex NoSpace();

    [GeneratedRegex(@"^\s*(-\s+)?[\p{L}_][\p{L}\p{Nd}_-]*(\s*(?<sign>[=;：﹕︓∶։꞉ː˸])|\s+(?<sign>[-–—→>~|])\s*[""“„«])", RegexOptions.ExplicitCapture)]
    private static partial Regex OtherSign();

    [GeneratedRegex(@"^\s*(-\s+)?[\p{L}_][\p{L}\p{Nd}_-]*\s*[""“„«]", RegexOptions.ExplicitCapture)]
    private static partial Regex NoColon();

    [GeneratedRegex(@"^\s*(-\s+)?[^\s:#][^:]*:\s+(?<value>\S.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Value();

    [GeneratedRegex(@"(?<=[\[,{:]\s*)[!@`%|>&*]")]
    private static partial Regex SignInList();

    [GeneratedRegex("""^("(\\.|[^"\\])*"|'(''|[^'])*')\s*""", RegexOptions.ExplicitCapture)]
    private static partial Regex ClosedQuote();
}
