namespace LiverInfo.Web.Tests.Browser;

[Collection(nameof(RealBrowser))]
public sealed class HomePageInBrowserTests(ChromiumFixture chromium, ExampleSiteOnPort site) : IClassFixture<ExampleSiteOnPort>
{
    [Theory]
    [InlineData(390, 844)]
    [InlineData(412, 915)]
    [InlineData(1280, 800)]
    public async Task When_to_get_help_now_can_be_seen_within_two_screens(int width, int height)
    {
        await chromium.WithPageAsync(new() { ViewportSize = new() { Width = width, Height = height } }, async page =>
        {
            await page.GotoAsync(site.UrlOf("/"));
            var title = (await page.Locator("main .emergency :is(h2, h3)").First.BoundingBoxAsync())!;
            Assert.True(title.Y + title.Height <= 2 * height, $"The emergency card begins {title.Y} px down the page.");
        });
    }
}
