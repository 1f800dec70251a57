using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LiverInfo.Content.Yaml;

/// <summary>Reports values that are valid YAML and are read differently from what the author sees.</summary>
internal static class YamlValues
{
    /// <summary>Checks a value, and the values of a list. A nested mapping is checked when its fields are read.</summary>
    public static void Check(ContentFile file, YamlNode value, ICollection<Diagnostic> problems)
    {
        if (YamlRecovery.IsUnreadable(value)) return;
        if (!value.Tag.IsEmpty && value.Tag != "?") problems.Add(Problems.YamlSign(YamlText.At(file, value.Start), '!'));
        if (value is YamlSequenceNode list)
        {
            foreach (var item in list.Children) Check(file, item, problems);
        }

        if (value is not YamlScalarNode { Value: { Length: > 0 } text } scalar) return;
        var at = YamlText.At(file, scalar.Start);
        if (scalar.Style == ScalarStyle.Plain && IsInCurlyQuotes(text)) problems.Add(Problems.CurlyQuotes(at, text[0]) with { Edit = YamlEdits.Straighten(file, (int)scalar.Start.Line, (int)scalar.Start.Column, text) });
        else if (scalar.Style == ScalarStyle.Plain && (Signs.IsOtherSpace(text[0]) || Signs.IsInvisible(text[0])) && Signs.TrimAll(text) is ['"' or '\'', ..])
            problems.Add(Problems.InvisibleSign(at, Signs.NameOf(text[0])));
        else if (scalar.Style == ScalarStyle.Plain && LonelyQuote(text) is { } quote) problems.Add(Problems.QuoteAlone(at, quote));
        if (scalar.Style is ScalarStyle.DoubleQuoted or ScalarStyle.SingleQuoted && IsCutOff(YamlText.At(file, scalar.End)))
            problems.Add(Problems.YamlAfterQuote(YamlText.At(file, scalar.End)));
        if (scalar.Style == ScalarStyle.DoubleQuoted && YamlEscapes.FirstIn(SourceOf(file, scalar)) is >= 0 and var backslash)
            problems.Add(Problems.Backslash(file.At((int)scalar.Start.Line, (int)scalar.Start.Column + backslash)) with
            {
                Edit = file.Replace((int)scalar.Start.Line, (int)scalar.Start.Column + backslash, @"\", @"\\", isSafe: true),
            });
    }

    /// <summary>Whether curly quotation marks enclose a whole text, and no part of it only.</summary>
    private static bool IsInCurlyQuotes(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length > 1 && Signs.IsCurlyOpening(trimmed[0])
            && (Signs.IsCurlyClosing(trimmed[^1]) || trimmed[^1] is '"' or '\'')
            && !trimmed[1..^1].Any(c => c is '“' or '”' or '„' or '«' or '»' or '‘');
    }

    /// <summary>Whether a # after the closing quotation mark makes a comment of what is probably text: nothing is between, or one more mark is at the end.</summary>
    private static bool IsCutOff(Location end)
    {
        var rest = end.Excerpt[Math.Min(end.Column - 1, end.Excerpt.Length)..];
        return rest is ['#', ..] || (Signs.TrimAll(rest) is ['#', .., ('"' or '\'') and var last] && rest.Count(c => c == last) % 2 != 0);
    }

    /// <summary>The double quotation mark at the start or the end of a text that has no other; null when there is none.</summary>
    private static char? LonelyQuote(string text) =>
        text.Count(c => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»') % 2 == 0 ? null
        : text[0] is '“' or '”' or '„' or '«' or '»' ? text[0]
        : text[^1] is '"' or '”' or '“' or '»' or '«' && !(text.Length > 1 && char.IsDigit(text[^2])) ? text[^1]
        : null;

    /// <summary>The text as it was read, as far as it is on its first line.</summary>
    private static string SourceOf(ContentFile file, YamlScalarNode scalar)
    {
        var line = file.LineAt((int)scalar.Start.Line);
        var start = Math.Min((int)scalar.Start.Column - 1, line.Length);
        return line[start..(scalar.End.Line == scalar.Start.Line ? Math.Clamp((int)scalar.End.Column - 1, start, line.Length) : line.Length)];
    }
}
