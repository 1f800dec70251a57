using LiverInfo.Content.Model.Results;

namespace LiverInfo.Content.Model;

/// <summary>What the page of one source shows.</summary>
/// <param name="Source">The source.</param>
/// <param name="Results">Its recorded results.</param>
/// <param name="CitedBy">The pages that cite it.</param>
public sealed record SourceDetails(Source Source, EquatableArray<StudyResult> Results, PageList CitedBy)
{
    /// <summary>Returns the address of the page of a source. A key that is no plain address gets one that no other key has.</summary>
    public static UrlPath AddressOf(Source source)
    {
        var name = new UrlPath("/" + source.Key).IsWellFormed ? source.Key : $"source-{Fingerprint.Of(source.Key, length: 4)}";
        return new($"{GeneratedPage.Sources.Address}/{name}");
    }

    /// <summary>Returns the page of a source.</summary>
    public static GeneratedPage PageOf(Source source) => new(AddressOf(source), ContentFiles.Sources, site => Of(source, site));

    private static SourceDetails Of(Source source, Site site) => new(
        source,
        [.. site.Results.Values.Where(result => result.Source.Key == source.Key).OrderBy(result => result.Key, StringComparer.Ordinal)],
        PageList.Of(site.ArticlesCiting(source)));
}
