using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Content.Checks;

/// <summary>
/// LI702: a review that is due within 30 days. LI703: an overdue review. LI704: a page changed since its last entry in the register.
/// LI705: a page that was never reviewed.
/// </summary>
internal static class ReviewCheck
{
    /// <summary>Checks every page that is shown; pages about the site itself need no clinical review.</summary>
    public static IEnumerable<Diagnostic> Run(SiteContext site) => site.Site.Articles
        .Where(article => article.Kind != ArticleKind.About)
        .SelectMany(article => Run(article.Path, article.Address, site.Site.ReviewOf(article), article.Fingerprint, site.Site.Today));

    /// <param name="path">The file of the page.</param>
    /// <param name="page">The address of the page.</param>
    /// <param name="state">The state of the review.</param>
    /// <param name="fingerprint">The <see cref="ReviewFingerprint"/> of the current page.</param>
    /// <param name="today">Today's date in the clinic's time zone.</param>
    public static IEnumerable<Diagnostic> Run(string path, UrlPath page, ReviewState state, string fingerprint, DateOnly today)
    {
        var entry = $"- {{page: {page.Value}, by: ID, date: {today:O}, read: \"{fingerprint}\"}}";
        if (state is not Reviewed review)
        {
            yield return Problems.NeverReviewed(path, entry);
            yield break;
        }

        if (review.Timing == ReviewTiming.DueSoon)
            yield return Problems.ReviewDueSoon(path, entry, $"{review.DueOn:O}");
        if (review.IsOverdue)
            yield return Problems.ReviewOverdue(path, entry, $"{review.DueOn:O}", review.Timing == ReviewTiming.LongOverdue);
        if (review.ChangedSince)
            yield return Problems.ChangedSinceReview(path, entry, review.Reviewer.Name, $"{review.ReviewedOn:O}");
    }
}
