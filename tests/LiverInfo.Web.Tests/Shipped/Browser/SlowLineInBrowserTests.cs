using LiverInfo.Web.Tests.Browser;

namespace LiverInfo.Web.Tests.Shipped.Browser;

/// <summary>The longest articles on a line of the second generation.</summary>
[Collection(nameof(RealBrowser))]
public sealed class SlowLineInBrowserTests(ChromiumFixture chromium, ShippedSiteOnPort shipped) : IClassFixture<ShippedSiteOnPort>
{
    private const int Articles = 3;

    private const int TwoSeconds = 2000;

    [Fact]
    public async Task The_longest_articles_can_be_read_within_two_seconds_and_their_script_comes_after()
    {
        var longest = shipped.Site.Articles.OrderByDescending(article => article.Body.Html.Length).Take(Articles).Select(article => article.Address.Value).ToList();
        foreach (var address in longest) await shipped.CompressBestAsync(address);
        await chromium.WithPageAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } }, async page =>
        {
            var line = await page.Context.NewCDPSessionAsync(page);
            await line.SendAsync("Network.enable");
            await line.SendAsync("Network.emulateNetworkConditions", new() { ["offline"] = false, ["latency"] = 300, ["downloadThroughput"] = 250_000 / 8, ["uploadThroughput"] = 50_000 / 8 });
            foreach (var address in longest)
            {
                await page.GotoAsync(shipped.UrlOf(address));
                var painted = await page.EvaluateAsync<double>("() => performance.getEntriesByName('first-contentful-paint')[0].startTime");
                Assert.True(painted < TwoSeconds, $"{address} is painted after {painted} ms");
                var text = await page.EvaluateAsync<double>("() => performance.getEntriesByType('navigation')[0].domInteractive");
                Assert.True(text < TwoSeconds, $"the text of {address} is there after {text} ms");
            }
        });
    }
}
