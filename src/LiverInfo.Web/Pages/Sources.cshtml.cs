using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LiverInfo.Web.Pages;

/// <summary>The sources that say something to a reader: those a page cites, and those of which it is written down what they found.</summary>
public sealed class SourcesModel(Site site) : PageModel
{
    /// <summary>A source and the pages that cite it.</summary>
    public sealed record Entry(Source Source, ImmutableArray<Article> CitedBy);

    /// <summary>The sources by kind, the strongest evidence about a treatment first; within a kind, what most pages rest on first.</summary>
    public ImmutableArray<(SourceKind Kind, ImmutableArray<Entry> Entries)> Groups { get; } =
    [
        .. site.Sources.Values
            .Select(source => new Entry(source, site.ArticlesCiting(source)))
            .Where(entry => entry.Source.Found is not null || !entry.CitedBy.IsEmpty)
            .OrderByDescending(entry => entry.CitedBy.Length)
            .ThenBy(entry => entry.Source.Title, StringComparer.Ordinal)
            .GroupBy(entry => entry.Source.Kind)
            .OrderBy(group => SourceKind.All.IndexOf(group.Key))
            .Select(group => (group.Key, group.ToImmutableArray())),
    ];
}
