using System.Text.Json.Nodes;
using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Content.Reports;

/// <summary>Formats the reviews of all pages as one JSON document, for scripts.</summary>
public static class ReviewListJson
{
    // Incremented when a property is removed or changes its meaning.
    private const int Version = 1;

    /// <summary>Returns the whole document, without a final line break.</summary>
    /// <param name="pages">The pages, the most urgent first.</param>
    /// <param name="today">The day at the clinic.</param>
    /// <param name="folder">Prefix of each path; may be empty.</param>
    public static string Format(IReadOnlyList<PageReview> pages, DateOnly today, string folder) => ReadableJson.Write(new()
    {
        ["version"] = Version,
        ["today"] = $"{today:O}",
        ["pages"] = new JsonArray([.. pages.Select(page => Entry(page, folder))]),
    });

    private static JsonObject Entry(PageReview page, string folder)
    {
        var entry = new JsonObject
        {
            ["path"] = ReportPath.Of(page.Article.Path, folder),
            ["address"] = page.Article.Address.Value,
            ["title"] = page.Article.Title,
            ["fingerprint"] = page.Article.Fingerprint,
            ["needs"] = page.Need.ToString().ToLowerInvariant(),
        };
        if (page.State is not Reviewed review) return entry;
        entry["reviewer"] = review.Reviewer.Id;
        entry["reviewedOn"] = $"{review.ReviewedOn:O}";
        entry["dueOn"] = $"{review.DueOn:O}";
        entry["changedSince"] = review.ChangedSince;
        return entry;
    }
}
