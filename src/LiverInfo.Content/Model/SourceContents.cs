namespace LiverInfo.Content.Model;

/// <summary>What the page of sources shows: those that a page cites, and those whose findings are recorded.</summary>
/// <param name="Groups">The sources by kind, the strongest evidence about a treatment first.</param>
public sealed record SourceContents(EquatableArray<SourceContents.Group> Groups)
{
    /// <summary>Selects it from a site. Within a kind, the sources that most pages cite come first.</summary>
    public static SourceContents Of(Site site) => new(
    [
        .. site.Sources.Values
            .Select(source => new Entry(source, PageList.Of(site.ArticlesCiting(source))))
            .Where(entry => entry.Source.Found is not null || entry.CitedBy.Count > 0)
            .OrderByDescending(entry => entry.CitedBy.Count)
            .ThenBy(entry => entry.Source.Title, StringComparer.Ordinal)
            .GroupBy(entry => entry.Source.Kind)
            .OrderBy(group => SourceKind.All.IndexOf(group.Key))
            .Select(group => new Group(group.Key, [.. group])),
    ]);

    /// <summary>The sources of one kind.</summary>
    /// <param name="Kind">The kind.</param>
    /// <param name="Entries">The sources.</param>
    public sealed record Group(SourceKind Kind, EquatableArray<Entry> Entries);

    /// <summary>A source and the pages that cite it.</summary>
    /// <param name="Source">The source.</param>
    /// <param name="CitedBy">The pages.</param>
    public sealed record Entry(Source Source, PageList CitedBy);
}
