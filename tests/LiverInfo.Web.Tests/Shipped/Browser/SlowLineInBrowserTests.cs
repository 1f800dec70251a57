using LiverInfo.Web.Tests.Browser;
using Microsoft.Playwright;

namespace LiverInfo.Web.Tests.Shipped.Browser;

/// <summary>Pages on a line so slow that nothing but the page itself ever comes. How long a page takes: <c>LiverInfo.Benchmarks -- slow-line</c>.</summary>
[Collection(nameof(ShippedInBrowser))]
public sealed class SlowLineInBrowserTests(ChromiumFixture chromium, ShippedSiteWithAddress shipped) : IClassFixture<ShippedSiteWithAddress>
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

    /// <summary>As a server on a port sends it: with the date, and with the addresses that are there once the public address is known.</summary>
    [Fact]
    public async Task An_article_arrives_in_one_round_trip()
    {
        // What a server sends before it waits for an answer: ten packets of 1,460 bytes (RFC 6928).
        const int OneRoundTrip = 10 * 1460;
        foreach (var article in shipped.Site.Articles)
        {
            await shipped.CompressBestAsync(article.Address.Value);
            var response = await shipped.GetAsync(article.Address.Value, ("Accept-Encoding", "br"));
            Assert.NotNull(response.Headers.Date);
            var size = "HTTP/1.1 200 OK\r\n\r\n".Length + response.Headers.ToString().Length + response.Content.Headers.ToString().Length + response.Content.Headers.ContentLength!.Value;
            Assert.True(size <= OneRoundTrip, $"{article.Address} takes {size} bytes");
        }
    }
}
