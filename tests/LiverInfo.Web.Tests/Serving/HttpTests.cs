using System.IO.Compression;
using System.Net;
using LiverInfo.Web.Operations;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Rendering;
using LiverInfo.Web.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.Serving;

/// <summary>HTTP as caches and CDNs rely on it.</summary>
public sealed class HttpTests(ExampleSite site) : IClassFixture<ExampleSite>
{
    private const string Page = "/birds/feeding";

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
        var response = await site.GetAsync(Page, ("Accept-Encoding", accepted));
        Assert.Equal(expected, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal(["Accept-Encoding"], response.Headers.Vary);
        Assert.Contains("What does feeding do?", await TextAsync(response), StringComparison.Ordinal);
        Assert.Equal((await response.Content.ReadAsByteArrayAsync()).Length, response.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Every_encoding_has_the_same_weak_tag_and_the_same_text()
    {
        var plain = await site.GetAsync(Page);
        var gzip = await site.GetAsync(Page, ("Accept-Encoding", "gzip"));
        var brotli = await site.GetAsync(Page, ("Accept-Encoding", "br"));
        Assert.True(Assert.Single(new[] { plain, gzip, brotli }.Select(r => r.Headers.ETag!).Distinct()).IsWeak);
        Assert.Equal(await TextAsync(plain), await TextAsync(gzip));
        Assert.Equal(await TextAsync(plain), await TextAsync(brotli));
    }

    [Theory]
    [InlineData("W/{0}")]
    [InlineData("{0}")]
    [InlineData("\"other\", W/\"another, with a comma\", {0}")]
    [InlineData("W/{0} , \"other\"")]
    [InlineData("*")]
    public async Task A_browser_that_has_the_page_is_not_sent_it_again(string tags)
    {
        var tag = (await site.GetAsync(Page, ("Accept-Encoding", "gzip"))).Headers.ETag!.Tag;
        await site.CompressBestAsync(Page);
        var response = await site.GetAsync(Page, ("Accept-Encoding", "br"), ("If-None-Match", string.Format(System.Globalization.CultureInfo.InvariantCulture, tags, tag)));
        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
        Assert.Equal("W/" + tag, response.Headers.ETag!.ToString());
        Assert.NotNull(response.Headers.CacheControl);
        Assert.Equal(["Accept-Encoding"], response.Headers.Vary);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/about", "W/{0}")]
    [InlineData("/about", "{0}, \"x\"")]
    [InlineData(Page, "\"x{1}\"")]
    [InlineData(Page, "{1}")]
    [InlineData(Page, "\"*\"")]
    public async Task A_browser_that_has_another_page_is_sent_this_one(string had, string tags)
    {
        var tag = (await site.GetAsync(had)).Headers.ETag!.Tag;
        var sent = string.Format(System.Globalization.CultureInfo.InvariantCulture, tags, tag, tag.Trim('"'));
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync(Page, ("If-None-Match", sent))).StatusCode);
    }

    [Fact]
    public async Task A_long_list_of_tags_in_several_headers_is_read_to_its_end()
    {
        var tag = (await site.GetAsync(Page)).Headers.ETag!.ToString();
        var others = string.Join(", ", Enumerable.Range(0, 500).Select(n => $"\"{n}\""));
        Assert.Equal(HttpStatusCode.NotModified, (await site.GetAsync(Page, ("If-None-Match", others), ("If-None-Match", tag))).StatusCode);
    }

    [Fact]
    public async Task The_head_of_a_page_tells_its_size_and_its_tag()
    {
        await site.CompressBestAsync(Page);
        var whole = await site.GetAsync(Page, ("Accept-Encoding", "gzip"));
        using var request = new HttpRequestMessage(HttpMethod.Head, Page);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip");
        var head = await site.Client.SendAsync(request);
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
    [InlineData("/Birds/Feeding.md/?from=letter", "/birds/feeding?from=letter")]
    [InlineData("/birds/index.md", "/birds")]
    public async Task An_address_in_another_spelling_leads_to_the_page_for_good(string asked, string expected)
    {
        var response = await site.Client.GetAsync(new Uri("http://localhost" + asked));
        Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_page_may_be_kept_for_a_minute_but_not_past_midnight_and_an_error_page_not_at_all()
    {
        var clock = new FixedClock(TimeProvider.System.GetUtcNow());
        using var factory = new LiverInfoFactory(ExampleSite.Content, services => services.AddSingleton<TimeProvider>(clock));
        using var client = factory.CreateClient();
        await client.GetAsync(Page);
        var midnight = factory.Services.GetRequiredService<Publisher>().Current.EndsAt;

        clock.Now = midnight.AddHours(-1);
        Assert.Equal(TimeSpan.FromSeconds(60), (await client.GetAsync(Page)).Headers.CacheControl!.MaxAge);
        Assert.True((await client.GetAsync("/no-such-page")).Headers.CacheControl!.NoStore);
        clock.Now = midnight.AddSeconds(-23);
        Assert.Equal(TimeSpan.FromSeconds(23), (await client.GetAsync(Page)).Headers.CacheControl!.MaxAge);
    }

    [Fact]
    public async Task A_drawing_may_be_kept_for_good_because_its_address_changes_with_it()
    {
        var icon = (await (await site.GetAsync("/")).DocumentAsync()).QuerySelector("link[rel=icon]")!.GetAttribute("href")!;
        var response = await site.GetAsync(icon);
        Assert.Equal(TimeSpan.FromDays(365), response.Headers.CacheControl!.MaxAge);
        Assert.Contains(response.Headers.CacheControl.Extensions, extension => extension.Name == "immutable");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_page_is_sent_smaller_once_there_was_time_to_compress_it_well(string encoding)
    {
        var body = await (await site.GetAsync(Page)).Content.ReadAsByteArrayAsync();
        var rendered = RenderedPage.Of(Page, 200, [new("Content-Type", "text/html; charset=utf-8")], [.. body]);
        var page = StoredPage.Of(rendered, new RequestCounters().Of(Page, 200));
        var accepted = AcceptEncodingHeader.Best(encoding);
        var quick = page.BodyFor(accepted);
        Assert.True(page.NeedsRecompression);

        page.Recompress();

        var best = page.BodyFor(accepted);
        Assert.False(page.NeedsRecompression);
        Assert.True(best.Bytes.Length < quick.Bytes.Length * 9 / 10, $"{quick.Bytes.Length} bytes became {best.Bytes.Length}");
        Assert.Equal(body, page.BodyFor(ContentEncoding.Identity).Bytes);
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
