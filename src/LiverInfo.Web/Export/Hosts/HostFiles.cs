using System.Globalization;
using System.Text;

namespace LiverInfo.Web.Export.Hosts;

/// <summary>
/// The two files that configure static hosts: <c>_redirects</c> and <c>_headers</c>. A host that does not support a status (410, 503)
/// ignores its line, and answers 404.
/// </summary>
internal static class HostFiles
{
    /// <summary>The name of the redirects file.</summary>
    public const string RedirectsName = "_redirects";

    /// <summary>The name of the headers file.</summary>
    public const string HeadersName = "_headers";

    /// <summary>A line (from, to, status) for each redirect and each page with a status other than 200.</summary>
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
    /// The headers by address. Some hosts join the values of all matching rules, so only the headers that all pages have in common are
    /// listed for all addresses.
    /// </summary>
    public static string Headers(StaticSite site)
    {
        var lines = new StringBuilder();
        var common = site.CommonHeaders;
        Add("/*", common);
        foreach (var rule in HeaderRule.Of(site.Pages.Concat(site.Answers)))
            Add(Escape(rule.Address) + (rule.IsFolder ? "*" : ""), [
                KeyValuePair.Create("Cache-Control", rule.Page.CacheControl),
                .. rule.Page.OwnType is { } type ? [KeyValuePair.Create("Content-Type", type)] : Array.Empty<KeyValuePair<string, string>>(),
                .. rule.Page.Headers.Except(common),
            ]);
        return lines.ToString();

        void Add(string addresses, IEnumerable<KeyValuePair<string, string>> headers)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{addresses}\n");
            foreach (var (name, value) in headers) lines.Append(CultureInfo.InvariantCulture, $"  {name}: {value}\n");
        }
    }

    /// <summary>Escapes an address as in a request, so that no character has a special meaning in these files.</summary>
    private static string Escape(string address) => string.Join('/', address.Split('/').Select(Uri.EscapeDataString));
}
