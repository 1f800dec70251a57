using System.Text.RegularExpressions;
using LiverInfo.Web.Views.Scripts;

namespace LiverInfo.Web.Tests.Browser;

/// <summary>A page on a phone on which something is missing or slow.</summary>
[Collection(nameof(RealBrowser))]
public sealed partial class CheapPhoneInBrowserTests(ChromiumFixture chromium, ExampleSiteOnPort site) : IClassFixture<ExampleSiteOnPort>
{
    private const int Cuts = 12;

    private const string Text = "() => { document.querySelectorAll('.made').forEach(made => made.remove()); return document.body.innerText; }";

    [Fact]
    public async Task A_script_that_is_cut_off_anywhere_leaves_the_page_whole()
    {
        var address = site.UrlOf("/questions-to-ask");
        var script = PageScript.Of(site.Site).Text;
        var whole = "";
        await chromium.WithPageAsync(new() { JavaScriptEnabled = false }, async page =>
        {
            await page.GotoAsync(address);
            whole = await page.Locator("body").InnerTextAsync();
        });
        await chromium.WithPageAsync(new(), async page =>
        {
            // A fixed seed: where it fails, it fails again.
            var random = new Random(16);
            foreach (var cut in Enumerable.Range(0, Cuts).Select(_ => random.Next(script.Length)).Append(script.Length - 2))
            {
                await page.UnrouteAllAsync();
                await page.RouteAsync("**/page.*.js", route => route.FulfillAsync(new() { Body = script[..cut], ContentType = "text/javascript; charset=utf-8" }));
                await page.GotoAsync(address);
                Assert.True(whole == await page.EvaluateAsync<string>(Text), $"cut at {cut}");
                Assert.False(await page.Locator("#my-list").IsVisibleAsync());
            }
        }, mayFail: "SyntaxError");
    }

    [Fact]
    public async Task Without_its_styles_a_page_is_read_in_order_beginning_with_the_caution()
    {
        await chromium.WithPageAsync(new() { ViewportSize = new() { Width = 320, Height = 600 } }, async page =>
        {
            var html = Style().Replace(await site.Client.GetStringAsync("/birds/feeding"), "");
            await page.RouteAsync("**/birds/feeding", route => route.FulfillAsync(new() { Body = html, ContentType = "text/html; charset=utf-8" }));
            await page.GotoAsync(site.UrlOf("/birds/feeding"));
            var text = await page.Locator("body").InnerTextAsync();
            string[] parts = ["Ask somebody who knows first.", "What does feeding do?", "In short", "Words you will need", "What has been counted", "Questions to ask", "Sources", "About this page"];
            var places = parts.Select(part => text.IndexOf(part, StringComparison.Ordinal)).ToList();
            Assert.DoesNotContain(-1, places);
            Assert.Equal(places.Order(), places);
            Assert.True(await page.EvaluateAsync<bool>("() => [...document.querySelectorAll('main h1, main p, main li')].every(part => !part.checkVisibility() || part.getBoundingClientRect().right <= innerWidth + 1)"));
        });
    }

    [Fact]
    public async Task Without_pictures_their_words_are_read()
    {
        await chromium.WithPageAsync(new(), async page =>
        {
            await page.RouteAsync(new Regex(@"\.(svg|png|jpg)$"), route => route.AbortAsync());
            await page.GotoAsync(site.UrlOf("/birds/feeding"));
            Assert.Contains("Three feeders on a wall", (await page.Locator("figure img").First.GetAttributeAsync("alt"))!, StringComparison.Ordinal);
            Assert.True(await page.Locator("figcaption").First.IsVisibleAsync());
        }, mayFail: "net::ERR_FAILED");
    }

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
