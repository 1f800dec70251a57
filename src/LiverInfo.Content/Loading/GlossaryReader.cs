using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Text;
using LiverInfo.Content.Yaml;
using Markdig.Helpers;
using YamlDotNet.RepresentationModel;

namespace LiverInfo.Content.Loading;

/// <summary>Reads <c>_glossary.yml</c>.</summary>
internal static class GlossaryReader
{
    private static readonly ImmutableArray<string> Known = ["term", "also", "say", "meaning"];

    /// <summary>The terms that could be read; null when the file as a whole could not. Problems are added to the list.</summary>
    public static IReadOnlyList<TermEntry>? Read(ContentFile file, List<Diagnostic> problems)
    {
        if (YamlText.ReadList(file, file.Text, problems) is not { } list) return null;

        var entries = new List<TermEntry>();
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in list.Children)
        {
            if (item is not YamlMappingNode entry)
            {
                problems.Add(Problems.NotAGroup(YamlText.At(file, item.Start), "term", Known));
                continue;
            }

            var fields = new YamlFields(file, entry, Known, problems);
            var (name, also, meaning) = (fields.Required("term"), fields.Texts("also"), fields.RequiredProse("meaning"));
            if (name.Length == 0 || meaning.Length == 0) continue;
            foreach (var form in also.Prepend(name).Where(form => !owners.TryAdd(form, name)))
                problems.Add(Problems.TermTwice(fields.At("term"), form, owners[form]));
            entries.Add(new(
                new(LinkHelper.UrilizeAsGfm(name), name, also, fields.Optional("say"), meaning),
                ProseReader.Read(meaning, fields.At("meaning"), file)));
        }

        return [.. entries.DistinctBy(entry => entry.Term.Id)];
    }
}
