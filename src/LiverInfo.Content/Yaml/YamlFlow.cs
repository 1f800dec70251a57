using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace LiverInfo.Content.Yaml;

/// <summary>Mappings in curly brackets, which are valid YAML and are read differently from what the author sees.</summary>
internal static class YamlFlow
{
    /// <summary>The start of a mapping: its curly bracket, or its first key. YamlDotNet gives no location to one in square brackets alone.</summary>
    public static Mark StartOf(ContentFile file, YamlMappingNode mapping)
    {
        if (mapping.Children is not [var (first, _), ..]) return mapping.Start;
        var line = file.LineAt((int)mapping.Start.Line);
        var column = (int)mapping.Start.Column - 1;
        return mapping.Style == MappingStyle.Flow && column < line.Length && line[column] == '{' ? mapping.Start : first.Start;
    }

    /// <summary>Reports the rest of a value behind a comma, which YAML takes for a name without a value; null when there is none.</summary>
    public static Diagnostic? AfterComma(ContentFile file, YamlMappingNode mapping, YamlNode key, YamlNode value, IReadOnlyCollection<string> known)
    {
        if (mapping.Style != MappingStyle.Flow || key is not YamlScalarNode { Style: ScalarStyle.Plain, Value: { Length: > 0 } rest } || known.Contains(rest)) return null;
        if (value is not YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" }) return null;
        var (line, start) = (file.LineAt((int)key.Start.Line), (int)key.Start.Column - 1);
        if (start + rest.Length > line.Length || line[(start + rest.Length)..].TrimStart() is not ([',' or '}', ..] or "")) return null;
        var comma = line[..start].LastIndexOf(',');
        if (comma < 0) return null;
        var before = line[..comma];
        before = before[(before.LastIndexOfAny(['{', ',', ':']) + 1)..].Trim();
        var isNumber = before.Length > 0 && before.All(char.IsAsciiDigit) && rest.All(char.IsAsciiDigit);
        // Three digits behind a comma are most often thousands.
        var number = rest.Length == 3 ? before + rest : $"{before}.{rest}";
        var at = file.At((int)key.Start.Line, comma + 1);
        return isNumber
            ? Problems.CommaInValue(at, $"Write the number without a comma: {number}") with { Edit = file.Replace((int)key.Start.Line, comma + 1 - before.Length, line[(comma - before.Length)..(start + rest.Length)], number, isSafe: false) }
            : Problems.CommaInValue(at, "Put the whole text, with its comma, in straight double quotes.");
    }
}
