namespace LiverInfo.Content.Model;

/// <summary>What the index of sources shows: those that a page cites, and those whose findings are recorded.</summary>
/// <param name="Groups">The sources by kind, the strongest evidence about a treatment first.</param>
public sealed record SourceContents(EquatableArray<SourceContents.Group> Groups)
{
    /// <summary>Selects it from a site. Within a kind, the sources that most pages cite come first.</summary>
    public static SourceContents Of(Site site) => new(
    [
        .. site.ListedSources
            .Select(source => new Entry(source, site.ArticlesCiting(source).Length))
            .OrderByDescending(entry => entry.CitedBy)
            .ThenBy(entry => entry.Source.Title, StringComparer.Ordinal)
            .GroupBy(entry => entry.Source.Kind)
            .OrderBy(group => SourceKind.All.IndexOf(group.Key))
            .Select(group => new Group(group.Key, [.. group])),
    ]);

    /// <summary>The sources of one kind.</summary>
    /// <param name="Kind">The kind.</param>
    /// <param name="Entries">The sources.</param>
    public sealed record Group(SourceKind Kind, EquatableArray<Entry> Entries);

    /// <summary>A source in the index.</summary>
    /// <param name="Source">The source.</param>
    /// <param name="CitedBy">How many pages cite it.</param>
    public sealed record Entry(Source Source, int CitedBy);
}
