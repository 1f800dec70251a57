using LiverInfo.Content.Model.Results;

namespace LiverInfo.Content.Model;

/// <summary>What the page of one source shows.</summary>
/// <param name="Source">The source.</param>
/// <param name="Results">Its recorded results.</param>
/// <param name="CitedBy">The pages that cite it.</param>
public sealed record SourceDetails(Source Source, EquatableArray<StudyResult> Results, PageList CitedBy)
{
    /// <summary>Returns the page of a source.</summary>
    public static GeneratedPage PageOf(Source source) => new(source.Address, ContentFiles.Sources, site => Of(source, site));

    private static SourceDetails Of(Source source, Site site) => new(
        source,
        [.. site.Results.Values.Where(result => result.Source.Key == source.Key).OrderBy(result => result.Key, StringComparer.Ordinal)],
        PageList.Of(site.ArticlesCiting(source)));
}
