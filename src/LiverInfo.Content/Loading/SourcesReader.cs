using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Markdown.Links;
using LiverInfo.Content.Model.Retractions;
using LiverInfo.Content.Text;
using LiverInfo.Content.Yaml;

namespace LiverInfo.Content.Loading;

/// <summary>Reads <c>_sources.yml</c>.</summary>
internal static partial class SourcesReader
{
    /// <summary>The earliest year of a source. A year before it is a slip.</summary>
    private const int EarliestYear = 1800;

    private static readonly ImmutableArray<string> Known =
        ["title", "authors", "publication", "year", "kind", "doi", "pubmed", "url", "trial", "found", "weakness", "read", "checked", "retracted"];

    private static readonly FrozenDictionary<string, SourceKind> Kinds = SourceKind.All.ToFrozenDictionary(kind => kind.Key);

    private static readonly FrozenDictionary<string, string> ListedOnly =
        new Dictionary<string, string> { ["seen"] = "", ["listed"] = "listed" }.ToFrozenDictionary();

    /// <summary>The valid entries, in order; null when the whole file is invalid. Problems are added to the list.</summary>
    public static IReadOnlyList<SourceEntry>? Read(ContentFile file, ITextRules rules, List<Diagnostic> problems) =>
        YamlEntries.ReadMapping(file, Known, problems, SourceEntry? (key, fields, found) => Read(key, fields, found) is { } source
            ? new(
                source,
                Identity(source, fields),
                [
                    .. ProseReader.Read(source.Found ?? "", fields.At("found"), file, rules, Evidence.Cited),
                    .. ProseReader.Read(source.Weakness ?? "", fields.At("weakness"), file, rules, Evidence.Cited),
                ],
                fields.At("checked"))
            : null);

    private static Source? Read(string key, YamlFields fields, List<Diagnostic> problems)
    {
        var title = fields.RequiredProse("title");
        _ = fields.Required("kind");
        _ = fields.Required("read");
        _ = fields.Required("checked");
        // Every field is read before the result is checked, so that all problems are reported at once.
        var (kind, listed, day) = (fields.Choice("kind", Kinds), fields.Choice("read", ListedOnly), fields.Date("checked"));
        var (authors, publication, year) = (fields.OptionalProse("authors"), fields.OptionalProse("publication"), fields.Number("year"));
        var (link, found, weakness, isRetracted) = (Link(fields, problems), fields.OptionalProse("found"), fields.OptionalProse("weakness"), fields.Flag("retracted"));
        if (fields.Optional("pubmed") is { } number && PubMedId.Of(number) is null)
            problems.Add(Problems.NotANumber(fields.At("pubmed"), "pubmed", number) with { Edit = Digits().Matches(number) is [var only] ? fields.ReplaceValue("pubmed", number, only.Value, isSafe: false) : null });
        if (year is < EarliestYear || year > day?.Year + 1) problems.Add(Problems.NotAYear(fields.At("year"), year.Value));
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
                Weakness = weakness,
                ListedOnly = listed.Length > 0,
                Checked = day.Value,
                IsRetracted = isRetracted,
            };
    }

    /// <summary>How it is known elsewhere: by its numbers, or by those in its address.</summary>
    private static SourceIdentity Identity(Source source, YamlFields fields)
    {
        var (doi, address) = (fields.Optional("doi"), fields.Optional("url") ?? "");
        return new(
            source.Key,
            doi is not null ? Doi.Of(doi) : Doi.IsAddress(address) ? Doi.Of(address) : null,
            fields.Optional("pubmed") is { } number ? PubMedId.Of(number) : PubMedId.OfAddress(address),
            source.IsRetracted,
            fields.Start);
    }

    /// <summary>
    /// The link: from the DOI, or else the number of the trial or on PubMed, which are permanent, or else from the URL, which can change.
    /// </summary>
    private static Uri? Link(YamlFields fields, List<Diagnostic> problems)
    {
        var (field, prefix) = fields.Has("doi") ? ("doi", Doi.Resolver)
            : fields.Has("trial") ? ("trial", "https://clinicaltrials.gov/study/")
            : fields.Has("pubmed") ? ("pubmed", PubMedId.Address)
            : ("url", "");
        if (fields.Optional(field) is not { } text) return null;
        if (field == "doi") text = Doi.WithoutPrefix(text);
        if (field == "pubmed" && PubMedId.Of(text) is null) return null; // reported as no number
        if (field == "doi" && ToSigns(text) is var meant && meant != text && WholeDoi().IsMatch(meant))
            problems.Add(Problems.NotOfADoi(fields.At(field), text, meant) with { Edit = fields.ReplaceValue(field, text, meant, isSafe: false) });
        else if (field == "doi" && !WholeDoi().IsMatch(text))
            problems.Add(Problems.NotADoi(fields.At(field), text));
        else if (Addresses.IsWhole(prefix + text) && Uri.TryCreate(prefix + text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http")
            return address;
        else
            problems.Add(Problems.NotAWebAddress(fields.At(field), text));
        return null;
    }

    /// <summary>A DOI with hyphens in place of dashes, and without the punctuation after it.</summary>
    private static string ToSigns(string doi) => string.Concat(doi.Where(c => !Signs.IsInvisible(c)).Select(c => Signs.IsDash(c) ? '-' : c)).TrimEnd('.', ',', ';', ':');

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\A10\.\d{4,9}/\S+\z")]
    private static partial Regex WholeDoi();
}
