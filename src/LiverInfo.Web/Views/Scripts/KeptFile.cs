using System.Text.Json.Nodes;
using LiverInfo.Content.Model.Reviews;
using LiverInfo.Web.Views.Feeds;

namespace LiverInfo.Web.Views.Scripts;

/// <summary>
/// The pages that may be kept on a phone, with the SHA-256 of each: nothing else is stored there, so that the page of a network that asks
/// for a login never is.
/// </summary>
internal static class KeptFile
{
    /// <summary>The address.</summary>
    public const string Address = "/kept.json";

    /// <summary>The pages that are kept with every other: those about getting help, and the one with the numbers.</summary>
    public static IEnumerable<string> HelpPages(Site site) =>
        site.Settings.HelpPages.Where(page => site.Find(page) is not null).Append(GeneratedPage.Kept.Address).Select(page => page.Value);

    /// <summary>Returns the file: by address the hash, the title, when the review is due (0 without one), and from when on only the numbers are shown.</summary>
    /// <param name="site">The site.</param>
    /// <param name="hashOf">Returns the hash of the page at an address, or null.</param>
    public static TextView Of(Site site, Func<string, string?> hashOf)
    {
        var articles = site.Articles.Select(article => (article.Address, article.Title, Dates: DatesOf(article, site)));
        var file = new JsonObject { ["words"] = WorkerScript.Words(site.Locale.Kept) };
        foreach (var (address, title, (due, end)) in articles.Append((GeneratedPage.Kept.Address, site.Locale.Kept.Title, (0, EndWithoutReview(site.Settings.ReviewInMonths, site)))))
        {
            if (hashOf(address.Value) is { } hash) file[address.Value] = new JsonArray(hash, title, due, end);
        }

        return new("application/json; charset=utf-8", JsonFile.InPage(file)) { CacheControl = "no-cache" };
    }

    private static (long Due, long End) DatesOf(Article article, Site site) => site.ReviewOf(article) is Reviewed review
        ? (Milliseconds(review.DueOn, site), Milliseconds(review.ReviewedOn.AddMonths(2 * article.ReviewInMonths), site))
        : (0, EndWithoutReview(article.ReviewInMonths, site));

    /// <summary>Without a review, the term begins on the day on which the page is kept.</summary>
    private static long EndWithoutReview(int months, Site site) => Milliseconds(site.Today.AddMonths(2 * months), site);

    private static long Milliseconds(DateOnly day, Site site) => site.Settings.StartOf(day).ToUnixTimeMilliseconds();
}
