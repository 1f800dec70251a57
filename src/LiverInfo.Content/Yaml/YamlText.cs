using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LiverInfo.Content.Yaml;

/// <summary>Parses YAML to YamlDotNet's node model, which has the location of every value.</summary>
internal static class YamlText
{
    /// <summary>Parses a mapping at the top level. If there is none, a diagnostic is added and the result is null.</summary>
    /// <param name="file">The file that contains the text.</param>
    /// <param name="text">The YAML, preceded by as many lines as in the file, so that the line numbers match.</param>
    /// <param name="problems">The list that diagnostics are added to.</param>
    public static YamlMappingNode? ReadMapping(ContentFile file, string text, ICollection<Diagnostic> problems) =>
        Read<YamlMappingNode>(file, text, problems, Problems.NotFields);

    /// <summary>Parses a list at the top level. If there is none, a diagnostic is added and the result is null.</summary>
    /// <param name="file">The file that contains the text.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="problems">The list that diagnostics are added to.</param>
    public static YamlSequenceNode? ReadList(ContentFile file, string text, ICollection<Diagnostic> problems) =>
        Read<YamlSequenceNode>(file, text, problems, Problems.NotEntries);

    /// <summary>Returns the location of a mark. Its line and column count from 1.</summary>
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
        catch (TagException e)
        {
            problems.Add(Problems.YamlSign(At(file, e.Start), '!'));
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
            // YamlDotNet throws these for some unclosed lists and quotes, without a location.
            problems.Add(YamlMistake.Explain(file, text, line: int.MaxValue));
        }

        return null;
    }
}
