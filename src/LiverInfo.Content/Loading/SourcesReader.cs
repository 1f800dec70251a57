using System.Collections.Frozen;
using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Text;
using LiverInfo.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace LiverInfo.Content.Loading;

/// <summary>Reads <c>_sources.yml</c>.</summary>
internal static class SourcesReader
{
    private static readonly ImmutableArray<string> Known =
        ["title", "authors", "publication", "year", "kind", "doi", "url", "trial", "found", "read", "checked", "retracted"];

    private static readonly FrozenDictionary<string, SourceKind> Kinds = SourceKind.All.ToFrozenDictionary(kind => kind.Key);

    private static readonly FrozenDictionary<string, string> ListedOnly =
        new Dictionary<string, string> { ["seen"] = "", ["listed"] = "listed" }.ToFrozenDictionary();

    /// <summary>The sources that could be read; null when the file as a whole could not. Problems are added to the list.</summary>
    public static IReadOnlyList<SourceEntry>? Read(ContentFile file, List<Diagnostic> problems)
    {
        if (YamlText.ReadMapping(file, file.Text, problems) is not { } mapping) return null;

        var entries = new List<SourceEntry>();
        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? key.ToString();
            var at = YamlText.At(file, key.Start);
            if (value is YamlMappingNode entry)
            {
                var found = new List<Diagnostic>();
                var fields = new YamlFields(file, entry, Known, found, at);
                var source = Read(name, fields, found);
                problems.AddRange(found);
                if (source is not null && found.Count == 0)
                    entries.Add(new(source, ProseReader.Read(source.Found ?? "", fields.At("found"), file, Evidence.Cited), fields.At("checked")));
            }
            else
            {
                problems.Add(Problems.NotAGroup(at, name, Known));
            }
        }

        return entries;
    }

    private static Source? Read(string key, YamlFields fields, List<Diagnostic> problems)
    {
        var title = fields.Required("title");
        _ = fields.Required("kind");
        _ = fields.Required("read");
        _ = fields.Required("checked");
        // Everything is read before anything is judged, so that all that is wrong is told in one go.
        var (kind, listed, day) = (fields.Choice("kind", Kinds), fields.Choice("read", ListedOnly), fields.Date("checked"));
        var (authors, publication, year) = (fields.Optional("authors"), fields.Optional("publication"), fields.Number("year"));
        var (link, found, isRetracted) = (Link(fields, problems), fields.OptionalProse("found"), fields.Flag("retracted"));
        return kind is null || listed is null || day is null
            ? null
            : new()
            {
                Key = key,
                Title = title,
                Authors = authors,
                Publication = publication,
                Year = year,
                Kind = kind,
                Link = link,
                Found = found,
                ListedOnly = listed.Length > 0,
                Checked = day.Value,
                IsRetracted = isRetracted,
            };
    }

    /// <summary>A DOI and a trial number lead to the same place for good; a plain address may move, so it comes last.</summary>
    private static Uri? Link(YamlFields fields, List<Diagnostic> problems)
    {
        var (field, prefix) = fields.Has("doi") ? ("doi", "https://doi.org/")
            : fields.Has("trial") ? ("trial", "https://clinicaltrials.gov/study/")
            : ("url", "");
        if (fields.Optional(field) is not { } text) return null;
        if (Uri.TryCreate(prefix + text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http") return address;
        problems.Add(Problems.NotAWebAddress(fields.At(field), text));
        return null;
    }
}
