using System.Collections.Immutable;

namespace LiverInfo.Desk.Sites;

/// <summary>How the list is sorted and filtered, as the address says.</summary>
/// <param name="Words">Words of the title or the path; empty for all.</param>
/// <param name="Show">Which articles, one of <see cref="Filters"/>.</param>
/// <param name="Sort">By what, one of <see cref="Sorts"/>.</param>
/// <param name="Page">The page of the list, from 1.</param>
internal sealed record ListQuery(string Words, string Show, string Sort, int Page)
{
    /// <summary>The filters, with their labels.</summary>
    public static ImmutableArray<(string Name, string Label)> Filters { get; } =
    [
        ("all", "All pages"), ("problems", "With problems"), ("errors", "Held back"), ("hidden", "Not shown to readers"), ("unreviewed", "Not reviewed"), ("due", "Review due within 30 days"), ("overdue", "Review overdue"),
    ];

    /// <summary>What the list may be sorted by, with their labels.</summary>
    public static ImmutableArray<(string Name, string Label)> Sorts { get; } =
    [
        ("page", "Folder"), ("title", "Title"), ("state", "State"), ("problems", "Problems"), ("grade", "Reading grade"), ("changed", "Last changed"), ("reviewer", "Reviewed by"), ("due", "Review due"),
    ];

    /// <summary>Reads a query; what is not known is as if it were not there.</summary>
    public static ListQuery Of(string? words, string? show, string? sort, int? page) => new(
        words?.Trim() is { Length: <= 100 } text ? text : "",
        Filters.Any(filter => filter.Name == show) ? show! : Filters[0].Name,
        Sorts.Any(known => known.Name == sort) ? sort! : Sorts[0].Name,
        page ?? 1);

    /// <summary>Whether an article is asked for.</summary>
    public bool Matches(ArticleRow row) =>
        Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => row.Title.Contains(word, StringComparison.OrdinalIgnoreCase) || row.Path.Contains(word, StringComparison.OrdinalIgnoreCase))
        && Show switch
        {
            "problems" => row.Errors + row.Warnings > 0,
            "errors" => row.State == ArticleState.HeldBack,
            "hidden" => row.State != ArticleState.Shown,
            "unreviewed" => row.Reviewer is null,
            "due" => row.IsDueSoon,
            "overdue" => row.IsOverdue,
            _ => true,
        };

    /// <summary>Sorts articles; those that the order says nothing of come last.</summary>
    public IEnumerable<ArticleRow> Sorted(IEnumerable<ArticleRow> rows) => (Sort switch
    {
        "title" => rows.OrderBy(row => row.Title, StringComparer.OrdinalIgnoreCase),
        "state" => rows.OrderBy(row => row.State),
        "problems" => rows.OrderByDescending(row => row.Errors).ThenByDescending(row => row.Warnings),
        "grade" => rows.OrderByDescending(row => row.Grade ?? -1),
        "changed" => rows.OrderByDescending(row => row.Changed ?? DateOnly.MinValue),
        "reviewer" => rows.OrderBy(row => row.Reviewer is null).ThenBy(row => row.Reviewer, StringComparer.OrdinalIgnoreCase),
        "due" => rows.OrderBy(row => row.Due ?? DateOnly.MaxValue),
        _ => rows.OrderBy(row => row.Path.Contains('/', StringComparison.Ordinal)),
    }).ThenBy(row => row.Path, StringComparer.Ordinal);
}
