using System.Globalization;
using LiverInfo.Web.Pages;

namespace LiverInfo.Web.Rendering;

/// <summary>Every address of an edition that is answered with something of its own.</summary>
internal static class SiteAddresses
{
    /// <summary>Where the answer for an address in another spelling is rendered.</summary>
    public const string Moved = Statuses + "308";

    private const string Statuses = "/_status/";

    private static readonly int[] Errors = [400, 404, 405, 414, 500];

    /// <summary>Where the page for an error is rendered.</summary>
    public static string Error(int status) => string.Create(CultureInfo.InvariantCulture, $"{Statuses}{status}");

    /// <summary>
    /// Whether what is rendered at an address is sent for other addresses, where something is wrong with a request. Nobody gets it by
    /// asking for it.
    /// </summary>
    public static bool IsError(string address) => address.StartsWith(Statuses, StringComparison.OrdinalIgnoreCase);

    /// <summary>All of them, each once: pages, pages that are gone or moved or not ready, pictures, and errors.</summary>
    public static IEnumerable<string> Of(Site site) =>
        site.Articles.Select(article => article.Address)
            .Concat(ListPages.Files.Keys)
            .Concat(site.Withdrawn.Keys)
            .Concat(site.Redirects.Keys)
            .Concat(site.Unavailable)
            .Select(address => address.Value)
            .Concat(site.Images.Values.Select(image => image.Address.Value))
            .Append(Icons.Address)
            .Concat(Errors.Select(Error))
            .Append(Moved)
            .Distinct();
}
