using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LiverInfo.Content.Yaml;

/// <summary>Reads YAML of a file into YamlDotNet's node model, in which every value knows its place.</summary>
internal static class YamlText
{
    /// <summary>The top-level mapping; null when there is none, and then the reason has been added to the problems.</summary>
    /// <param name="file">The file the text is from.</param>
    /// <param name="text">The YAML, with as many lines before it as there are in the file, so that line numbers agree.</param>
    /// <param name="problems">Where the reason goes.</param>
    public static YamlMappingNode? ReadMapping(ContentFile file, string text, ICollection<Diagnostic> problems) =>
        Read<YamlMappingNode>(file, text, problems, Problems.NotFields);

    /// <summary>The top-level list; null when there is none, and then the reason has been added to the problems.</summary>
    /// <param name="file">The file the text is from.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="problems">Where the reason goes.</param>
    public static YamlSequenceNode? ReadList(ContentFile file, string text, ICollection<Diagnostic> problems) =>
        Read<YamlSequenceNode>(file, text, problems, Problems.NotEntries);

    /// <summary>The place of a mark, whose line and column count from 1.</summary>
    public static Location At(ContentFile file, Mark mark) => file.At((int)mark.Line, (int)mark.Column);

    private static T? Read<T>(ContentFile file, string text, ICollection<Diagnostic> problems, Func<Location, Diagnostic> ofAnotherKind)
        where T : YamlNode, new()
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new GuardedParser(new StringReader(text)));
            switch (stream.Documents)
            {
                case []:
                    return new();
                case [{ RootNode: T root }]:
                    return root;
                case [{ RootNode: YamlScalarNode { Value: null or "" } }]:
                    return new();
                case [var document, ..]:
                    problems.Add(ofAnotherKind(At(file, document.RootNode.Start)));
                    return null;
                default:
                    return null;
            }
        }
        catch (AnchorException e)
        {
            problems.Add(Problems.YamlAnchor(At(file, e.Start)));
        }
        catch (NestingException e)
        {
            problems.Add(Problems.YamlTooDeep(At(file, e.Start)));
        }
        catch (YamlException e)
        {
            problems.Add(e.Message.Contains("uplicate", StringComparison.Ordinal)
                ? Problems.DuplicateField(At(file, e.Start))
                : YamlMistake.Explain(file, text, (int)e.Start.Line));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException)
        {
            // YamlDotNet throws these for some unclosed lists and quotes, without a place.
            problems.Add(YamlMistake.Explain(file, text, line: int.MaxValue));
        }

        return null;
    }
}
