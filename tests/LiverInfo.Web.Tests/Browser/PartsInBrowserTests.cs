using Microsoft.Playwright;

namespace LiverInfo.Web.Tests.Browser;

/// <summary>How single parts of a page behave in a real browser.</summary>
[Collection(nameof(RealBrowser))]
public sealed class PartsInBrowserTests(ChromiumFixture chromium, ExampleSiteOnPort site) : IClassFixture<ExampleSiteOnPort>
{
    private const string Feeding = "/birds/feeding";

    [Fact]
    public async Task The_first_tab_stop_skips_to_the_content()
    {
        await chromium.WithPageAsync(new(), async page =>
        {
            await page.GotoAsync(site.UrlOf("/birds/ringing"));
            await page.Keyboard.PressAsync("Tab");
            var skip = page.GetByRole(AriaRole.Link, new() { Name = "Skip to content" });
            Assert.True((await skip.BoundingBoxAsync())!.X >= 0);
            await page.Keyboard.PressAsync("Enter");
            Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
        });
    }

    [Theory]
    [InlineData(320)]
    [InlineData(600)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task A_wide_table_never_pushes_the_page_sideways_and_all_of_it_can_be_reached(int width)
    {
        await chromium.WithPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 } }, async page =>
        {
            await page.GotoAsync(site.UrlOf(ExampleSite.EveryPart));
            Assert.False(await Ruler.IsTooWideAsync(page), "the page scrolls sideways");
            // Scrolled to, the last cell is in sight: not cut off, and not under its neighbour.
            var last = page.Locator("td").Last;
            await last.ScrollIntoViewIfNeededAsync();
            var box = (await last.BoundingBoxAsync())!;
            Assert.InRange(box.X, 0, width);
            Assert.InRange(box.X + box.Width, 0, width);
            Assert.True(await last.EvaluateAsync<bool>("cell => cell.scrollWidth <= cell.clientWidth"), "the last cell is cut off");
        });
    }

    [Fact]
    public async Task On_a_phone_a_citation_opens_the_folded_list_of_sources_without_scripts()
    {
        await chromium.WithPageAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 390, Height = 800 } }, async page =>
        {
            await page.GotoAsync(site.UrlOf(Feeding));
            var source = page.Locator("#source-1");
            Assert.False(await source.IsVisibleAsync());
            await page.Locator(".cite a[href='#source-1']").First.ClickAsync();
            await source.WaitForAsync(new() { State = WaitForSelectorState.Visible });
        });
    }

    [Theory]
    [InlineData(Media.Print, 390)]
    [InlineData(Media.Screen, 1280)]
    public async Task On_paper_and_where_there_is_room_the_list_of_sources_is_open(Media media, int width)
    {
        await chromium.WithPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 } }, async page =>
        {
            await page.EmulateMediaAsync(new() { Media = media });
            await page.GotoAsync(site.UrlOf(Feeding));
            Assert.True(await page.Locator("#source-1").IsVisibleAsync());
        });
    }

    [Fact]
    public async Task On_paper_there_is_no_navigation_and_outside_addresses_are_written_out()
    {
        await chromium.WithPageAsync(new(), async page =>
        {
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            await page.GotoAsync(site.UrlOf(Feeding));
            Assert.False(await page.Locator("#menu").IsVisibleAsync());
            Assert.False(await page.Locator(".contents").IsVisibleAsync());
            var written = await page.Locator("ol.sources a[href^='https']").First.EvaluateAsync<string>("a => getComputedStyle(a, '::after').content");
            Assert.Contains("https://", written, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task What_is_folded_away_is_left_out_on_paper_until_a_reader_asks_for_all_of_it()
    {
        await chromium.WithPageAsync(new(), async page =>
        {
            await page.GotoAsync(site.UrlOf(ExampleSite.EveryPart));
            var folded = page.GetByText("The words that are folded away.");
            Assert.False(await folded.IsVisibleAsync());
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.False(await folded.IsVisibleAsync());
            Assert.True(await page.Locator(".left-out").IsVisibleAsync());
            await page.EmulateMediaAsync(new() { Media = Media.Screen });
            await page.GetByRole(AriaRole.Link, new() { Name = "Print all of it" }).ClickAsync();
            Assert.EndsWith("/leaflet/all" + ExampleSite.EveryPart, page.Url, StringComparison.Ordinal);
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.False(await page.Locator(".left-out").IsVisibleAsync());
            Assert.True(await folded.IsVisibleAsync());
            Assert.True((await folded.BoundingBoxAsync())!.Height > 0);
        });
    }

    [Fact]
    public async Task A_word_is_explained_by_keyboard_without_scripts()
    {
        await chromium.WithPageAsync(new() { JavaScriptEnabled = false }, async page =>
        {
            await page.GotoAsync(site.UrlOf(Feeding));
            var (word, meaning) = FirstTerm(page);
            Assert.False(await meaning.IsVisibleAsync());
            await word.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(meaning).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(meaning).ToBeHiddenAsync();
            await Assertions.Expect(word).ToBeFocusedAsync();
        });
    }

    [Fact]
    public async Task A_word_is_explained_by_touch_without_scripts_and_the_explanation_fits_the_phone()
    {
        await chromium.WithPageAsync(new() { JavaScriptEnabled = false, HasTouch = true, ViewportSize = new() { Width = 320, Height = 600 } }, async page =>
        {
            await page.GotoAsync(site.UrlOf(Feeding));
            var (word, meaning) = FirstTerm(page);
            await word.TapAsync();
            await Assertions.Expect(meaning).ToBeVisibleAsync();
            var box = (await meaning.BoundingBoxAsync())!;
            Assert.True(box.X >= 0 && box.X + box.Width <= 320 && box.Y >= 0 && box.Y + box.Height <= 600, "the explanation does not fit");
            await page.Touchscreen.TapAsync(160, 10);
            await Assertions.Expect(meaning).ToBeHiddenAsync();
        });
    }

    [Theory]
    [InlineData("td button.term")]
    [InlineData("details button.term")]
    [InlineData("li button.term")]
    public async Task A_word_is_explained_wherever_it_stands_and_on_paper_in_a_list(string place)
    {
        await chromium.WithPageAsync(new() { JavaScriptEnabled = false }, async page =>
        {
            await page.GotoAsync(site.UrlOf(ExampleSite.EveryPart));
            var word = page.Locator(place).First;
            var meaning = page.Locator($"#{await word.GetAttributeAsync("popovertarget")}");
            foreach (var details in await page.Locator("details.box > summary").AllAsync()) await details.ClickAsync();
            await word.ClickAsync();
            await Assertions.Expect(meaning).ToBeVisibleAsync();
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            await Assertions.Expect(meaning).ToBeHiddenAsync();
            var printed = await page.Locator(".words p").AllInnerTextsAsync();
            Assert.Contains((await meaning.TextContentAsync())!, printed);
            Assert.Contains(printed, line => line.Contains("(say: ", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task What_touches_a_word_that_is_explained_stays_on_its_line()
    {
        await chromium.WithPageAsync(new(), async page =>
        {
            await page.GotoAsync(site.UrlOf(Feeding));
            foreach (var width in Enumerable.Range(0, 25).Select(step => 320 + (5 * step)))
            {
                await page.SetViewportSizeAsync(width, 800);
                var torn = await page.EvaluateAsync<string[]>(
                    """
                    () => [...document.querySelectorAll('.unbroken')].filter(unbroken => {
                      const button = unbroken.querySelector('button').getBoundingClientRect();
                      return [...unbroken.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).some(node => {
                        const range = document.createRange();
                        range.selectNode(node);
                        const box = range.getBoundingClientRect();
                        return box.bottom < button.top || box.top > button.bottom;
                      });
                    }).map(unbroken => unbroken.textContent)
                    """);
                Assert.True(torn.Length == 0, $"at {width} px: {string.Join(", ", torn)}");
            }
        });
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_an_open_explanation(ColorScheme scheme)
    {
        await chromium.WithPageAsync(new() { ColorScheme = scheme }, async page =>
        {
            await page.GotoAsync(site.UrlOf(Feeding));
            var (word, meaning) = FirstTerm(page);
            await word.ClickAsync();
            await Assertions.Expect(meaning).ToBeVisibleAsync();
            await Axe.BringInAsync(page);
            // axe knows nothing of the layer above the page, and cannot make out the ground there. The colours are those of the cards, judged elsewhere.
            var faults = await Axe.JudgeAsync(page, ".meaning:popover-open");
            Assert.DoesNotContain(faults, fault => !fault.StartsWith("color-contrast: Fix any of the following: Element's background color could not be determined", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task In_forced_colours_the_certainty_dots_still_differ()
    {
        await chromium.WithPageAsync(new() { ForcedColors = ForcedColors.Active }, async page =>
        {
            await page.GotoAsync(site.UrlOf(Feeding));
            Assert.NotEqual(await StyleAsync(page, ".dots .on", "backgroundColor"), await StyleAsync(page, ".dots .off", "backgroundColor"));
        });
    }

    [Theory]
    [InlineData(".consult")]
    [InlineData(".nonurgent")]
    [InlineData(".urgent")]
    [InlineData(".emergency")]
    [InlineData(".warning")]
    [InlineData(".in-short")]
    public async Task In_forced_colours_where_grounds_are_all_alike_a_box_keeps_its_edge(string box)
    {
        await chromium.WithPageAsync(new() { ForcedColors = ForcedColors.Active }, async page =>
        {
            await page.GotoAsync(site.UrlOf(ExampleSite.EveryPart));
            Assert.NotEqual("0px", await StyleAsync(page, box, "borderBottomWidth"));
            Assert.NotEqual("none", await StyleAsync(page, box, "borderBottomStyle"));
            Assert.NotEqual(await StyleAsync(page, "body", "backgroundColor"), await StyleAsync(page, box, "borderBottomColor"));
        });
    }

    private static Task<string> StyleAsync(IPage page, string selector, string property) =>
        page.Locator(selector).First.EvaluateAsync<string>("(element, property) => getComputedStyle(element)[property]", property);

    private static (ILocator Word, ILocator Meaning) FirstTerm(IPage page) => (page.Locator("button.term").First, page.Locator(".meaning").First);
}
