using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.InteropServices;
using LiverInfo.Web.Operations;
using LiverInfo.Web.Rendering;
using LiverInfo.Web.Serving;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LiverInfo.Web.Publishing;

/// <summary>
/// An answer that is ready to be sent: rendered once, compressed once, and the same for every reader. It is not changed after,
/// except that smaller bodies may take the place of those that were made quickly.
/// </summary>
internal sealed class StoredPage
{
    private readonly KeyValuePair<string, StringValues>[] _plain;
    private readonly KeyValuePair<string, StringValues>[] _secure;
    private volatile StoredBody? _gzip;
    private volatile StoredBody? _brotli;

    /// <param name="rendered">The status, the headers and the fingerprint.</param>
    /// <param name="counter">Where it is counted.</param>
    /// <param name="length">The size of the body before compression, in bytes.</param>
    /// <param name="identity">The body as it is, where it is not compressed; else null.</param>
    /// <param name="gzip">The body in gzip, or null.</param>
    /// <param name="brotli">The body in brotli, or null.</param>
    public StoredPage(RenderedPage rendered, RequestCounter counter, int length, StoredBody? identity, StoredBody? gzip, StoredBody? brotli)
    {
        Rendered = rendered with { Body = [] };
        (Counter, Length, Identity, _gzip, _brotli) = (counter, length, identity, gzip, brotli);
        _secure = [.. rendered.Headers.Where(header => header.Key != HeaderNames.CacheControl).Select(header => KeyValuePair.Create(header.Key, new StringValues(header.Value)))];
        _plain = [.. _secure.Where(header => header.Key != HeaderNames.StrictTransportSecurity)];
        CacheControl = rendered.Headers.FirstOrDefault(header => header.Key == HeaderNames.CacheControl).Value;
    }

    /// <summary>The status, the headers and the fingerprint; the body is kept below, compressed.</summary>
    public RenderedPage Rendered { get; }

    /// <summary>How long it may be kept, where the page itself says so; else null.</summary>
    public string? CacheControl { get; }

    /// <summary>Where it leads, if it only leads elsewhere; else null.</summary>
    public string? Location => Rendered.Headers.FirstOrDefault(header => header.Key == HeaderNames.Location).Value;

    /// <summary>How often it was asked for.</summary>
    public RequestCounter Counter { get; }

    /// <summary>The size of the body before compression, in bytes.</summary>
    public int Length { get; }

    /// <summary>The body as it is, where compressing it gains nothing; else null.</summary>
    public StoredBody? Identity { get; }

    /// <summary>The body in gzip, or null.</summary>
    public StoredBody? Gzip => _gzip;

    /// <summary>The body in brotli, or null.</summary>
    public StoredBody? Brotli => _brotli;

    /// <summary>Whether smaller bodies are still to be made.</summary>
    public bool NeedsRecompression { get; private set; }

    /// <summary>Whether its body comes in more than one encoding.</summary>
    public bool IsCompressed => Gzip is not null;

    /// <summary>The headers that do not depend on who asks, but for the time it may be kept.</summary>
    /// <param name="isSecure">Whether the reader came by TLS: only then may a browser be told to come by TLS for good.</param>
    public ReadOnlySpan<KeyValuePair<string, StringValues>> Headers(bool isSecure) => isSecure ? _secure : _plain;

    /// <summary>Compresses a page for sending.</summary>
    public static StoredPage Of(RenderedPage rendered, RequestCounter counter)
    {
        var body = rendered.Body;
        if (!Compression.IsWorthwhile(rendered.ContentType, body.Length))
            return new(rendered, counter, body.Length, new(body, null, $"\"{rendered.Hash}\""), gzip: null, brotli: null);
        var page = new StoredPage(rendered, counter, body.Length, identity: null, gzip: null, brotli: null) { NeedsRecompression = true };
        page.Compress(body.AsSpan(), Compression.QuickGzip, Compression.QuickBrotli);
        return page;
    }

    /// <summary>The best body for what a reader's program accepts. One without compression is unpacked, as hardly any asks for it.</summary>
    public StoredBody BodyFor(ContentEncoding accepted) =>
        Identity
        ?? (accepted == ContentEncoding.Brotli ? _brotli : null)
        ?? (accepted == ContentEncoding.Identity ? Unpacked() : Gzip!);

    /// <summary>Replaces what was made quickly by the smallest there is. Takes some 60 ms of a core for a page of 57 KB.</summary>
    public void Recompress()
    {
        if (!NeedsRecompression) return;
        Compress(Unpacked().Bytes.AsSpan(), Compression.BestGzip, Compression.BestBrotli);
        NeedsRecompression = false;
    }

    private void Compress(ReadOnlySpan<byte> body, int gzip, int brotli)
    {
        _gzip = new(Compression.Gzip(body, gzip), Compression.GzipName, Tag(Compression.GzipName, gzip));
        _brotli = new(Compression.Brotli(body, brotli), Compression.BrotliName, Tag(Compression.BrotliName, brotli));
    }

    private string Tag(string encoding, int level) => $"\"{Rendered.Hash}-{encoding}{level}\"";

    private StoredBody Unpacked()
    {
        using var packed = new MemoryStream(ImmutableCollectionsMarshal.AsArray(Gzip!.Bytes)!, writable: false);
        using var gzip = new GZipStream(packed, CompressionMode.Decompress);
        var body = new byte[Length];
        gzip.ReadExactly(body);
        return new(ImmutableCollectionsMarshal.AsImmutableArray(body), null, $"\"{Rendered.Hash}\"");
    }
}

/// <summary>A body in one encoding.</summary>
/// <param name="Bytes">What is sent.</param>
/// <param name="Encoding">The content encoding, or null for none.</param>
/// <param name="ETag">The entity tag, in quotation marks; of these bytes and no others.</param>
internal sealed record StoredBody(ImmutableArray<byte> Bytes, string? Encoding, string ETag);
