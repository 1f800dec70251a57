using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.InteropServices;
using LiverInfo.Web.Operations;
using LiverInfo.Web.Rendering;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LiverInfo.Web.Publishing;

/// <summary>
/// A page that is ready to be sent: rendered once, compressed once, and the same for every reader. It does not change, except that
/// smaller bodies replace those that were compressed quickly.
/// </summary>
internal sealed class StoredPage
{
    private readonly KeyValuePair<string, StringValues>[] _plain;
    private readonly KeyValuePair<string, StringValues>[] _secure;
    private readonly int _length;
    private readonly StoredBody? _identity;
    private volatile StoredBody? _gzip;
    private volatile StoredBody? _brotli;

    private StoredPage(RenderedPage rendered, RequestCounter counter)
    {
        var body = rendered.Body;
        Rendered = rendered with { Body = [] };
        (Counter, ETag, _length) = (counter, $"W/\"{rendered.Hash}\"", body.Length);
        _secure = [.. rendered.Headers.Where(header => header.Key != HeaderNames.CacheControl).Select(header => KeyValuePair.Create(header.Key, new StringValues(header.Value)))];
        _plain = [.. _secure.Where(header => header.Key != HeaderNames.StrictTransportSecurity)];
        CacheControl = rendered.Headers.FirstOrDefault(header => header.Key == HeaderNames.CacheControl).Value;
        NeedsRecompression = Compression.IsWorthwhile(rendered.ContentType, body.Length);
        if (NeedsRecompression) Compress(body.AsSpan(), Compression.QuickGzip, Compression.QuickBrotli);
        else _identity = new(body, null);
    }

    /// <summary>The status, the headers and the hash. The body is only kept compressed.</summary>
    public RenderedPage Rendered { get; }

    /// <summary>The entity tag: weak, because it is the same for all encodings.</summary>
    public string ETag { get; }

    /// <summary>The page's own <c>Cache-Control</c>; null for the usual one.</summary>
    public string? CacheControl { get; }

    /// <summary>The target of a redirect; else null.</summary>
    public string? Location => Rendered.Headers.FirstOrDefault(header => header.Key == HeaderNames.Location).Value;

    /// <summary>Counts the requests of the page.</summary>
    public RequestCounter Counter { get; }

    /// <summary>The body in gzip; null when it is not compressed.</summary>
    public StoredBody? Gzip => _gzip;

    /// <summary>The body in brotli; null when it is not compressed.</summary>
    public StoredBody? Brotli => _brotli;

    /// <summary>Whether smaller bodies are still to be made.</summary>
    public bool NeedsRecompression { get; private set; }

    /// <summary>Whether the body is available in more than one encoding.</summary>
    public bool IsCompressed => Gzip is not null;

    /// <summary>The headers that are the same for every request, without <c>Cache-Control</c>.</summary>
    /// <param name="isSecure">Whether the request came by TLS, which adds <c>Strict-Transport-Security</c>.</param>
    public ReadOnlySpan<KeyValuePair<string, StringValues>> Headers(bool isSecure) => isSecure ? _secure : _plain;

    /// <summary>Compresses a rendered page, quickly.</summary>
    public static StoredPage Of(RenderedPage rendered, RequestCounter counter) => new(rendered, counter);

    /// <summary>The body in an encoding that the client accepts. Identity is decompressed for each request, because few clients need it.</summary>
    public StoredBody BodyFor(ContentEncoding accepted) =>
        _identity
        ?? (accepted == ContentEncoding.Brotli ? _brotli : null)
        ?? (accepted == ContentEncoding.Identity ? Decompress() : Gzip!);

    /// <summary>Replaces the bodies by the smallest ones, which takes some 60 ms of a core for a page of 57 KB.</summary>
    public void Recompress()
    {
        if (!NeedsRecompression) return;
        // First, so that a page that fails is not tried again without end.
        NeedsRecompression = false;
        Compress(Decompress().Bytes.AsSpan(), Compression.BestGzip, Compression.BestBrotli);
    }

    private void Compress(ReadOnlySpan<byte> body, int gzip, int brotli)
    {
        _gzip = new(Compression.Gzip(body, gzip), Compression.GzipName);
        _brotli = new(Compression.Brotli(body, brotli), Compression.BrotliName);
    }

    private StoredBody Decompress()
    {
        using var packed = new MemoryStream(ImmutableCollectionsMarshal.AsArray(Gzip!.Bytes)!, writable: false);
        using var gzip = new GZipStream(packed, CompressionMode.Decompress);
        var body = new byte[_length];
        gzip.ReadExactly(body);
        return new(ImmutableCollectionsMarshal.AsImmutableArray(body), null);
    }
}

/// <summary>A body in one encoding.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="Encoding">The value of <c>Content-Encoding</c>; null for Identity.</param>
internal sealed record StoredBody(ImmutableArray<byte> Bytes, string? Encoding);
