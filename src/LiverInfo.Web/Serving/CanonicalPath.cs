using LiverInfo.Web.Publishing;

namespace LiverInfo.Web.Serving;

/// <summary>Addresses that people type or copy with a slash too many, in capitals, or with the ending of the file.</summary>
internal static class CanonicalPath
{
    private const int LongestAddress = 512;

    private static readonly string[] Endings = ["/index.md", "/index.html", ".md", ".html", "/index"];

    /// <summary>The address that was meant, or null when there is none.</summary>
    public static string? Of(string asked, PublishedSite published)
    {
        if (asked.Length > LongestAddress) return null;
        var address = asked.ToLowerInvariant().TrimEnd('/');
        var ending = Array.Find(Endings, ending => address.EndsWith(ending, StringComparison.Ordinal));
        address = "/" + string.Join('/', address[..^(ending?.Length ?? 0)].Split('/', StringSplitOptions.RemoveEmptyEntries));
        if (address == asked || published.Find(address) is not { Rendered.Status: < 500 } page) return null;
        // An old address in another spelling leads straight to where the page is now.
        return page.Location ?? address;
    }
}
