using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace LiverInfo.Web.Tests;

/// <summary>What only a real browser knows. Every page of the site is opened in each test.</summary>
[Collection(nameof(RealBrowser))]
public sealed class BrowserTests(ChromiumFixture chromium)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"),
        // Text at 7:1 on its ground, which is more than AA asks for.
        Rules = new() { ["color-contrast-enhanced"] = new() { Enabled = true }, ["target-size"] = new() { Enabled = true } },
    };

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Every_page_fits_its_width_and_axe_finds_nothing(int width, ColorScheme scheme)
    {
        await chromium.WithPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme }, async page =>
        {
            foreach (var address in chromium.Addresses)
            {
                await page.GotoAsync(address);
                await AssertNoSidewaysScrollAsync(page);
                // Opened, so that what is folded away is judged as well.
                await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
                await AssertNoSidewaysScrollAsync(page);
                var found = (await page.RunAxe(Rules)).Violations;
                Assert.True(found.Length == 0, $"{address}: " + string.Join("; ", found.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}")));
            }
        });
    }

    [Fact]
    public async Task With_scripts_off_the_same_text_is_there()
    {
        var texts = new Dictionary<string, string>();
        await chromium.WithPageAsync(new(), async page =>
        {
            foreach (var address in chromium.Addresses)
            {
                await page.GotoAsync(address);
                texts[address] = await page.Locator("body").InnerTextAsync();
            }
        });
        await chromium.WithPageAsync(new() { JavaScriptEnabled = false }, async page =>
        {
            foreach (var address in chromium.Addresses)
            {
                await page.GotoAsync(address);
                Assert.Equal(texts[address], await page.Locator("body").InnerTextAsync());
            }
        });
        Assert.All(texts, text => Assert.True(text.Value.Length > 300, $"{text.Key} says next to nothing"));
    }

    [Theory]
    [InlineData(Media.Screen, 320)]
    [InlineData(Media.Screen, 1280)]
    [InlineData(Media.Print, 800)]
    public async Task The_caution_can_be_seen_on_every_page_and_on_paper(Media media, int width)
    {
        await chromium.WithPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 } }, async page =>
        {
            await page.EmulateMediaAsync(new() { Media = media });
            foreach (var address in chromium.Addresses)
            {
                await page.GotoAsync(address);
                var caution = page.GetByRole(AriaRole.Complementary, new() { Name = "Important" });
                Assert.True(await caution.IsVisibleAsync(), $"{address} does not show the caution");
                var box = (await caution.BoundingBoxAsync())!;
                Assert.True(box.Y < 200 && box.Height > 20, $"{address}: the caution is not at the top");
            }
        });
    }

    [Fact]
    public async Task On_paper_there_is_no_navigation_and_outside_addresses_are_written_out()
    {
        await chromium.WithPageAsync(new(), async page =>
        {
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            await page.GotoAsync("/stem-cell-therapy/benefits");
            Assert.False(await page.Locator("#menu").IsVisibleAsync());
            Assert.False(await page.Locator(".contents").IsVisibleAsync());
            var written = await page.Locator("ol.sources a[href^='https']").First.EvaluateAsync<string>("a => getComputedStyle(a, '::after').content");
            Assert.Contains("https://", written, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Text_at_twice_its_size_still_fits_a_phone()
    {
        await chromium.WithPageAsync(new() { ViewportSize = new() { Width = 390, Height = 800 } }, async page =>
        {
            foreach (var address in chromium.Addresses)
            {
                await page.GotoAsync(address);
                await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
                await AssertNoSidewaysScrollAsync(page);
            }
        });
    }

    [Fact]
    public async Task In_forced_colours_the_certainty_dots_still_differ()
    {
        await chromium.WithPageAsync(new() { ForcedColors = ForcedColors.Active }, async page =>
        {
            await page.GotoAsync("/stem-cell-therapy/benefits");
            var on = await page.Locator(".dots .on").First.EvaluateAsync<string>("d => getComputedStyle(d).backgroundColor");
            var off = await page.Locator(".dots .off").First.EvaluateAsync<string>("d => getComputedStyle(d).backgroundColor");
            Assert.NotEqual(on, off);
        });
    }

    [Fact]
    public async Task The_first_tab_stop_skips_to_the_content()
    {
        await chromium.WithPageAsync(new(), async page =>
        {
            await page.GotoAsync("/stem-cell-therapy/limits");
            await page.Keyboard.PressAsync("Tab");
            var skip = page.GetByRole(AriaRole.Link, new() { Name = "Skip to content" });
            Assert.True((await skip.BoundingBoxAsync())!.X >= 0);
            await page.Keyboard.PressAsync("Enter");
            Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
        });
    }

    [Fact]
    public async Task What_a_thumb_has_to_hit_outside_of_text_is_large_enough()
    {
        const int Thumb = 44;
        await chromium.WithPageAsync(new() { ViewportSize = new() { Width = 390, Height = 800 } }, async page =>
        {
            foreach (var address in chromium.Addresses)
            {
                await page.GotoAsync(address);
                var small = await page.EvaluateAsync<string[]>(
                    """
                    size => [...document.querySelectorAll('.bar a, summary, .cards li, .neighbours a, footer li a, footer h2 a')]
                      .filter(e => e.getBoundingClientRect().height < size).map(e => e.textContent.trim())
                    """, Thumb);
                Assert.True(small.Length == 0, $"{address}: too small to hit: {string.Join(", ", small)}");
            }
        });
    }

    private static async Task AssertNoSidewaysScrollAsync(IPage page)
    {
        var (content, window) = (await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), await page.EvaluateAsync<int>("innerWidth"));
        Assert.True(content <= window, $"{page.Url} is {content} px wide in a window of {window}");
    }
}
