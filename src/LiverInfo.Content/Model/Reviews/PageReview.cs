namespace LiverInfo.Content.Model.Reviews;

/// <summary>A page and the state of its review.</summary>
/// <param name="Article">The page.</param>
/// <param name="State">The state.</param>
public sealed record PageReview(Article Article, ReviewState State)
{
    /// <summary>What the page needs first.</summary>
    public ReviewNeed Need => State switch
    {
        Reviewed { IsOverdue: true } => ReviewNeed.Overdue,
        Reviewed { Timing: ReviewTiming.DueSoon } => ReviewNeed.Due,
        Reviewed { ChangedSince: true } => ReviewNeed.Changed,
        Reviewed => ReviewNeed.None,
        _ => ReviewNeed.Never,
    };

    /// <summary>Every page that readers can read today and that needs reviews: those about the site itself do not. The most urgent come first.</summary>
    public static IReadOnlyList<PageReview> Of(Site site) =>
    [
        .. site.Articles
            .Where(article => article.Kind != ArticleKind.About)
            .Select(article => new PageReview(article, site.ReviewOf(article)))
            .OrderBy(page => page.Need)
            .ThenBy(page => (page.State as Reviewed)?.DueOn)
            .ThenBy(page => page.Article.Path, StringComparer.Ordinal),
    ];
}

/// <summary>What the review of a page needs, the most urgent first.</summary>
public enum ReviewNeed
{
    /// <summary>It was due, and readers are told so.</summary>
    Overdue,

    /// <summary>It is due within 30 days.</summary>
    Due,

    /// <summary>The page has changed since.</summary>
    Changed,

    /// <summary>Nobody has reviewed the page.</summary>
    Never,

    /// <summary>Nothing.</summary>
    None,
}
