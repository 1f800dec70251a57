using LiverInfo.Content.Model.History;

namespace LiverInfo.Web.Views.Feeds;

/// <summary>The files for programs: crawlers, feed readers, phones, and those who report a weakness or audit the evidence.</summary>
internal static class SiteFiles
{
    /// <summary>The address of the feed.</summary>
    public const string FeedAddress = "/feed.xml";

    /// <summary>The address of the manifest.</summary>
    public const string ManifestAddress = "/site.webmanifest";

    private const string RobotsAddress = "/robots.txt";
    private const string SitemapAddress = "/sitemap.xml";
    private const string SecurityAddress = "/.well-known/security.txt";
    private const string EvidenceAddress = "/evidence.json";

    private const string AllowAll = "User-agent: *\nDisallow:\n";

    /// <summary>Returns the files by address. Those that need whole addresses are left out while the public address is a placeholder.</summary>
    /// <param name="site">The site.</param>
    /// <param name="history">What was published before, and the site.</param>
    public static IEnumerable<(string Address, TextView File)> Of(Site site, SiteHistory history)
    {
        var origin = site.Settings.Origin;
        yield return (RobotsAddress, Text(AllowAll + (origin is null ? "" : $"Sitemap: {origin}{SitemapAddress}\n")));
        yield return (ManifestAddress, new("application/manifest+json; charset=utf-8", WebManifest.Of(site)));
        yield return (EvidenceAddress, new("application/json; charset=utf-8", EvidenceFile.Of(site)));
        if (SecurityFile.Of(site, SecurityAddress) is { } security) yield return (SecurityAddress, Text(security));
        if (origin is null) yield break;
        yield return (SitemapAddress, new("application/xml; charset=utf-8", Sitemap.Of(site, history, origin)));
        yield return (FeedAddress, new("application/atom+xml; charset=utf-8", AtomFeed.Of(site, history, origin, FeedAddress)));
    }

    private static TextView Text(string text) => new("text/plain; charset=utf-8", text);
}
