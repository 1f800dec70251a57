using System.Xml.Linq;
using LiverInfo.Content.Model.History;
using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Web.Views.Feeds;

/// <summary>The list of pages for search engines (sitemaps.org), without those that ask to be left out.</summary>
internal static class Sitemap
{
    // The limit of the protocol.
    private const int MostPages = 50_000;

    private static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Returns the file.</summary>
    /// <param name="site">The site.</param>
    /// <param name="history">What was published before, and the site.</param>
    /// <param name="origin">The start of each address.</param>
    public static string Of(Site site, SiteHistory history, string origin) => XmlFile.Of(new(Names + "urlset", site.Pages.Values
        .Where(page => page is ArticleModel or GeneratedPage && !GeneratedPage.Unlisted.Contains(page) && !IsLongOverdue(page, site))
        .OrderBy(page => page.Address.Value, StringComparer.Ordinal)
        .Take(MostPages)
        .Select(page => new XElement(Names + "url",
            new XElement(Names + "loc", origin + page.Address.Value),
            page is ArticleModel { Article: var article } && history.LastModifiedOn(article, site) is { } day ? new XElement(Names + "lastmod", XmlFile.Day(day)) : null))));

    private static bool IsLongOverdue(SitePage page, Site site) =>
        page is ArticleModel { Article: var article } && site.ReviewOf(article) is Reviewed { Timing: ReviewTiming.LongOverdue };
}
