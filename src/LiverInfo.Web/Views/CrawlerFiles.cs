using System.Security;
using System.Text;
using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Web.Views;

/// <summary>The files that search engines ask every site for.</summary>
internal static class CrawlerFiles
{
    private const string RobotsAddress = "/robots.txt";

    private const string SitemapAddress = "/sitemap.xml";

    /// <summary>Returns the files by address. Without a public address of the site there is no list of its pages.</summary>
    public static IEnumerable<(string Address, TextView Text)> Of(Site site)
    {
        const string AllowAll = "User-agent: *\nDisallow:\n";
        if (Shell.PublicAddressOf(site) is not { } start)
        {
            yield return (RobotsAddress, new("text/plain; charset=utf-8", AllowAll));
            yield break;
        }

        yield return (RobotsAddress, new("text/plain; charset=utf-8", $"{AllowAll}Sitemap: {start}{SitemapAddress}\n"));
        yield return (SitemapAddress, new("application/xml; charset=utf-8", Sitemap(start, site)));
    }

    /// <summary>Lists the pages, without those that ask search engines to leave them out.</summary>
    private static string Sitemap(string start, Site site)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        var articles = site.Articles.Where(article => site.ReviewOf(article) is not Reviewed { Timing: ReviewTiming.LongOverdue }).Select(article => article.Address.Value);
        foreach (var address in articles.Concat(GeneratedPage.All.Select(page => page.Address.Value)).Order(StringComparer.Ordinal))
            text.Append("<url><loc>").Append(SecurityElement.Escape(start + address)).Append("</loc></url>\n");
        return text.Append("</urlset>\n").ToString();
    }
}
