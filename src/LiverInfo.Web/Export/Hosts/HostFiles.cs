using System.Globalization;
using System.Text;

namespace LiverInfo.Web.Export.Hosts;

/// <summary>
/// The two files from which static hosts read what cannot be told by a file's place: <c>_redirects</c> and <c>_headers</c>. A host
/// that does not know a status (410, 503) leaves its line out, and answers 404 there.
/// </summary>
internal static class HostFiles
{
    /// <summary>The name of the first.</summary>
    public const string RedirectsName = "_redirects";

    /// <summary>The name of the second.</summary>
    public const string HeadersName = "_headers";

    /// <summary>A line for each address that is not answered with its own file and status 200: from, to, status.</summary>
    public static string Redirects(StaticSite site)
    {
        var lines = new StringBuilder();
        foreach (var (from, to) in site.Redirects)
            lines.Append(CultureInfo.InvariantCulture, $"{Escape(from)} {Escape(to)} {StatusCodes.Status308PermanentRedirect}\n");
        foreach (var page in site.Answers)
            lines.Append(CultureInfo.InvariantCulture, $"{Escape(page.Address)} /{page.Path} {page.Status}\n");
        return lines.ToString();
    }

    /// <summary>
    /// The headers, under the addresses they are for. Some hosts join the values of all rules that match, so that only what every
    /// answer has stands under all addresses.
    /// </summary>
    public static string Headers(StaticSite site)
    {
        var lines = new StringBuilder();
        var common = site.CommonHeaders;
        Add("/*", common);
        foreach (var rule in CacheRule.Of(site.Pages.Concat(site.Answers)))
            Add(Escape(rule.Address) + (rule.IsFolder ? "*" : ""), [KeyValuePair.Create("Cache-Control", rule.CacheControl)]);
        foreach (var page in site.Pages.Concat(site.Answers).Where(page => page.Headers.Except(common).Any()))
            Add(Escape(page.Address), page.Headers.Except(common));
        return lines.ToString();

        void Add(string addresses, IEnumerable<KeyValuePair<string, string>> headers)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{addresses}\n");
            foreach (var (name, value) in headers) lines.Append(CultureInfo.InvariantCulture, $"  {name}: {value}\n");
        }
    }

    /// <summary>An address as it stands in a request, so that no character of it means anything else in these files.</summary>
    private static string Escape(string address) => string.Join('/', address.Split('/').Select(Uri.EscapeDataString));
}
