using LiverInfo.Web.Publishing;
using LiverInfo.Web.Views;

namespace LiverInfo.Web.Serving;

/// <summary>Corrects addresses that are typed or copied with an extra slash, in capitals, or with a file extension.</summary>
internal static class CanonicalPath
{
    private const int LongestAddress = 512;

    private static readonly string[] Endings = ["/index.md", "/index.html", ".md", ".html", "/index"];

    /// <summary>The canonical address of a known page, or null.</summary>
    public static string? Of(string path, PublishedSite published)
    {
        if (path.Length > LongestAddress) return null;
        var address = path.ToLowerInvariant().TrimEnd('/');
        var ending = Array.Find(Endings, ending => address.EndsWith(ending, StringComparison.Ordinal));
        address = "/" + string.Join('/', address[..^(ending?.Length ?? 0)].Split('/', StringSplitOptions.RemoveEmptyEntries));
        if (address == path) return null;
        // An address from paper is typed by hand.
        if (published.Drawn.ContainsKey(address) || (LeafletViews.OfUnknownText(address) is { } older && published.Drawn.ContainsKey(older))) return address;
        if (published.Find(address) is not { Rendered.Status: < 500 } page) return null;
        // A redirect is followed here, so that the reader is redirected once.
        return page.Location ?? address;
    }
}
