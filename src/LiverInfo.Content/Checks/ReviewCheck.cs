using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Content.Checks;

/// <summary>
/// LI702: a review that is due within 30 days. LI703: one that is overdue. LI704: a page changed since its last entry in the register.
/// LI705: a page that nobody has reviewed.
/// </summary>
internal static class ReviewCheck
{
    /// <param name="path">The file of the page.</param>
    /// <param name="page">Its address.</param>
    /// <param name="state">The state of its review.</param>
    /// <param name="fingerprint">The <see cref="ReviewFingerprint"/> of the page as it is now.</param>
    /// <param name="today">The day at the clinic.</param>
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
