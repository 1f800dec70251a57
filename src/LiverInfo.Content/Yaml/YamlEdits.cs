using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;

namespace LiverInfo.Content.Yaml;

/// <summary>
/// The edits of settings that are not written as they have to be. Each returns null where it is not clear what the setting would be.
/// </summary>
/// <remarks>Lines and columns count from 1. A line is passed as it was read.</remarks>
internal static partial class YamlEdits
{
    private static readonly string[] LineEndings = ["\r\n", "\n", "\r"];

    /// <summary>Puts a whole value in straight quotation marks.</summary>
    public static TextEdit? Quote(ContentFile file, int number, int column, string value, bool isSafe) =>
        Quoted(value) is { } quoted ? file.Replace(number, column, value, quoted, isSafe) : null;

    /// <summary>Puts the value on a line in straight quotation marks.</summary>
    public static TextEdit? Quote(ContentFile file, int number, string line, bool isSafe) => Value().Match(line) is { Success: true } match
        ? Quote(file, number, match.Groups["value"].Index + 1, match.Groups["value"].Value.TrimEnd(), isSafe)
        : null;

    /// <summary>Puts a value that begins with &amp; or * in straight quotation marks; in a list, up to the end of its entry.</summary>
    public static TextEdit? QuoteAnchor(ContentFile file, int number, int column)
    {
        var line = file.LineAt(number);
        if (column > line.Length) return null;
        var (before, value) = (line[..(column - 1)], line[(column - 1)..].TrimEnd());
        if (before.Contains('[', StringComparison.Ordinal)) value = value[..(value.IndexOfAny([',', ']']) is >= 0 and var end ? end : value.Length)].TrimEnd();
        return value.AsSpan().ContainsAny('[', '{', '#') ? null : Quote(file, number, column, value, isSafe: false);
    }

    /// <summary>Puts quotation marks of the other kind round a value that has some within it.</summary>
    public static TextEdit? QuoteOtherwise(ContentFile file, int number, int column, string value) => Quote(file, number, column, value, isSafe: false);

    /// <summary>Makes the curly quotation marks at the ends of a value straight.</summary>
    public static TextEdit? Straighten(ContentFile file, int number, int column, string value)
    {
        var isStraightAtStart = value[0] is '"' or '\'';
        if (value.Length < 2 || !(Signs.IsCurlyClosing(value[^1]) || value[^1] is '"' or '\'') || !(isStraightAtStart || Signs.IsCurlyOpening(value[0]))) return null;
        return Quoted(value[1..^1]) is { } quoted ? file.Replace(number, column, value, quoted, isSafe: true) : null;
    }

    /// <summary>Makes the curly quotation marks round the entries of a list straight.</summary>
    public static TextEdit? StraightenInList(ContentFile file, int number, int column, string value)
    {
        if (value.Contains('"', StringComparison.Ordinal) || value.Contains('\\', StringComparison.Ordinal)) return null;
        var straight = CurlyEntry().Replace(value, "\"${text}\"");
        return straight.Any(c => Signs.IsCurlyOpening(c) && c != '’') ? null : file.Replace(number, column, value, straight, isSafe: true);
    }

    /// <summary>Adds the sign that closes a value at the end of its line.</summary>
    public static TextEdit? Close(ContentFile file, int number, int column, string value, string sign) =>
        value.Contains('#', StringComparison.Ordinal) ? null : file.Replace(number, column, value, value + sign, isSafe: false);

    /// <summary>Puts two spaces in the place of each tab before a setting.</summary>
    public static TextEdit? Tabs(ContentFile file, int number, string line)
    {
        var indent = line[..^line.AsSpan().TrimStart(" \t").Length];
        return file.Replace(number, 1, indent, indent.Replace("\t", "  ", StringComparison.Ordinal), isSafe: true);
    }

    /// <summary>Removes a run of signs that cannot be seen, with an ordinary space in the place of each that is shown as a space.</summary>
    public static TextEdit? Hidden(ContentFile file, int number, string line, int index)
    {
        var end = index;
        while (end < line.Length && (Signs.IsInvisible(line[end]) || Signs.IsOtherSpace(line[end]))) end++;
        return file.Replace(number, index + 1, line[index..end], string.Concat(line[index..end].Select(c => Signs.IsInvisible(c) ? "" : " ")), isSafe: true);
    }

    /// <summary>Puts a colon in the place of another sign.</summary>
    public static TextEdit? Colon(ContentFile file, int number, string line, int index) =>
        file.Replace(number, index + 1, $"{line[index]}", index + 1 < line.Length && line[index + 1] is ' ' ? ":" : ": ", isSafe: true);

    /// <summary>Puts a colon between a name and the quotation mark after it.</summary>
    public static TextEdit? ColonBefore(ContentFile file, int number, string line, int quote)
    {
        var name = line[..(quote - 1)].TrimEnd();
        return file.Replace(number, name.Length + 1, line[name.Length..quote], $": {line[quote - 1]}", isSafe: true);
    }

    /// <summary>Deletes a setting that another line repeats word for word.</summary>
    public static TextEdit? Repeated(ContentFile file, string[] lines, int number)
    {
        var line = lines[number - 1];
        return Value().IsMatch(line) && Array.IndexOf(lines, line) < number - 1 ? DeleteLine(file, number, line, isSafe: true) : null;
    }

    /// <summary>Deletes a whole line.</summary>
    public static TextEdit? DeleteLine(ContentFile file, int number, string line, bool isSafe) =>
        LineEndings.Select(ending => file.Replace(number, 1, line + ending, "", isSafe)).FirstOrDefault(edit => edit is not null);

    /// <summary>Moves a line up to the end of the one above it.</summary>
    public static TextEdit? JoinToLineAbove(ContentFile file, int number)
    {
        if (number < 2) return null;
        var (first, second) = (file.LineAt(number - 1), file.LineAt(number));
        if (first.AsSpan().Trim().IsEmpty || first.Contains('#', StringComparison.Ordinal)) return null;
        var kept = first.TrimEnd().Length;
        var indent = second[..^second.AsSpan().TrimStart().Length];
        return LineEndings.Select(ending => file.Replace(number - 1, kept + 1, first[kept..] + ending + indent, " ", isSafe: false)).FirstOrDefault(edit => edit is not null);
    }

    /// <summary>A text in quotation marks; null when it has signs that would change in either kind.</summary>
    private static string? Quoted(string text)
    {
        if (!text.Contains('"', StringComparison.Ordinal) && !text.Contains('\\', StringComparison.Ordinal)) return $"\"{text}\"";
        return text.Contains('\'', StringComparison.Ordinal) ? null : $"'{text}'";
    }

    [GeneratedRegex(@"^\s*(-\s+)?[\p{L}_][\p{L}\p{Nd}_-]*:\s+(?<value>\S.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Value();

    // In a list, an entry ends at a comma or a bracket.
    [GeneratedRegex(@"(?<=[\[,{:]\s*)[“”„«](?<text>[^“”„«»""\[\]{},]*)[“”»«](?=\s*[,\]}])", RegexOptions.ExplicitCapture)]
    private static partial Regex CurlyEntry();
}
