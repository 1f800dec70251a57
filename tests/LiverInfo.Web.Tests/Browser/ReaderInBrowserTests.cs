using Microsoft.Playwright;

namespace LiverInfo.Web.Tests.Browser;

/// <summary>What a reader can do on a page with scripts: a list of questions, sending the page, and choices for reading.</summary>
[Collection(nameof(RealBrowser))]
public sealed class ReaderInBrowserTests(ChromiumFixture chromium, ExampleSiteOnPort site) : IClassFixture<ExampleSiteOnPort>
{
    private const string Questions = "/questions-to-ask";

    private static readonly string[] Edged = [".made button", ".panel"];

    private const string StoredHere = "() => localStorage.length + sessionStorage.length";

    [Fact]
    public async Task A_list_of_questions_is_put_together_by_whom_to_ask_and_is_gone_with_its_tab()
    {
        await chromium.WithPageAsync(new(), async page =>
        {
            await page.GotoAsync(site.UrlOf("/birds/feeding"));
            await page.Locator(".questions input").Nth(1).CheckAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Add 1 to my list" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "See my list" }).ClickAsync();

            await page.Locator("details.box > summary").ClickAsync();
            await page.Locator("details.box").GetByRole(AriaRole.Button, new() { Name = "Add all to my list" }).ClickAsync();
            await page.GetByLabel("A question of my own").FillAsync("May I bring my dog?");
            await page.Keyboard.PressAsync("Enter");
            // Whoever is asked, what is asked without its reason, and not what is no question.
            Assert.Equal(["The gardener", "Questions for a builder", "My own questions"], await page.Locator("#my-list h3").AllInnerTextsAsync());
            Assert.Equal(["Who cleans the feeder?", "What does a hide cost?", "May I bring my dog?"], await page.Locator("#my-list li p").AllInnerTextsAsync());
            Assert.Equal(0, await page.EvaluateAsync<int>("() => localStorage.length"));

            // Another tab, as on a phone that goes from hand to hand.
            var other = await page.Context.NewPageAsync();
            await other.GotoAsync(site.UrlOf(Questions));
            await Assertions.Expect(other.GetByText("Your list is empty.")).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task The_list_stays_on_the_device_only_when_asked_and_clearing_it_leaves_nothing()
    {
        await chromium.WithPageAsync(new(), async page =>
        {
            await page.GotoAsync(site.UrlOf(Questions));
            await page.GetByRole(AriaRole.Button, new() { Name = "Add all to my list" }).First.ClickAsync();
            await page.GetByLabel("Answer to: How deep is the pond?").FillAsync("Two feet");
            await page.GetByLabel("Keep my list on this device").CheckAsync();
            Assert.Equal(0, await page.EvaluateAsync<int>("() => sessionStorage.length"));

            var later = await page.Context.NewPageAsync();
            await later.GotoAsync(site.UrlOf(Questions));
            await later.ReloadAsync();
            Assert.Equal(2, await later.Locator("#my-list li").CountAsync());
            Assert.Equal("Two feet", await later.GetByLabel("Answer to: How deep is the pond?").InputValueAsync());
            await later.GetByRole(AriaRole.Button, new() { Name = "Remove: Which birds come here?" }).ClickAsync();
            Assert.Equal(1, await later.Locator("#my-list li").CountAsync());

            await later.GetByRole(AriaRole.Button, new() { Name = "Clear my list" }).ClickAsync();
            await Assertions.Expect(later.GetByText("Your list is cleared.")).ToBeVisibleAsync();
            Assert.Equal(0, await later.EvaluateAsync<int>(StoredHere));
            await later.ReloadAsync();
            await Assertions.Expect(later.GetByText("Your list is empty.")).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task The_list_is_shown_large_copied_and_printed_alone()
    {
        await chromium.WithPageAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] }, async page =>
        {
            await page.AddInitScriptAsync("window.print = () => { window.printed = document.documentElement.className; }");
            await page.GotoAsync(site.UrlOf(Questions));
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.False(await page.Locator("#my-list").IsVisibleAsync(), "an empty list takes room on paper");
            await page.EmulateMediaAsync(new() { Media = Media.Screen });
            await page.GetByRole(AriaRole.Button, new() { Name = "Add all to my list" }).First.ClickAsync();

            await page.GetByRole(AriaRole.Button, new() { Name = "Show to the doctor" }).ClickAsync();
            var large = page.GetByRole(AriaRole.Dialog);
            await Assertions.Expect(large.GetByText("How deep is the pond?")).ToBeVisibleAsync();
            Assert.True(await large.Locator("li").First.EvaluateAsync<double>("item => parseFloat(getComputedStyle(item).fontSize)") >= 24);
            await page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(large).ToBeHiddenAsync();

            await page.Locator("#my-list").GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();
            await Assertions.Expect(page.GetByText("Copied.")).ToBeVisibleAsync();
            Assert.Equal("Your own liver team\n1. Which birds come here?\n2. How deep is the pond?", await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));

            await page.GetByRole(AriaRole.Button, new() { Name = "Print" }).ClickAsync();
            Assert.Equal("only-list", await page.EvaluateAsync<string>("() => window.printed"));
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.True(await page.GetByRole(AriaRole.Complementary, new() { Name = "Important" }).IsVisibleAsync());
            Assert.True(await page.Locator("#my-list textarea").First.IsVisibleAsync());
            Assert.False(await page.Locator(".box.questions").First.IsVisibleAsync());
            Assert.False(await page.GetByRole(AriaRole.Button, new() { Name = "Remove" }).First.IsVisibleAsync());
        });
    }

    [Fact]
    public async Task A_browser_that_blocks_storage_still_has_the_list_of_the_page()
    {
        await chromium.WithPageAsync(new(), async page =>
        {
            await page.AddInitScriptAsync("for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });");
            await page.GotoAsync(site.UrlOf(Questions));
            await page.GetByRole(AriaRole.Button, new() { Name = "Add all to my list" }).First.ClickAsync();
            Assert.True(await page.Locator(".box.questions li").First.IsVisibleAsync());
        });
    }

    [Fact]
    public async Task Without_scripts_a_page_is_sent_by_links_with_its_title_caution_date_and_address()
    {
        await chromium.WithPageAsync(new() { JavaScriptEnabled = false }, async page =>
        {
            await page.GotoAsync(site.UrlOf("/birds/feeding"));
            await page.Locator(".tools summary").ClickAsync();
            foreach (var (name, start) in new[] { ("WhatsApp", "https://wa.me/?text="), ("Text message", "sms:?&body="), ("E-mail", "mailto:?subject=") })
            {
                var address = (await page.Locator(".tools").GetByRole(AriaRole.Link, new() { Name = name }).GetAttributeAsync("href"))!;
                Assert.StartsWith(start, address, StringComparison.Ordinal);
                Assert.EndsWith(
                    "What does feeding do?\nAsk somebody who knows first. This is an example, and no advice.\nUpdated 28 February 2026\nhttps://www.example.org/birds/feeding",
                    Uri.UnescapeDataString(address),
                    StringComparison.Ordinal);
            }
        });
    }

    [Fact]
    public async Task A_phone_that_can_share_is_asked_to_and_gets_no_other_links()
    {
        await chromium.WithPageAsync(new(), async page =>
        {
            await page.AddInitScriptAsync("navigator.share = async what => { window.shared = what; };");
            await page.GotoAsync(site.UrlOf("/birds/feeding?from=somewhere#sources"));
            await page.Locator(".tools summary").ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Send this page" }).ClickAsync();
            Assert.Equal("https://www.example.org/birds/feeding", await page.EvaluateAsync<string>("() => window.shared.url"));
            var text = await page.EvaluateAsync<string>("() => window.shared.text");
            Assert.Contains("What does feeding do?\nAsk somebody who knows first.", text, StringComparison.Ordinal);
            Assert.Contains("Updated 28 February 2026", text, StringComparison.Ordinal);
            Assert.Equal(0, await page.GetByRole(AriaRole.Link, new() { Name = "WhatsApp" }).CountAsync());
        });
    }

    [Fact]
    public async Task Where_the_public_address_is_not_known_the_script_makes_the_links_from_the_address_of_the_page()
    {
        using var content = new TempContent();
        content.Replace("_site.yml", "\"https://www.example.org\"", "\"[not yet]\"");
        using var factory = new LiverInfoFactory(content.Root);
        factory.UseKestrel(0);
        factory.StartServer();
        var address = new Uri(factory.ClientOptions.BaseAddress, "/birds/feeding").ToString();
        await chromium.WithPageAsync(new() { JavaScriptEnabled = false }, async page =>
        {
            await page.GotoAsync(address);
            Assert.Equal(0, await page.Locator(".tools details").CountAsync());
        });
        await chromium.WithPageAsync(new(), async page =>
        {
            await page.GotoAsync(address + "?q=secret");
            await page.Locator(".tools summary").ClickAsync();
            var link = (await page.GetByRole(AriaRole.Link, new() { Name = "WhatsApp" }).GetAttributeAsync("href"))!;
            Assert.EndsWith("\n" + address, Uri.UnescapeDataString(link), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task How_the_reader_wants_to_read_holds_for_every_page_from_its_first_paint_until_it_is_taken_back()
    {
        await chromium.WithPageAsync(new() { ColorScheme = ColorScheme.Light, ViewportSize = new() { Width = 1280, Height = 800 } }, async page =>
        {
            await page.GotoAsync(site.UrlOf("/accessibility"));
            var (usual, ground, width) = await LookAsync(page);
            await page.GetByLabel("Largest").CheckAsync();
            await page.GetByLabel("Dark").CheckAsync();
            await page.GetByLabel("Longer").CheckAsync();

            // Without the script that is loaded: what applies it stands in the page itself.
            await page.RouteAsync("**/page.*.js", route => route.AbortAsync());
            await page.GotoAsync(site.UrlOf("/birds/feeding"));
            var (size, dark, wide) = await LookAsync(page);
            Assert.True(size > 1.4 * usual && wide > width && dark != ground);
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.Equal("light", await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).colorScheme"));
            await page.EmulateMediaAsync(new() { Media = Media.Screen });
            await page.UnrouteAllAsync();

            await page.GotoAsync(site.UrlOf("/accessibility"));
            await Assertions.Expect(page.GetByLabel("Largest")).ToBeCheckedAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Back to the usual" }).ClickAsync();
            Assert.Equal(0, await page.EvaluateAsync<int>(StoredHere));
            Assert.Equal((usual, ground, width), await LookAsync(page));
        }, mayFail: "net::ERR_FAILED");
    }

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task Axe_finds_nothing_in_what_scripts_make_and_it_fits(int width, ColorScheme scheme)
    {
        await chromium.WithPageAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } }, async page =>
        {
            await page.GotoAsync(site.UrlOf(Questions));
            await page.GetByRole(AriaRole.Button, new() { Name = "Add all to my list" }).First.ClickAsync();
            await page.Locator(".tools summary").ClickAsync();
            await Axe.BringInAsync(page);
            Assert.Empty(await Axe.JudgeAsync(page));
            Assert.False(await Ruler.IsTooWideAsync(page));
            await page.GetByRole(AriaRole.Button, new() { Name = "Show to the doctor" }).ClickAsync();
            // axe knows nothing of the layer above the page, and cannot make out the ground there. The colours are those of the page.
            var faults = await Axe.JudgeAsync(page, "dialog");
            Assert.DoesNotContain(faults, fault => !fault.StartsWith("color-contrast: Fix any of the following: Element's background color could not be determined", StringComparison.Ordinal));
            Assert.False(await Ruler.IsTooWideAsync(page));
        });
    }

    [Fact]
    public async Task In_forced_colours_buttons_and_the_list_keep_their_edges()
    {
        await chromium.WithPageAsync(new() { ForcedColors = ForcedColors.Active }, async page =>
        {
            await page.GotoAsync(site.UrlOf(Questions));
            foreach (var part in Edged)
            {
                var edge = await page.Locator(part).First.EvaluateAsync<string>("part => getComputedStyle(part).borderTopColor + getComputedStyle(part).borderTopWidth");
                Assert.NotEqual(await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor") + "0px", edge);
                Assert.EndsWith("1px", edge, StringComparison.Ordinal);
            }
        });
    }

    private static async Task<(double Size, string Ground, double Width)> LookAsync(IPage page) => (
        await page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)"),
        await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"),
        await page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.querySelector('main')).maxWidth) / parseFloat(getComputedStyle(document.documentElement).fontSize)"));
}
