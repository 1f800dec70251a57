using System.Net;
using LiverInfo.Web.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.Serving;

/// <summary>The search as readers get it.</summary>
public sealed class SearchTests
{
    private static readonly string[] Addresses = ["/search", "/", "/a-z"];

    [Fact]
    public async Task A_search_is_answered_without_scripts_and_kept_nowhere()
    {
        using var site = new LiverInfoFactory(ExampleSite.Content);
        var answer = await site.CreateClient().GetAsync("/search?q=ringing");
        var page = await answer.DocumentAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.NotEmpty(page.QuerySelectorAll(".hits a"));
        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.NotNull(page.QuerySelector(".consult"));
    }

    [Fact]
    public async Task An_emergency_is_above_the_results()
    {
        using var site = new LiverInfoFactory(ExampleSite.Content);
        var page = await (await site.CreateClient().GetAsync("/search?q=vomitting+blood")).DocumentAsync();

        Assert.False(page.QuerySelector("#danger")!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task Too_many_searches_get_a_page_with_the_caution_that_asks_to_wait()
    {
        using var site = new LiverInfoFactory(ExampleSite.Content, services => services.AddSingleton(new SearchRate(PerSecond: 1, PerSecondOfAddress: 1, Waiting: 0)));
        using var client = site.CreateClient();
        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => client.GetAsync("/search?q=ringing")));
        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.NotNull((await refused.DocumentAsync()).QuerySelector(".consult"));
        Assert.True(refused.Headers.CacheControl!.NoStore);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/about")).StatusCode);
    }

    [Fact]
    public async Task Markup_that_is_typed_stays_text()
    {
        using var site = new LiverInfoFactory(ExampleSite.Content);
        var page = await (await site.CreateClient().GetAsync("/search?q=" + Uri.EscapeDataString("<script>\"x\"</script>"))).DocumentAsync();

        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.Equal("<script>\"x\"</script>", page.QuerySelector("[name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Scripts_may_read_this_site_and_no_other()
    {
        using var site = new LiverInfoFactory(ExampleSite.Content);
        using var client = site.CreateClient();
        var policies = await Task.WhenAll(Addresses.Select(async address => (await client.GetAsync(address)).Headers.GetValues("Content-Security-Policy").Single()));

        Assert.All(policies, policy => Assert.Contains("; connect-src 'self';", policy, StringComparison.Ordinal));
        Assert.All(policies, policy => Assert.DoesNotContain("http", policy, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_page_has_the_box_errors_included()
    {
        using var site = new LiverInfoFactory(ExampleSite.Content);
        using var client = site.CreateClient();
        foreach (var address in new[] { "/", "/a-z", "/no-such-page", "/search" })
            Assert.NotNull((await (await client.GetAsync(address)).DocumentAsync()).QuerySelector("header form[role=search] [name=q]"));
    }
}
