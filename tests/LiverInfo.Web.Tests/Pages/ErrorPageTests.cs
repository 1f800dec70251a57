using System.Net;
using LiverInfo.Content.Model.History;
using LiverInfo.Content.Search;
using LiverInfo.Web.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.Pages;

public sealed class ErrorPageTests(ExampleSite site) : IClassFixture<ExampleSite>
{
    [Fact]
    public async Task An_unknown_address_is_a_404_with_the_banner_near_matches_and_a_way_on()
    {
        var response = await site.Client.GetAsync("/birds/feding?q=private");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var page = await response.DocumentAsync();
        Html.AssertHasBanner(page, site.Site.Settings.Banner);
        Assert.NotNull(page.QuerySelector("section[aria-labelledby=near] a[href='/birds/feeding']"));
        Assert.NotNull(page.QuerySelector("section[aria-labelledby=topics] a[href='/ponds']"));
        Assert.Contains(site.Site.Settings.Phone.Value, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Theory]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/_site.yml")]
    [InlineData("/README.md")]
    [InlineData("/README")]
    [InlineData("/birds/feeding/more")]
    [InlineData("/%F0%9F%98%80")]
    public async Task An_address_that_is_no_page_never_answers_with_more_than_an_error_page(string address)
    {
        var response = await site.Client.GetAsync(address);
        Assert.InRange((int)response.StatusCode, 400, 404);
        Html.AssertHasBanner(await response.DocumentAsync(), site.Site.Settings.Banner);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("PROPFIND")]
    public async Task Nothing_can_be_sent_to_the_site(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/about");
        var response = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
        Html.AssertHasBanner(await response.DocumentAsync(), site.Site.Settings.Banner);
    }

    [Fact]
    public async Task Asking_for_the_head_of_a_page_answers_as_the_page_does_without_its_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/about");
        var response = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_failing_page_is_a_500_with_the_banner_and_no_detail()
    {
        using var factory = new LiverInfoFactory(ExampleSite.Content, services => FailingPages.Where(services, path => path == "/about"));
        var response = await factory.CreateClient().GetAsync("/about");
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var page = await response.DocumentAsync();
        Html.AssertHasBanner(page, factory.Site.Settings.Banner);
        Assert.DoesNotContain("Exception", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await factory.CreateClient().GetAsync("/contact")).StatusCode);
    }

    [Fact]
    public async Task A_page_that_failed_in_two_editions_is_tried_again_in_the_third()
    {
        var fails = true;
        using var factory = new LiverInfoFactory(ExampleSite.Content, services => FailingPages.Where(services, path => path == "/about" && fails));
        var client = factory.CreateClient();
        Assert.Equal(HttpStatusCode.InternalServerError, (await client.GetAsync("/about")).StatusCode);
        await PublishAgainAsync(factory);
        Assert.Equal(HttpStatusCode.InternalServerError, (await client.GetAsync("/about")).StatusCode);
        fails = false;
        await PublishAgainAsync(factory);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/about")).StatusCode);
    }

    [Fact]
    public async Task When_the_error_page_fails_too_the_last_resort_page_has_the_banner()
    {
        using var factory = new LiverInfoFactory(ExampleSite.Content, FailingPages.All);
        var response = await factory.CreateClient().GetAsync("/about");
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var page = await response.DocumentAsync();
        Html.AssertHasBanner(page, factory.Site.Settings.Banner);
        Assert.Contains(factory.Site.Settings.Phone.Value, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(factory.Site.Settings.Emergency.Value, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_never_loaded_is_a_503_that_says_so()
    {
        using var content = new TempContent();
        content.Write("ponds/new-page.md", "no front matter");
        using var factory = new LiverInfoFactory(content.Root);
        var response = await factory.CreateClient().GetAsync("/ponds/new-page");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        var page = await response.DocumentAsync();
        Html.AssertHasBanner(page, factory.Site.Settings.Banner);
        Assert.Contains("being mended", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    private static Task PublishAgainAsync(LiverInfoFactory factory) =>
        factory.Services.GetRequiredService<Publisher>().PublishAsync(factory.Site, new SearchIndexBuilder().Build(factory.Site), SiteHistory.None, CancellationToken.None);
}
