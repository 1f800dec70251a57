using System.IO.Compression;
using System.Net;
using LiverInfo.Web.Operations;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Rendering;
using LiverInfo.Web.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.Serving;

/// <summary>HTTP as caches and CDNs rely on it.</summary>
public sealed class HttpTests : IDisposable
{
    private const string Page = "/stem-cell-therapy/benefits";

    private readonly LiverInfoFactory _factory = new();
    private readonly HttpClient _client;

    public HttpTests() => _client = _factory.CreateClient(new() { AllowAutoRedirect = false });

    public void Dispose() => _factory.Dispose();

    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("GZIP;Q=0.5", "gzip")]
    [InlineData("br;q=0.4, gzip;q=0.9", "gzip")]
    [InlineData("br;q=0, gzip;q=0", null)]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("*", "br")]
    [InlineData("*;q=0", null)]
    [InlineData("deflate", null)]
    [InlineData("identity", null)]
    [InlineData("br;q=nonsense, gzip;q=2", null)]
    [InlineData("\u00e9\u00e9;;;,,,;q=,br;q=0.001", "br")]
    [InlineData("", null)]
    public async Task A_page_comes_in_the_encoding_that_the_browser_likes_best(string accepted, string? expected)
    {
        var response = await GetAsync(Page, ("Accept-Encoding", accepted));
        Assert.Equal(expected, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal(["Accept-Encoding"], response.Headers.Vary);
        Assert.Contains("What could the benefits be?", await TextAsync(response), StringComparison.Ordinal);
        Assert.Equal((await response.Content.ReadAsByteArrayAsync()).Length, response.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Every_encoding_has_a_tag_of_its_own_and_the_same_text()
    {
        var plain = await GetAsync(Page);
        var gzip = await GetAsync(Page, ("Accept-Encoding", "gzip"));
        var brotli = await GetAsync(Page, ("Accept-Encoding", "br"));
        Assert.Equal(3, new[] { plain, gzip, brotli }.Select(r => r.Headers.ETag!.Tag).Distinct().Count());
        Assert.Equal(await TextAsync(plain), await TextAsync(gzip));
        Assert.Equal(await TextAsync(plain), await TextAsync(brotli));
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("\"other\", {0}")]
    [InlineData("W/{0}")]
    [InlineData("*")]
    public async Task A_browser_that_has_the_page_is_not_sent_it_again(string tags)
    {
        await CompressBestAsync(Page);
        var tag = (await GetAsync(Page, ("Accept-Encoding", "br"))).Headers.ETag!.Tag;
        var response = await GetAsync(Page, ("Accept-Encoding", "br"), ("If-None-Match", string.Format(System.Globalization.CultureInfo.InvariantCulture, tags, tag)));
        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
        Assert.NotNull(response.Headers.ETag);
        Assert.NotNull(response.Headers.CacheControl);
        Assert.Equal(["Accept-Encoding"], response.Headers.Vary);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_browser_that_has_another_page_is_sent_this_one()
    {
        var other = (await GetAsync("/about")).Headers.ETag!.Tag;
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(Page, ("If-None-Match", other))).StatusCode);
    }

    [Fact]
    public async Task The_head_of_a_page_tells_its_size_and_its_tag()
    {
        await CompressBestAsync(Page);
        var whole = await GetAsync(Page, ("Accept-Encoding", "gzip"));
        using var request = new HttpRequestMessage(HttpMethod.Head, Page);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip");
        var head = await _client.SendAsync(request);
        Assert.Equal(whole.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/about/", "/about")]
    [InlineData("/About", "/about")]
    [InlineData("/about.md", "/about")]
    [InlineData("/about.html", "/about")]
    [InlineData("/index.html", "/")]
    [InlineData("//about", "/about")]
    [InlineData("/Stem-Cell-Therapy/Benefits.md/?from=letter", "/stem-cell-therapy/benefits?from=letter")]
    [InlineData("/stem-cell-therapy/index.md", "/stem-cell-therapy")]
    public async Task An_address_in_another_spelling_leads_to_the_page_for_good(string asked, string expected)
    {
        var response = await _client.GetAsync(new Uri("http://localhost" + asked));
        Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_page_may_be_kept_for_a_minute_and_an_error_page_not_at_all()
    {
        Assert.InRange((await GetAsync(Page)).Headers.CacheControl!.MaxAge!.Value, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.True((await GetAsync("/no-such-page")).Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_drawing_may_be_kept_for_good_because_its_address_changes_with_it()
    {
        var icon = (await (await GetAsync("/")).DocumentAsync()).QuerySelector("link[rel=icon]")!.GetAttribute("href")!;
        var response = await GetAsync(icon);
        Assert.Equal(TimeSpan.FromDays(365), response.Headers.CacheControl!.MaxAge);
        Assert.Contains(response.Headers.CacheControl.Extensions, extension => extension.Name == "immutable");
    }

    [Fact]
    public async Task The_longest_article_arrives_in_one_round_trip_and_needs_no_second_request()
    {
        // Ten packets of 1,460 bytes are what a server sends before it waits for an answer (RFC 6928).
        const int OneRoundTrip = 14 * 1024;
        foreach (var article in _factory.Site.Articles)
        {
            await CompressBestAsync(article.Address.Value);
            var response = await GetAsync(article.Address.Value, ("Accept-Encoding", "br"));
            var size = response.Content.Headers.ContentLength + response.Headers.ToString().Length + response.Content.Headers.ToString().Length;
            Assert.True(size <= OneRoundTrip, $"{article.Address} takes {size} bytes");
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_page_is_sent_smaller_once_there_was_time_to_compress_it_well(string encoding)
    {
        var body = await (await GetAsync(Page)).Content.ReadAsByteArrayAsync();
        var rendered = RenderedPage.Of(Page, 200, [new("Content-Type", "text/html; charset=utf-8")], [.. body]);
        var page = StoredPage.Of(rendered, new RequestCounters().Of(Page, 200));
        var accepted = AcceptEncodingHeader.Best(encoding);
        var quick = page.BodyFor(accepted);
        Assert.True(page.NeedsRecompression);

        page.Recompress();

        var best = page.BodyFor(accepted);
        Assert.False(page.NeedsRecompression);
        Assert.True(best.Bytes.Length < quick.Bytes.Length * 9 / 10, $"{quick.Bytes.Length} bytes became {best.Bytes.Length}");
        Assert.NotEqual(quick.ETag, best.ETag);
        Assert.Equal(body, page.BodyFor(ContentEncoding.Identity).Bytes);
    }

    // Or else it may be done between two requests of a test.
    private async Task CompressBestAsync(string address)
    {
        await GetAsync(address);
        _factory.Services.GetRequiredService<Publisher>().Current.Find(address)!.Recompress();
    }

    private async Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await _client.SendAsync(request);
    }

    private static async Task<string> TextAsync(HttpResponseMessage response)
    {
        var body = new MemoryStream(await response.Content.ReadAsByteArrayAsync());
        await using Stream text = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(text);
        return await reader.ReadToEndAsync();
    }
}
