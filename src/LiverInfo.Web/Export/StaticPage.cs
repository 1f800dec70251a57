using LiverInfo.Web.Publishing;
using LiverInfo.Web.Serving;
using Microsoft.Net.Http.Headers;

namespace LiverInfo.Web.Export;

/// <summary>A page of the site, and the file with its body.</summary>
/// <param name="Address">The address.</param>
/// <param name="Path">The file, relative to the export, with forward slashes.</param>
/// <param name="Page">The page.</param>
internal sealed record StaticPage(string Address, string Path, StoredPage Page)
{
    private static readonly string[] FromFile = [HeaderNames.ContentType, HeaderNames.Location];

    /// <summary>The HTTP status.</summary>
    public int Status => Page.Rendered.Status;

    /// <summary>
    /// The value of <c>Cache-Control</c>. A static host cannot shorten it before midnight at the clinic, so a page may be cached past
    /// midnight, for as long as past an edit.
    /// </summary>
    public string CacheControl => Page.CacheControl ?? CacheLifetime.Longest;

    /// <summary>The media type where no host derives it from the ending of the file, as for a feed; else null.</summary>
    public string? OwnType => Page.Rendered.ContentType is var type && type.StartsWith("application/", StringComparison.Ordinal) && type.Contains('+', StringComparison.Ordinal) ? type : null;

    /// <summary>The headers, without those that a host derives from the file and without <c>Cache-Control</c>.</summary>
    public IEnumerable<KeyValuePair<string, string>> Headers =>
        Page.Headers(isSecure: true).ToArray()
            .Where(header => !FromFile.Contains(header.Key))
            .Select(header => KeyValuePair.Create(header.Key, header.Value.ToString()));

    /// <summary>The files with the body: not compressed, gzip and brotli, each of the smallest size.</summary>
    public IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> Files()
    {
        Page.Recompress();
        yield return (Path, Page.BodyFor(ContentEncoding.Identity).Bytes.AsMemory());
        if (Page.Gzip is { } gzip) yield return (Path + ".gz", gzip.Bytes.AsMemory());
        if (Page.Brotli is { } brotli) yield return (Path + ".br", brotli.Bytes.AsMemory());
    }

    /// <summary>A page in the file that static hosts use for its address: <c>about.html</c> for <c>/about</c>.</summary>
    public static StaticPage Of(string address, StoredPage page, string below = "")
    {
        var isHtml = page.Rendered.ContentType.StartsWith("text/html", StringComparison.Ordinal);
        return new(address, below + (address == "/" ? "index" : address[1..]) + (isHtml ? ".html" : ""), page);
    }
}
