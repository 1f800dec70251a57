using System.Globalization;
using System.Net;
using System.Text.Json;

namespace LiverInfo.Web.Tests.Views;

/// <summary>The other files for programs.</summary>
public sealed class SiteFileTests(ExampleSite example) : IClassFixture<ExampleSite>
{
    [Theory]
    [InlineData("/robots.txt", "text/plain")]
    [InlineData("/.well-known/security.txt", "text/plain")]
    [InlineData("/sitemap.xml", "application/xml")]
    [InlineData("/feed.xml", "application/atom+xml")]
    [InlineData("/site.webmanifest", "application/manifest+json")]
    [InlineData("/evidence.json", "application/json")]
    public async Task Each_file_has_its_media_type_and_is_asked_for_again_after_a_minute(string address, string type)
    {
        var response = await example.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.InRange(response.Headers.CacheControl!.MaxAge!.Value, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.NotNull(response.Headers.ETag);
    }

    [Fact]
    public async Task Whoever_finds_a_weakness_is_told_whom_to_write_to_and_the_file_is_never_out_of_date()
    {
        var fields = (await example.Client.GetStringAsync("/.well-known/security.txt")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2)).ToLookup(field => field[0], field => field[1]);
        Assert.Equal(["mailto:hello@example.org", "https://www.example.org/contact"], fields["Contact"]);
        Assert.Equal(["https://www.example.org/.well-known/security.txt"], fields["Canonical"]);
        var expires = DateTimeOffset.Parse(Assert.Single(fields["Expires"]), CultureInfo.InvariantCulture);
        Assert.InRange(expires - DateTimeOffset.UtcNow, TimeSpan.FromDays(300), TimeSpan.FromDays(365));
    }

    [Fact]
    public async Task The_manifest_names_icons_of_the_sizes_that_it_says()
    {
        var manifest = JsonDocument.Parse(await example.Client.GetStringAsync("/site.webmanifest")).RootElement;
        Assert.Equal("LiverInfo", manifest.GetProperty("name").GetString());
        Assert.Equal(2, manifest.GetProperty("icons").GetArrayLength());
        foreach (var icon in manifest.GetProperty("icons").EnumerateArray())
        {
            var png = await example.Client.GetByteArrayAsync(icon.GetProperty("src").GetString());
            var width = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));
            Assert.Equal($"{width}x{width}", icon.GetProperty("sizes").GetString());
        }
    }

    [Fact]
    public async Task The_evidence_has_every_result_and_every_source_that_readers_can_see_with_the_caution()
    {
        var evidence = JsonDocument.Parse(await example.Client.GetStringAsync("/evidence.json")).RootElement;
        Assert.Contains("Ask somebody who knows first.", evidence.GetProperty("caution").GetString(), StringComparison.Ordinal);
        Assert.Equal(example.Site.Results.Keys.Order(StringComparer.Ordinal), Keys("results"));
        Assert.Equal(example.Site.ListedSources.Select(source => source.Key).Order(StringComparer.Ordinal), Keys("sources"));
        foreach (var source in evidence.GetProperty("sources").EnumerateArray())
            Assert.Equal(HttpStatusCode.OK, (await example.Client.GetAsync(new Uri(source.GetProperty("page").GetString()!).AbsolutePath)).StatusCode);

        IEnumerable<string> Keys(string list) => evidence.GetProperty(list).EnumerateArray().Select(item => item.GetProperty("key").GetString()!);
    }
}
