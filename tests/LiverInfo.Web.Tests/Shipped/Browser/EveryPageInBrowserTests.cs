using System.Collections.Concurrent;
using LiverInfo.Web.Rendering;
using LiverInfo.Web.Tests.Browser;
using LiverInfo.Web.Views;
using Microsoft.Playwright;

namespace LiverInfo.Web.Tests.Shipped.Browser;

/// <summary>What only a real browser knows about every page of the site.</summary>
[Collection(nameof(ShippedInBrowser))]
public sealed class EveryPageInBrowserTests(ChromiumFixture chromium, ShippedSiteOnPort shipped, ExampleSiteOnPort example)
    : IClassFixture<ShippedSiteOnPort>, IClassFixture<ExampleSiteOnPort>
{
    private const string SetDetails = "open => document.querySelectorAll('details').forEach(details => details.open = open)";

    private static readonly int[] Widths = [320, 390, 1280];

    private static readonly int[] PhoneWidths = [390, 320];

    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    private const int SourcesSeen = 5;

    private static readonly string[] Alike = ["/sources/", "/leaflet/all/", "/leaflet/topic/"];

    /// <summary>Every page that is shipped (of the pages of single sources, which are alike, a few, and of those for paper one of each kind), two that are answered with an error page, and of the example what may not be among them.</summary>
    private IEnumerable<string> Pages =>
    [
        .. shipped.Pages.Where(page => !Alike.Any(start => page.StartsWith(start, StringComparison.Ordinal))).Concat(Alike.SelectMany(start => shipped.Pages.Where(page => page.StartsWith(start, StringComparison.Ordinal)).Order().Take(start == "/sources/" ? SourcesSeen : 1)))
            .Concat(["/no-such-page", "/_status/500", LeafletViews.AddressOf(shipped.Site.Home)]).Select(shipped.UrlOf),
        .. new[] { ExampleSite.EveryPart, "/birds/feeding", "/ponds/frogs", "/old-advice" }.Select(example.UrlOf),
    ];

    [Fact]
    public async Task Every_page_fits_every_width_and_axe_finds_nothing_in_light_in_dark_or_with_more_contrast()
    {
        var faults = new ConcurrentQueue<string>();
        await chromium.OnEveryPageAsync(Pages, new(), async (page, address) =>
        {
            foreach (var fault in await FaultsAsync(page)) faults.Enqueue($"{address} {fault}");
        });
        Assert.True(faults.IsEmpty, string.Join('\n', faults));
    }

    [Fact]
    public async Task A_fault_at_one_width_in_one_scheme_with_more_contrast_or_anywhere_does_not_get_past_axe_and_the_ruler()
    {
        await chromium.WithPageAsync(new(), async page =>
        {
            await page.GotoAsync(example.UrlOf("/about"));
            Assert.Empty(await FaultsAsync(page));
            await page.EvaluateAsync(
                """
                () => {
                  const faults = new CSSStyleSheet();
                  faults.replaceSync(`
                    .lede { color: light-dark(#000, #777); }
                    @media (max-width: 330px) { h1 { width: 400px; } }
                    @media (prefers-contrast: more) { h1 { color: light-dark(#bbb, #fff); } }`);
                  document.adoptedStyleSheets.push(faults);
                  document.querySelector('main').append(new Image(40, 40));
                }
                """);
            var faults = await FaultsAsync(page);
            string[] Of(string rule) => [.. faults.Where(fault => fault.Contains(rule, StringComparison.Ordinal))];
            Assert.Equal(Widths.Length + 1, Of("Dark: color-contrast: ").Length);
            Assert.All(Of("Dark: color-contrast: "), fault => Assert.Contains("<p class=\"lede\">", fault, StringComparison.Ordinal));
            var light = Assert.Single(Of("Light: color-contrast: "));
            Assert.StartsWith("with more contrast", light, StringComparison.Ordinal);
            Assert.Contains("<h1>", light, StringComparison.Ordinal);
            Assert.Equal(Widths.Length, Of("image-alt: ").Length);
            Assert.Equal(["at 320 px in Light: wider than the window", "at 320 px in Dark: wider than the window"], Of("wider"));
        });
    }

    [Fact]
    public async Task With_scripts_off_the_same_text_is_there()
    {
        var texts = new ConcurrentDictionary<string, string>();
        // The pages of the search and of kept pages say what to do when there is no script.
        UrlPath[] aboutScripts = [GeneratedPage.Search.Address, GeneratedPage.Kept.Address];
        var pages = Pages.Where(address => !aboutScripts.Any(path => address.EndsWith(path.Value, StringComparison.Ordinal))).ToArray();
        await chromium.OnEveryPageAsync(pages, new(), async (page, address) =>
        {
            await page.EvaluateAsync("document.querySelectorAll('.made').forEach(made => made.remove())");
            texts[address] = await page.Locator("body").InnerTextAsync();
        });
        await chromium.OnEveryPageAsync(pages, new() { JavaScriptEnabled = false }, async (page, address) =>
            Assert.Equal(texts[address], await page.Locator("body").InnerTextAsync()));
        Assert.All(texts, text => Assert.True(text.Value.Length > 300, $"{text.Key} says next to nothing"));
    }

    [Fact]
    public async Task The_caution_can_be_seen_on_every_page_and_on_paper()
    {
        (Media Media, ForcedColors Forced, int Width)[] readers =
        [
            (Media.Screen, ForcedColors.None, 320), (Media.Screen, ForcedColors.Active, 390), (Media.Screen, ForcedColors.None, 1280), (Media.Print, ForcedColors.None, 800),
        ];
        await chromium.OnEveryPageAsync(Pages, new(), async (page, address) =>
        {
            foreach (var reader in readers)
            {
                await page.SetViewportSizeAsync(reader.Width, 800);
                await page.EmulateMediaAsync(new() { Media = reader.Media, ForcedColors = reader.Forced });
                var caution = page.GetByRole(AriaRole.Complementary, new() { Name = "Important" });
                Assert.True(await caution.IsVisibleAsync(), $"{address} does not show the caution to {reader}");
                var box = (await caution.BoundingBoxAsync())!;
                Assert.True(box.Y < 200 && box.Height > 20, $"{address}: the caution is not at the top for {reader}");
            }
        });
    }

    [Fact]
    public async Task On_a_phone_what_a_thumb_has_to_hit_is_large_enough_and_text_at_twice_its_size_still_fits()
    {
        const int Thumb = 44;
        await chromium.OnEveryPageAsync(Pages, new() { ViewportSize = new() { Width = 390, Height = 800 } }, async (page, address) =>
        {
            // Links within text are hit as text is.
            var small = await page.EvaluateAsync<string[]>(
                """
                size => [...document.querySelectorAll('.bar a, summary, .make, .cards li, .neighbours a, footer li a, .tools a, .made button, .panel label, .panel input[type=text]')]
                  .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < size).map(e => e.textContent.trim())
                """, Thumb);
            Assert.True(small.Length == 0, $"{address}: too small to hit: {string.Join(", ", small)}");
            await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
            foreach (var width in PhoneWidths)
            {
                await page.SetViewportSizeAsync(width, 800);
                Assert.False(await Ruler.IsTooWideAsync(page), $"{address} is wider than the window of {width} px");
            }

            await page.SetViewportSizeAsync(390, 800);
        });
    }

    /// <summary>
    /// What is wrong with a page at each width, in light and in dark, and for a reader who asks for more contrast. The page is opened once, and its window changed: it has no
    /// script that looks at its window when it opens.
    /// </summary>
    private static async Task<List<string>> FaultsAsync(IPage page)
    {
        // All that dark changes are colours, so there only the rules that look at colours can have another answer.
        Assert.DoesNotContain("prefers-color-scheme", StyleSheet.Css, StringComparison.Ordinal);
        var faults = new List<string>();
        await Axe.BringInAsync(page);
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            foreach (var scheme in Schemes)
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await page.EvaluateAsync(SetDetails, false);
                var isTooWide = await Ruler.IsTooWideAsync(page);
                // Opened, so that what is folded away is judged as well.
                await page.EvaluateAsync(SetDetails, true);
                if (isTooWide || await Ruler.IsTooWideAsync(page)) Add(["wider than the window"]);
                Add(scheme == ColorScheme.Light ? await Axe.JudgeAsync(page) : await Axe.JudgeColoursAsync(page));

                void Add(IEnumerable<string> found) => faults.AddRange(found.Select(fault => $"at {width} px in {scheme}: {fault}"));
            }
        }

        // More contrast changes colours and nothing else, so the widest window will do.
        foreach (var scheme in Schemes)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, Contrast = Contrast.More });
            faults.AddRange((await Axe.JudgeColoursAsync(page)).Select(fault => $"with more contrast in {scheme}: {fault}"));
        }

        await page.EmulateMediaAsync(new() { Contrast = Contrast.NoPreference });
        return faults;
    }
}
