using System.Globalization;
using LiverInfo.Content.Model.History;

namespace LiverInfo.Web.Views.Feeds;

/// <summary>Something that happened to a page.</summary>
/// <param name="Id">What identifies it for good, after the address of the site: the first address of the page, and what happened on which day.</param>
/// <param name="Kind">The kind, for programs: new, changed or withdrawn.</param>
/// <param name="Day">The day.</param>
/// <param name="Address">The page.</param>
/// <param name="Title">The title, for readers.</param>
/// <param name="Text">What happened, in a sentence or two.</param>
internal sealed record FeedEntry(string Id, string Kind, DateOnly Day, UrlPath Address, string Title, string Text)
{
    /// <summary>Returns everything that happened to the pages of a site until today, the latest first.</summary>
    /// <param name="site">The site.</param>
    /// <param name="history">What was published before, and the site.</param>
    public static IEnumerable<FeedEntry> Of(Site site, SiteHistory history) => site.Pages.Values
        .SelectMany(page => page switch
        {
            ArticleModel { Article: var article } => Shown(article, site, history),
            WithdrawnPage withdrawn => [Withdrawn(withdrawn, site, history)],
            _ => [],
        })
        .Where(entry => entry.Day <= site.Today)
        .OrderByDescending(entry => entry.Day)
        .ThenBy(entry => entry.Id, StringComparer.Ordinal);

    private static IEnumerable<FeedEntry> Shown(Article article, Site site, SiteHistory history)
    {
        var first = IdOf(article, history);
        if (history.AddedOn(article) is { } added)
            yield return new(first + "#new", "new", added, article.Address, site.Locale.Feed.New(article.Title), article.Description);
        foreach (var changes in site.ChangesOf(article).Reverse().GroupBy(change => change.Date))
        {
            // Numbered in the order of time, so that another note on the same day leaves the ids before it.
            foreach (var (number, change) in changes.Index())
            {
                yield return new(
                    string.Create(CultureInfo.InvariantCulture, $"{first}#changed-{change.Date:O}-{number + 1}"),
                    "changed", change.Date, article.Address, site.Locale.Feed.Changed(article.Title), change.Note);
            }
        }
    }

    // A former address can have any sign; an id is an address without spaces and the like.
    private static string IdOf(Article article, SiteHistory history) => string.Join('/', history.FirstAddressOf(article).Split('/').Select(Uri.EscapeDataString));

    private static FeedEntry Withdrawn(WithdrawnPage page, Site site, SiteHistory history)
    {
        var (article, withdrawal) = (page.Article, page.Withdrawal);
        var replacement = withdrawal.ReplacedBy is { } address ? site.Find(address) : null;
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{IdOf(article, history)}#withdrawn-{withdrawal.Date:O}"),
            "withdrawn", withdrawal.Date, article.Address, site.Locale.Feed.Withdrawn(article.Title),
            replacement is null ? withdrawal.Reason : $"{withdrawal.Reason} {site.Locale.Feed.ReadInstead(replacement.Title)}");
    }
}
