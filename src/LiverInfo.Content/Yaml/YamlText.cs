using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LiverInfo.Content.Yaml;

/// <summary>Parses YAML to YamlDotNet's node model, which has the location of every value.</summary>
internal static class YamlText
{
    /// <summary>
    /// Parses a mapping at the top level. What cannot be parsed is reported, and the rest is returned. If there is no mapping, a
    /// diagnostic is added and the result is null.
    /// </summary>
    /// <param name="file">The file that contains the text.</param>
    /// <param name="text">The YAML, preceded by as many lines as in the file, so that the line numbers match.</param>
    /// <param name="problems">The list that diagnostics are added to.</param>
    public static YamlMappingNode? ReadMapping(ContentFile file, string text, ICollection<Diagnostic> problems) =>
        Read<YamlMappingNode>(file, text, problems, Problems.NotFields);

    /// <summary>
    /// Parses a list at the top level. What cannot be parsed is reported, and the rest is returned. If there is no list, a diagnostic
    /// is added and the result is null.
    /// </summary>
    /// <param name="file">The file that contains the text.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="problems">The list that diagnostics are added to.</param>
    public static YamlSequenceNode? ReadList(ContentFile file, string text, ICollection<Diagnostic> problems) =>
        Read<YamlSequenceNode>(file, text, problems, Problems.NotEntries);

    /// <summary>Returns the location of a mark. Its line and column count from 1.</summary>
    public static Location At(ContentFile file, Mark mark) => file.At((int)mark.Line, (int)mark.Column);

    /// <summary>Parses YAML with one document.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="root">The root; null when there is none, or only an empty value.</param>
    /// <returns>Why the YAML is invalid; null when it is valid.</returns>
    public static Exception? Parse(string text, out YamlNode? root)
    {
        root = null;
        try
        {
            var stream = new YamlStream();
            stream.Load(new GuardedParser(new StringReader(text)));
            root = stream.Documents is [{ RootNode: not YamlScalarNode { Value: null or "" } } document, ..] ? document.RootNode : null;
            return stream.Documents.Count > 1 ? new YamlException("More than one document") : null;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException or FormatException)
        {
            // YamlDotNet throws the latter three for some unclosed lists and quotes, without a location.
            return e;
        }
    }

    private static T? Read<T>(ContentFile file, string text, ICollection<Diagnostic> problems, Func<Location, Diagnostic> ofAnotherKind)
        where T : YamlNode, new()
    {
        var lines = text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);
        ConflictMarkers.Remove(file, lines, problems);
        var root = new YamlRecovery(file, lines, problems).Read();
        switch (root)
        {
            case null:
                return new();
            case T expected:
                return expected;
            case YamlScalarNode scalar when YamlRecovery.IsUnreadable(scalar):
                return new(); // already reported
            default:
                problems.Add(ofAnotherKind(At(file, root.Start)));
                return null;
        }
    }
}
