using System.Globalization;
using System.Text;
using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Content.Reports;

/// <summary>Formats the pages that need a review, for people.</summary>
public static class ReviewListText
{
    private static readonly (ReviewNeed Need, string Heading)[] Groups =
    [
        (ReviewNeed.Overdue, "Overdue"),
        (ReviewNeed.Due, "Due within 30 days"),
        (ReviewNeed.Changed, "Changed since the review"),
        (ReviewNeed.Never, "Never reviewed"),
    ];

    /// <summary>Returns the list, without a final line break.</summary>
    /// <param name="pages">The pages, the most urgent first.</param>
    public static string Format(IReadOnlyList<PageReview> pages)
    {
        var text = new StringBuilder();
        foreach (var (need, heading) in Groups)
        {
            var group = pages.Where(page => page.Need == need).ToList();
            if (group.Count == 0) continue;
            text.Append(CultureInfo.InvariantCulture, $"{heading} ({group.Count})\n");
            foreach (var page in group) text.Append(CultureInfo.InvariantCulture, $"  {page.Article.Path}: {page.Article.Title}{Details(page.State)}\n");
            text.Append('\n');
        }

        var current = pages.Count(page => page.Need == ReviewNeed.None);
        return text.Append(CultureInfo.InvariantCulture, $"{pages.Count} {(pages.Count == 1 ? "page" : "pages")}, {current} with a review that holds.").ToString();
    }

    private static string Details(ReviewState state) => state is Reviewed review
        ? $"\n    due {review.DueOn:O}, reviewed {review.ReviewedOn:O} by {review.Reviewer.Name}{(review.ChangedSince ? ", changed since" : "")}"
        : "";
}
