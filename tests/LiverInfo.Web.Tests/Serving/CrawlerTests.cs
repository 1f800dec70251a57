using System.Net;
using System.Xml.Linq;

namespace LiverInfo.Web.Tests.Serving;

/// <summary>What search engines, browsers and phones ask every site for.</summary>
public sealed class CrawlerTests
{
    private const string Address = "https://www.example.org";

    [Fact]
    public async Task Crawlers_find_every_page_by_its_whole_address()
    {
        using var content = Content(Address);
        using var site = new LiverInfoFactory(content.Root);
        using var client = site.CreateClient();

        Assert.Equal($"User-agent: *\nDisallow:\nSitemap: {Address}/sitemap.xml\n", await client.GetStringAsync("/robots.txt"));
        var pages = XDocument.Parse(await client.GetStringAsync("/sitemap.xml")).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value);
        Assert.Equal(
            site.Site.Pages.Values.Where(page => page is ArticleModel or GeneratedPage && !GeneratedPage.Unlisted.Contains(page)).Select(page => Address + page.Address.Value).Order(StringComparer.Ordinal),
            pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_page_names_its_own_address_and_what_a_shared_link_shows()
    {
        using var content = Content(Address + "/");
        using var site = new LiverInfoFactory(content.Root);
        var head = (await (await site.CreateClient().GetAsync("/birds/ringing")).DocumentAsync()).Head!;

        Assert.Equal(Address + "/birds/ringing", head.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(head.QuerySelector("meta[name=description]")!.GetAttribute("content"), head.QuerySelector("meta[property='og:description']")!.GetAttribute("content"));
        Assert.Equal(site.Site.Find(new("/birds/ringing"))!.Title, head.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Equal(Address + "/birds/ringing", head.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Without_the_address_of_the_site_nothing_names_one()
    {
        using var content = Content("[the address]");
        using var site = new LiverInfoFactory(content.Root);
        using var client = site.CreateClient();

        Assert.Equal("User-agent: *\nDisallow:\n", await client.GetStringAsync("/robots.txt"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/sitemap.xml")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/feed.xml")).StatusCode);
        Assert.DoesNotContain("http", await client.GetStringAsync("/site.webmanifest"), StringComparison.Ordinal);
        var about = await (await client.GetAsync("/about")).DocumentAsync();
        Assert.Empty(about.QuerySelectorAll("link[rel=canonical], link[rel=alternate], meta[property]"));
        Assert.DoesNotContain("\"url\"", about.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_not_there_has_no_address_of_its_own()
    {
        using var content = Content(Address);
        using var site = new LiverInfoFactory(content.Root);

        Assert.Empty((await (await site.CreateClient().GetAsync("/no-such-page")).DocumentAsync()).QuerySelectorAll("link[rel=canonical], meta[property]"));
    }

    [Fact]
    public async Task Browsers_and_phones_find_an_icon()
    {
        using var site = new LiverInfoFactory(ExampleSite.Content);
        using var client = site.CreateClient();

        foreach (var (address, type) in new[] { ("/favicon.ico", "image/x-icon"), ("/apple-touch-icon.png", "image/png"), ("/icon-192.png", "image/png"), ("/icon-512.png", "image/png") })
        {
            var icon = await client.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, icon.StatusCode);
            Assert.Equal(type, icon.Content.Headers.ContentType!.MediaType);
            Assert.Equal(TimeSpan.FromDays(1), icon.Headers.CacheControl!.MaxAge);
        }
    }

    private static TempContent Content(string address)
    {
        var content = new TempContent();
        var settings = Path.Combine(content.Root, "_site.yml");
        File.WriteAllLines(settings, File.ReadAllLines(settings).Select(line => line.StartsWith("publicAddress:", StringComparison.Ordinal) ? $"publicAddress: \"{address}\"" : line));
        return content;
    }
}
