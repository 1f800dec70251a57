using System.Globalization;
using System.Xml.Linq;
using LiverInfo.Content.Model.History;

namespace LiverInfo.Web.Views.Feeds;

/// <summary>The feed of new, changed and withdrawn pages (Atom, RFC 4287).</summary>
internal static class AtomFeed
{
    private const int MostEntries = 50;

    private static readonly XNamespace Names = "http://www.w3.org/2005/Atom";

    /// <summary>Returns the file.</summary>
    /// <param name="site">The site.</param>
    /// <param name="history">What was published before, and the site.</param>
    /// <param name="origin">The start of each address.</param>
    /// <param name="address">The address of the feed.</param>
    public static string Of(Site site, SiteHistory history, string origin, string address)
    {
        var entries = FeedEntry.Of(site, history).Take(MostEntries).ToList();
        var (locale, settings) = (site.Locale, site.Settings);
        // The ids keep the first address of the site, so that a new one does not show every entry as new.
        var idOrigin = history.Origin ?? origin;
        var updated = entries.Count > 0 ? entries[0].Day : site.Today;
        return XmlFile.Of(new(Names + "feed",
            new XAttribute(XNamespace.Xml + "lang", locale.Language),
            new XElement(Names + "id", idOrigin + address),
            Text("title", locale.Layout.SiteName),
            Text("subtitle", $"{settings.Banner.Title} {settings.Banner.Text}"),
            new XElement(Names + "updated", Moment(updated, settings)),
            new XElement(Names + "author", Text("name", settings.Clinic.IsPlaceholder ? locale.Layout.SiteName : settings.Clinic.Value)),
            Link("self", origin + address, "application/atom+xml"),
            Link("alternate", origin + "/", "text/html"),
            entries.Select(entry => new XElement(Names + "entry",
                new XElement(Names + "id", idOrigin + entry.Id),
                Text("title", entry.Title),
                new XElement(Names + "updated", Moment(entry.Day, settings)),
                new XElement(Names + "category", new XAttribute("term", entry.Kind)),
                Link("alternate", origin + entry.Address.Value, "text/html"),
                Text("summary", $"{entry.Text} {settings.Banner.Title}")))));
    }

    private static XElement Text(string name, string text) => new(Names + name, XmlFile.Text(text));

    private static XElement Link(string relation, string address, string type) =>
        new(Names + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    private static string Moment(DateOnly day, SiteSettings settings) => settings.StartOf(day).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
