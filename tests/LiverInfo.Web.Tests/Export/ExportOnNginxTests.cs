using System.Net;
using LiverInfo.Content.Model.Leaflets;

namespace LiverInfo.Web.Tests.Export;

/// <summary>What nginx sends of an export is what the site itself sends.</summary>
public sealed class ExportOnNginxTests(ExportOnNginx nginx) : IClassFixture<ExportOnNginx>
{
    // Each server has its own way of tagging, and says so or not.
    private static readonly string[] OfTheServer = ["Server", "Date", "Connection", "ETag", "Last-Modified", "Accept-Ranges"];

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "gzip")]
    [InlineData("GET", "gzip, deflate, br")]
    [InlineData("HEAD", "")]
    [InlineData("HEAD", "gzip")]
    public async Task Every_address_is_answered_with_the_same_status_headers_and_bytes(string method, string encoding)
    {
        if (encoding.Contains("br", StringComparison.Ordinal) && !Nginx.HasBrotli) encoding = "gzip";
        var addresses = nginx.Site.Addresses.Select(address => string.Join('/', address.Key.Split('/').Select(Uri.EscapeDataString)));
        Assert.True(addresses.Count() > nginx.Site.Articles);
        foreach (var address in addresses) await AssertSameAsync(method, address, encoding);
    }

    [Theory]
    [InlineData("/zzzz")]
    [InlineData("/birds/zzzz")]
    [InlineData("/404.html")]
    [InlineData("/about.html.gz")]
    [InlineData("/_nginx.conf")]
    [InlineData("/_answers/privacy.html")]
    [InlineData("/.liverinfo-export")]
    [InlineData("/about/")]
    [InlineData("/about.md")]
    [InlineData("/about.html?from=letter")]
    [InlineData("/birds/?from=letter")]
    [InlineData("/birds/index.html")]
    [InlineData("/index.html")]
    [InlineData("/images/no-such-picture.svg")]
    [InlineData("/leaflet/")]
    [InlineData("/leaflet/bcdfghjk")]
    [InlineData("/leaflet/no-number")]
    [InlineData("/leaflet/topic/birds/")]
    public async Task Addresses_that_are_not_the_sites_are_answered_the_same(string address)
    {
        await AssertSameAsync("GET", address, "gzip");
        await AssertSameAsync("HEAD", address, "");
    }

    [Fact]
    public async Task The_number_of_a_text_that_nobody_kept_is_answered_the_same()
    {
        var page = LeafletId.OfPage(new("/birds/ringing"));
        await AssertSameAsync("GET", $"/leaflet/{page}bbbbb", "gzip");
        using var client = nginx.CreateClient();
        Assert.Contains("/birds/ringing", await client.GetStringAsync($"/leaflet/{page}bbbbb"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "/about")]
    [InlineData("DELETE", "/no-such-page")]
    [InlineData("OPTIONS", "/")]
    public async Task Other_methods_are_refused_the_same(string method, string address) => await AssertSameAsync(method, address, "gzip");

    [Fact]
    public async Task A_browser_that_has_the_page_is_not_sent_it_again()
    {
        using var client = nginx.CreateClient();
        using var again = new HttpRequestMessage(HttpMethod.Get, "/about");
        again.Headers.IfNoneMatch.Add((await client.GetAsync("/about")).Headers.ETag!);
        var response = await client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), response.Headers.CacheControl!.MaxAge);
    }

    private async Task AssertSameAsync(string method, string address, string encoding)
    {
        using var served = nginx.Site.CreateClient();
        using var exported = nginx.CreateClient();
        var (expected, expectedBody) = await SendAsync(served, method, address, encoding);
        var (found, foundBody) = await SendAsync(exported, method, address, encoding);
        Assert.Equal([address, .. expected], [address, .. found]);
        Assert.True(expectedBody.AsSpan().SequenceEqual(foundBody), $"The bytes of {address} differ.");
    }

    private static async Task<(IEnumerable<string> Head, byte[] Body)> SendAsync(HttpClient client, string method, string address, string encoding)
    {
        using var request = new HttpRequestMessage(new(method), address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        using var response = await client.SendAsync(request);
        var headers = response.Headers.Concat(response.Content.Headers)
            .Where(header => !OfTheServer.Contains(header.Key))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
            .Where(header => header != "Content-Length: 0"); // the server in memory does not say it; the bytes do
        return ([$"{(int)response.StatusCode}", .. headers.Order(StringComparer.Ordinal)], await response.Content.ReadAsByteArrayAsync());
    }
}
