using LiverInfo.Web.Publishing;
using LiverInfo.Web.Serving;
using Microsoft.Net.Http.Headers;

namespace LiverInfo.Web.Export;

/// <summary>One answer of the site, and the file that holds its body.</summary>
/// <param name="Address">The address that is answered with it.</param>
/// <param name="Path">The file, relative to the export, with forward slashes.</param>
/// <param name="Page">The answer.</param>
internal sealed record StaticPage(string Address, string Path, StoredPage Page)
{
    private static readonly string[] SaidApart = [HeaderNames.ContentType, HeaderNames.Location];

    /// <summary>The HTTP status.</summary>
    public int Status => Page.Rendered.Status;

    /// <summary>
    /// How long it may be kept. A static host cannot count down to midnight at the clinic, so a page may outlive it there, but by
    /// no more than it may outlive an edit.
    /// </summary>
    public string CacheControl => Page.CacheControl ?? CacheLifetime.Longest;

    /// <summary>Its headers but for those that a host makes from the file, and how long it may be kept.</summary>
    public IEnumerable<KeyValuePair<string, string>> Headers =>
        Page.Headers(isSecure: true).ToArray()
            .Where(header => !SaidApart.Contains(header.Key))
            .Select(header => KeyValuePair.Create(header.Key, header.Value.ToString()));

    /// <summary>Each file that holds its body: as it is, in gzip and in brotli, the smallest.</summary>
    public IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> Files()
    {
        Page.Recompress();
        yield return (Path, Page.BodyFor(ContentEncoding.Identity).Bytes.AsMemory());
        if (Page.Gzip is { } gzip) yield return (Path + ".gz", gzip.Bytes.AsMemory());
        if (Page.Brotli is { } brotli) yield return (Path + ".br", brotli.Bytes.AsMemory());
    }

    /// <summary>An answer at the file that static hosts look for: <c>/about</c> is found in <c>about.html</c>.</summary>
    public static StaticPage Of(string address, StoredPage page, string below = "")
    {
        var isHtml = page.Rendered.ContentType.StartsWith("text/html", StringComparison.Ordinal);
        return new(address, below + (address == "/" ? "index" : address[1..]) + (isHtml ? ".html" : ""), page);
    }
}
