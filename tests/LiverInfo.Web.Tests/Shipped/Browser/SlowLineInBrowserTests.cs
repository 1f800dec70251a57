using LiverInfo.Web.Tests.Browser;
using Microsoft.Playwright;

namespace LiverInfo.Web.Tests.Shipped.Browser;

/// <summary>Pages on a line so slow that nothing but the page itself ever comes. How long a page takes: <c>LiverInfo.Benchmarks -- slow-line</c>.</summary>
[Collection(nameof(ShippedInBrowser))]
public sealed class SlowLineInBrowserTests(ChromiumFixture chromium, ShippedSiteOnPort shipped) : IClassFixture<ShippedSiteOnPort>
{
    [Fact]
    public async Task An_article_is_painted_whole_before_its_script_styles_for_paper_and_pictures_come()
    {
        var addresses = shipped.Site.Articles.Select(article => shipped.UrlOf(article.Address.Value)).ToList();
        await chromium.WithPageAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } }, async page =>
        {
            var waiting = 0;
            await page.RouteAsync("**/*", async route =>
            {
                if (route.Request.IsNavigationRequest) await route.ContinueAsync();
                else Interlocked.Increment(ref waiting);
            });
            foreach (var address in addresses)
            {
                await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
                await page.Locator("footer").WaitForAsync();
                await page.WaitForFunctionAsync("() => performance.getEntriesByName('first-contentful-paint').length > 0");
            }

            Assert.True(waiting >= addresses.Count);
        });
    }
}
