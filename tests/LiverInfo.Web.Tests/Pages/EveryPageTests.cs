using System.Net;
using AngleSharp.Dom;
using LiverInfo.Web.Pages;
using LiverInfo.Web.Rendering;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.Pages;

/// <summary>Walks every address the site itself knows, so that a new article is covered on the day it is written.</summary>
public sealed class EveryPageTests : IDisposable
{
    private static readonly string[] NotPages = [Icons.Address, SiteAddresses.Moved, "/healthz/live", "/healthz/ready"];

    private readonly LiverInfoFactory _factory = new();

    public void Dispose() => _factory.Dispose();

    [Fact]
    public async Task Every_article_is_answered_with_its_own_title_and_the_banner()
    {
        var client = _factory.CreateClient();
        Assert.True(_factory.Site.Articles.Length >= 14);
        foreach (var article in _factory.Site.Articles)
        {
            var response = await client.GetAsync(article.Address.Value);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{article.Address} answers {response.StatusCode}");
            var page = await response.DocumentAsync();
            Html.AssertHasBanner(page, _factory.Site.Settings.Banner);
            Assert.Equal(article.Title, Assert.Single(page.QuerySelectorAll("h1")).TextContent);
            Assert.Contains(article.Title, page.Title!, StringComparison.Ordinal);
            Assert.Equal(article.Description, page.QuerySelector("meta[name=description]")?.GetAttribute("content"));
        }
    }

    [Fact]
    public async Task Every_route_of_the_program_is_for_articles_for_errors_or_is_not_a_page()
    {
        var client = _factory.CreateClient(new() { AllowAutoRedirect = false });
        var routes = _factory.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>().Select(route => route.RoutePattern.RawText!).ToList();
        Assert.NotEmpty(routes);
        foreach (var route in routes.Where(route => !route.Contains($":{ArticleConstraint.Name}(", StringComparison.Ordinal)))
        {
            var response = await client.GetAsync(route
                .Replace("{code:int:range(400,599)}", "418", StringComparison.Ordinal)
                .Replace("{name}", "no-such-picture.png", StringComparison.Ordinal));
            if (response.Content.Headers.ContentType?.MediaType == "text/html")
                Html.AssertHasBanner(await response.DocumentAsync(), _factory.Site.Settings.Banner);
            else
                Assert.Contains(route, NotPages);
        }
    }

    [Fact]
    public async Task Every_link_and_anchor_leads_somewhere()
    {
        var client = _factory.CreateClient();
        var pages = new Dictionary<string, IDocument>();
        foreach (var address in _factory.Site.Articles.Select(article => article.Address).Concat(ListPages.Files.Keys).Select(address => address.Value))
            pages[address] = await (await client.GetAsync(address)).DocumentAsync();

        foreach (var (address, page) in pages)
        {
            foreach (var link in page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!))
            {
                if (link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith("http://", StringComparison.Ordinal)
                    || link.StartsWith("tel:", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal)) continue;
                var (path, anchor) = link.Split('#') is [var before, var after] ? (before, after) : (link, "");
                var target = path.Length == 0 ? address : path;
                Assert.True(pages.ContainsKey(target), $"{address} links to {link}, and there is no such page");
                Assert.True(anchor.Length == 0 || pages[target].GetElementById(anchor) is not null, $"{address} links to {link}, and there is no such anchor");
            }
        }
    }

    [Fact]
    public async Task Every_page_is_whole_without_scripts_styles_or_pictures_from_anywhere_else()
    {
        var client = _factory.CreateClient();
        foreach (var article in _factory.Site.Articles)
        {
            var page = await (await client.GetAsync(article.Address.Value)).DocumentAsync();
            Assert.Empty(page.QuerySelectorAll("script, iframe, object, embed, form, [style], link[rel=stylesheet]"));
            Assert.All(page.QuerySelectorAll("[src], link[href]"), element =>
                Assert.StartsWith("/", element.GetAttribute("src") ?? element.GetAttribute("href"), StringComparison.Ordinal));
            Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute =>
                attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task No_page_uses_an_anchor_twice_or_skips_a_heading_level()
    {
        var client = _factory.CreateClient();
        foreach (var article in _factory.Site.Articles)
        {
            var page = await (await client.GetAsync(article.Address.Value)).DocumentAsync();
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
            Assert.Equal(ids.Distinct(), ids);
            var levels = page.QuerySelectorAll("main h1, main h2, main h3, main h4").Select(heading => heading.TagName[1] - '0').ToList();
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{article.Address} jumps from h{pair.First} to h{pair.Second}"));
        }
    }

    [Fact]
    public async Task Every_citation_leads_to_its_source_and_back()
    {
        var client = _factory.CreateClient();
        var article = _factory.Site.Articles.Single(a => a.Path == "stem-cell-therapy/benefits.md");
        var page = await (await client.GetAsync(article.Address.Value)).DocumentAsync();
        var places = page.QuerySelectorAll("sup.cite a");
        Assert.NotEmpty(places);
        foreach (var place in places)
        {
            var entry = page.QuerySelector(place.GetAttribute("href")!)!;
            Assert.NotNull(entry.QuerySelector($"a[href='#{place.Id}']"));
        }

        Assert.Equal(article.Body.Citations.Length, page.QuerySelectorAll("ol.sources > li").Length);
        Assert.Contains("Randomised trial", page.QuerySelector("ol.sources")!.TextContent, StringComparison.Ordinal);
        var names = page.QuerySelectorAll("ol.sources .back a").Select(a => a.TextContent).ToList();
        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public async Task A_source_that_nobody_here_has_read_is_marked_wherever_it_is_cited()
    {
        const string Mark = "We read a report of it, not the source itself.";
        var client = _factory.CreateClient();
        var marked = 0;
        foreach (var article in _factory.Site.Articles)
        {
            var page = await (await client.GetAsync(article.Address.Value)).DocumentAsync();
            foreach (var citation in article.Body.Citations)
            {
                var entry = page.GetElementById(citation.Anchor)!.TextContent;
                Assert.True(entry.Contains(Mark, StringComparison.Ordinal) == citation.Source.ListedOnly, $"{article.Address}: {citation.Source.Key}");
                marked += citation.Source.ListedOnly ? 1 : 0;
            }
        }

        Assert.NotEqual(0, marked);
    }

    [Fact]
    public async Task The_home_page_leads_to_the_four_questions_and_to_urgent_help()
    {
        var page = await (await _factory.CreateClient().GetAsync("/")).DocumentAsync();
        var cards = page.QuerySelectorAll(".large .cards a").Select(a => a.GetAttribute("href"));
        Assert.Equal(["/stem-cell-therapy/what-it-is", "/stem-cell-therapy/benefits", "/stem-cell-therapy/limits", "/stem-cell-therapy/candidacy"], cards);
        Assert.NotNull(page.QuerySelector("main .emergency a[href='/your-liver/when-to-get-help']"));
    }

    [Fact]
    public async Task An_article_tells_how_sure_it_is_who_reviewed_it_and_what_comes_next()
    {
        var page = await (await _factory.CreateClient().GetAsync("/stem-cell-therapy/benefits")).DocumentAsync();
        Assert.Contains("Very low certainty", page.QuerySelector(".sure")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll(".dots .on"));
        Assert.Contains("Clinical review: waiting", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("No clinician has reviewed this page yet", page.QuerySelector(".review")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/stem-cell-therapy/what-it-is", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/stem-cell-therapy/limits", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        // In short, then how sure we are, then the contents list, then the text.
        var order = page.QuerySelectorAll("main > .in-short, main > .sure, main > .contents, main > .text").Select(part => part.ClassList[^1]);
        Assert.Equal(["in-short", "sure", "contents", "text"], order);
    }

    [Theory]
    [InlineData("/privacy", "No clinician has reviewed this page yet.")]
    [InlineData("/about", "No clinician has reviewed this page yet. It was written from the sources it names.")]
    public async Task A_page_that_nobody_has_reviewed_says_what_it_rests_on_if_anything(string address, string said)
    {
        var page = await (await _factory.CreateClient().GetAsync(address)).DocumentAsync();

        Assert.Equal(said, page.QuerySelector(".review p")!.TextContent);
    }

    [Fact]
    public void The_styles_are_small_enough_to_travel_with_every_page()
    {
        const int Allowance = 6 * 1024;
        using var compressed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(compressed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(StyleSheet.Css));
        Assert.InRange(compressed.Length, 1, Allowance);
    }
}
