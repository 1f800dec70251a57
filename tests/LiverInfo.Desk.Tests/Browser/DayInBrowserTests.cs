using System.Text.RegularExpressions;
using LiverInfo.Desk.Tests.Serving;
using Microsoft.Playwright;
using static LiverInfo.Desk.Tests.Browser.DeskOnPort;

namespace LiverInfo.Desk.Tests.Browser;

/// <summary>What staff do with a page from its first word to its review: with a mouse, by keyboard alone, and without scripts.</summary>
[Collection(nameof(RealBrowser))]
public sealed partial class DayInBrowserTests(ChromiumFixture chromium) : IDisposable
{
    private const string Page = "birds/robins-in-winter.md";

    // As Word puts it on the clipboard.
    private const string FromWord =
        """
        <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><body lang=EN-GB>
        <h2>What robins eat<o:p></o:p></h2>
        <p class=MsoNormal>Robins eat <b>seeds</b> and worms.<o:p></o:p></p>
        <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>In autumn<o:p></o:p></p>
        <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>In winter<o:p></o:p></p>
        <table class=MsoTableGrid><tr><td><p class=MsoNormal>Food</p></td><td><p class=MsoNormal>Season</p></td></tr><tr><td><p class=MsoNormal>Worms</p></td><td><p class=MsoNormal>Autumn</p></td></tr></table>
        <p class=MsoNormal><v:shape><v:imagedata src="file:///C:/clip_image001.png"/></v:shape></p>
        </body></html>
        """;

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_page_is_begun_pasted_mended_illustrated_shared_published_signed_overdue_and_restored()
    {
        var clock = new FixedClock(DateTimeOffset.UtcNow);
        using var site = await Served.StartAsync(_folder.Root, _folder.Beside("served"));
        await using var desk = await OpenDesk.StartAsync(_folder, site: site.Client.BaseAddress, time: clock);
        await chromium.WithPageAsync(Desktop, async page =>
        {
            // A new page.
            await page.GotoAsync(desk.UrlOf("/-/"));
            await page.ClickAsync("details.new summary");
            await page.GetByRole(AriaRole.Textbox, new() { Name = "Title" }).FillAsync("Robins in winter");
            await page.GetByLabel("In the folder").SelectOptionAsync("birds");
            await page.GetByLabel("What it is about").SelectOptionAsync("Guide");
            await page.GetByRole(AriaRole.Button, new() { Name = "Make a draft" }).ClickAsync();
            await ReadAsync(page, 1);

            // Its settings, and its text from Word in place of the notes for the author.
            await page.ClickAsync("#settings summary");
            await page.FillAsync("#set-description", "What robins eat in the cold months, and how a garden can help them.");
            await page.Keyboard.PressAsync("Tab");
            await page.Locator(".cm-line", new() { HasTextString = "description: \"What robins eat" }).WaitForAsync();
            await page.Locator(".cm-line", new() { HasTextString = ":::in-short" }).ClickAsync();
            await page.Keyboard.PressAsync("Home");
            await page.Keyboard.PressAsync("Control+Shift+End");
            await PasteAsync(page, FromWord);
            await page.Locator("#omitted li").First.WaitForAsync();
            await Frame(page).Locator("h2", new() { HasTextString = "What robins eat" }).WaitForAsync();
            await page.Locator(".cm-line", new() { HasTextRegex = new("^- In autumn$") }).WaitForAsync();

            // A mistake, and its button.
            await ToEndAsync(page);
            await page.Keyboard.TypeAsync("\n\n##How to help\n\nPut out some food.");
            await page.Locator("#problems button:not(.place)", new() { HasTextRegex = new("[Ii]nsert|Change") }).First.ClickAsync();
            await Frame(page).Locator("h2", new() { HasTextString = "How to help" }).WaitForAsync();
            await FillTableNotesAsync(page);

            // A picture, with its description first.
            await ToEndAsync(page);
            await page.Keyboard.TypeAsync("\n\n");
            await page.GetByRole(AriaRole.Button, new() { Name = "Picture", Exact = true }).ClickAsync();
            await page.SetInputFilesAsync("#picker-file", new FilePayload { Name = "DSC_0001.JPG", MimeType = "image/jpeg", Buffer = Samples.Photograph(1600, 1200) });
            await page.Locator("#picker-look canvas").WaitForAsync();
            await page.ClickAsync("#picker-upload");
            await page.Locator("#picker-none", new() { HasTextString = "Say first what the picture shows" }).WaitForAsync();
            await page.FillAsync("#picker-description", "A robin on a spade");
            await page.ClickAsync("#picker-upload");
            await page.Locator(".cm-line", new() { HasTextString = "![A robin on a spade](images/a-robin-on-a-spade.jpg)" }).WaitForAsync();
            await Frame(page).GetByAltText("A robin on a spade").ScrollIntoViewIfNeededAsync();
            await page.WaitForFunctionAsync("() => document.getElementById('frame').contentDocument.querySelector('[alt=\"A robin on a spade\"]')?.naturalWidth === 900");
            Assert.DoesNotContain(Samples.Secret, System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(_folder.PathOf("images/a-robin-on-a-spade.jpg"))), StringComparison.Ordinal);

            // As it is on a phone.
            await page.GetByRole(AriaRole.Button, new() { Name = "Phone" }).ClickAsync();
            Assert.InRange((await page.Locator("#frame").BoundingBoxAsync())!.Width, 380, 391);
            await SaveAsync(page);

            // A copy to read, while it is a draft.
            var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Share" }).ClickAsync());
            var shared = await File.ReadAllTextAsync(await download.PathAsync());
            Assert.Equal("robins-in-winter-to-read.html", download.SuggestedFilename);
            Assert.Contains("This is a draft. It is not on the site.", shared, StringComparison.Ordinal);
            Assert.Contains("data:image/jpeg;base64,", shared, StringComparison.Ordinal);

            // Published, once no error holds it back.
            await page.SelectOptionAsync("#set-draft", new SelectOptionValue { Label = "No: readers see the page" });
            await page.Locator(".cm-line", new() { HasTextString = "draft: true" }).WaitForAsync(new() { State = WaitForSelectorState.Detached });
            await page.WaitForFunctionAsync("() => !document.querySelector('#problems .error')");
            await SaveAsync(page);
            var live = $"/-/live?page={Uri.EscapeDataString(Page)}";
            await Wait.Until(async () =>
            {
                await page.GotoAsync(desk.UrlOf(live));
                return await page.Locator("h1").InnerTextAsync() == "It is live";
            }, "the page is live");
            Assert.Contains("Readers see this since", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
            Assert.Contains("How to help", await site.Client.GetStringAsync("/birds/robins-in-winter"), StringComparison.Ordinal);

            // Read and signed: what is not ticked is not signed.
            await page.GotoAsync(desk.UrlOf("/-/due"));
            await page.Locator("section", new() { HasTextString = "Never reviewed" }).GetByRole(AriaRole.Link, new() { Name = "Robins in winter" }).ClickAsync();
            await Frame(page, ".frame").GetByAltText("A robin on a spade").WaitForAsync();
            await page.GetByLabel("Who has read it").SelectOptionAsync("dr-heron");
            await page.GetByRole(AriaRole.Button, new() { Name = "Sign" }).ClickAsync();
            Assert.Contains("not ticked", await page.Locator("#status").InnerTextAsync(), StringComparison.Ordinal);
            await TickAllAsync(page);
            await page.GetByRole(AriaRole.Button, new() { Name = "Sign" }).ClickAsync();
            await page.Locator("h1", new() { HasTextString = "Signed" }).WaitForAsync();
            Assert.Contains("page: /birds/robins-in-winter, by: dr-heron", _folder.Read("_reviews.yml"), StringComparison.Ordinal);

            // A year and a month later.
            clock.Now = clock.Now.AddMonths(13);
            await page.GotoAsync(desk.UrlOf("/-/due"));
            await page.Locator("section", new() { HasTextString = "Overdue" }).GetByRole(AriaRole.Link, new() { Name = "Robins in winter" }).WaitForAsync();
            await page.GotoAsync(desk.UrlOf("/-/?show=overdue"));
            Assert.Contains("overdue", await page.Locator("tr", new() { HasTextString = Page }).InnerTextAsync(), StringComparison.Ordinal);

            // The text from before the last change, and back.
            var published = _folder.Read(Page);
            await page.GotoAsync(desk.UrlOf($"/-/history?page={Uri.EscapeDataString(Page)}"));
            await page.Locator(".history a").First.ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Restore the text from before this change" }).ClickAsync();
            await ReadAsync(page, 1);
            Assert.Contains("[Write here.", _folder.Read(Page), StringComparison.Ordinal);
            await page.GotoAsync(desk.UrlOf($"/-/history?page={Uri.EscapeDataString(Page)}"));
            await page.Locator(".history a").Nth(1).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Restore the text after this change" }).ClickAsync();
            await ReadAsync(page, 1);
            Assert.Equal(published, _folder.Read(Page));
        });
    }

    [Fact]
    public async Task By_keyboard_alone_a_page_is_begun_written_saved_and_signed()
    {
        await using var desk = await OpenDesk.StartAsync(_folder);
        await chromium.WithPageAsync(Desktop, async page =>
        {
            await page.GotoAsync(desk.UrlOf("/-/"));
            await TabToAsync(page, "New page");
            await page.Keyboard.PressAsync("Enter");
            await TabToAsync(page, "Title");
            await page.Keyboard.TypeAsync("Robins in winter");
            await TabToAsync(page, "In the folder");
            await page.Keyboard.TypeAsync("birds");
            await TabToAsync(page, "Make a draft");
            await page.Keyboard.PressAsync("Enter");
            await ReadAsync(page, 1);

            await TabToAsync(page, $"Text of {Page}");
            await page.Keyboard.PressAsync("Control+End");
            await page.Keyboard.TypeAsync("\n\n##How to help\n\nPut out some food.");
            var button = page.Locator("#problems button:not(.place)").First;
            await button.WaitForAsync();
            await TabToAsync(page, (await button.InnerTextAsync()).Trim());
            await page.Keyboard.PressAsync("Enter");
            await Frame(page).Locator("h2", new() { HasTextString = "How to help" }).WaitForAsync();
            await page.Keyboard.PressAsync("Control+s");
            await page.Locator("#status", new() { HasTextString = "Saved." }).WaitForAsync();
            Assert.EndsWith("## How to help\n\nPut out some food.\n", _folder.Read(Page).TrimEnd() + "\n", StringComparison.Ordinal);

            await TabToAsync(page, "Review and sign", backwards: true);
            await page.Keyboard.PressAsync("Enter");
            await page.Locator("h1", new() { HasTextString = "Review: Robins in winter" }).WaitForAsync();
            var boxes = await page.Locator("fieldset.part:not(.sign) input[type=checkbox]").CountAsync();
            Assert.True(boxes >= 5, $"{boxes} boxes");
            for (var i = 0; i < boxes; i++)
            {
                await TabUntilAsync(page, "() => document.activeElement.type === 'checkbox' && !document.activeElement.checked", "a box that is not ticked");
                await page.Keyboard.PressAsync("Space");
            }

            await TabToAsync(page, "Who has read it");
            await page.Keyboard.TypeAsync("Dr Ann");
            await TabToAsync(page, "Sign");
            await page.Keyboard.PressAsync("Enter");
            await page.Locator("h1", new() { HasTextString = "Signed" }).WaitForAsync();
            Assert.Contains("page: /birds/robins-in-winter, by: dr-heron", _folder.Read("_reviews.yml"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Without_scripts_a_page_is_begun_illustrated_saved_shared_and_signed()
    {
        await using var desk = await OpenDesk.StartAsync(_folder);
        await chromium.WithPageAsync(WithoutScripts, async page =>
        {
            await page.GotoAsync(desk.UrlOf("/-/"));
            await page.ClickAsync("details.new summary");
            await page.GetByRole(AriaRole.Textbox, new() { Name = "Title" }).FillAsync("Robins in winter");
            await page.GetByLabel("In the folder").SelectOptionAsync("birds");
            await page.GetByRole(AriaRole.Button, new() { Name = "Make a draft" }).ClickAsync();
            await page.Locator("textarea").FillAsync(await page.Locator("textarea").InputValueAsync() + "\nPut out some food.\n");

            await page.ClickAsync("#new-picture summary");
            await page.SetInputFilesAsync("#picture-file", new FilePayload { Name = "evil.svg", MimeType = "image/svg+xml", Buffer = [.. "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8] });
            await page.FillAsync("#picture-description", "A robin on a spade");
            await page.GetByRole(AriaRole.Button, new() { Name = "Put the picture at the end of the text" }).ClickAsync();
            Assert.Contains("SVG", await page.Locator("#status").InnerTextAsync(), StringComparison.Ordinal);
            Assert.EndsWith("\nPut out some food.\n", await page.Locator("textarea").InputValueAsync(), StringComparison.Ordinal);

            await page.ClickAsync("#new-picture summary");
            await page.SetInputFilesAsync("#picture-file", new FilePayload { Name = "DSC_0001.JPG", MimeType = "image/jpeg", Buffer = Samples.Photograph() });
            await page.FillAsync("#picture-description", "A robin on a spade");
            await page.GetByRole(AriaRole.Button, new() { Name = "Put the picture at the end of the text" }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
            Assert.StartsWith("Saved.", await page.Locator("#status").InnerTextAsync(), StringComparison.Ordinal);
            Assert.EndsWith("\nPut out some food.\n\n![A robin on a spade](images/a-robin-on-a-spade.jpg)\n", _folder.Read(Page), StringComparison.Ordinal);

            await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Share" }).ClickAsync());
            await page.GetByRole(AriaRole.Link, new() { Name = "Review and sign" }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Sign" }).ClickAsync();
            Assert.Contains("choose who has read the page", await page.Locator("#status").InnerTextAsync(), StringComparison.Ordinal);
            await page.GetByLabel("Who has read it").SelectOptionAsync("dr-heron");
            await TickAllAsync(page);
            await page.GetByRole(AriaRole.Button, new() { Name = "Sign" }).ClickAsync();
            Assert.Equal("Signed", await page.Locator("h1").InnerTextAsync());
            Assert.Contains("page: /birds/robins-in-winter, by: dr-heron", _folder.Read("_reviews.yml"), StringComparison.Ordinal);
        });
    }

    private static IFrameLocator Frame(IPage page, string frame = "#frame") => page.FrameLocator(frame);

    private static async Task PasteAsync(IPage page, string html) => await page.EvaluateAsync(
        """
        html => {
          const data = new DataTransfer();
          data.setData("text/html", html);
          data.setData("text/plain", "plain");
          document.querySelector(".cm-content").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """, html);

    /// <summary>Selects each note that came with the table from Word, and writes what it asks for.</summary>
    private static async Task FillTableNotesAsync(IPage page)
    {
        var text = await page.EvaluateAsync<string>("() => [...document.querySelectorAll('.cm-line')].map(line => line.textContent).join('\\n')");
        foreach (Match note in Note().Matches(text))
        {
            // A click selects the whole note.
            var line = page.Locator(".cm-line", new() { HasTextString = note.Value });
            await line.ScrollIntoViewIfNeededAsync();
            await line.ClickAsync(new() { Position = new() { X = 150, Y = 12 } });
            await page.Keyboard.TypeAsync("What robins eat, and when");
            await page.Locator(".cm-line", new() { HasTextRegex = new("^Table: What robins eat, and when$") }).WaitForAsync();
        }
    }

    private static async Task SaveAsync(IPage page)
    {
        await page.ClickAsync("button[value=save]");
        await page.Locator("#status", new() { HasTextString = "Saved." }).WaitForAsync();
    }

    private static async Task TickAllAsync(IPage page)
    {
        foreach (var box in await page.Locator("fieldset.part:not(.sign) input[type=checkbox]").AllAsync()) await box.CheckAsync();
    }

    private static Task TabToAsync(IPage page, string name, bool backwards = false) => TabUntilAsync(
        page,
        """
        name => {
          const one = document.activeElement;
          const named = one.getAttribute("aria-labelledby");
          const label = named ? document.getElementById(named)?.textContent : one.labels?.length ? one.labels[0].firstChild.textContent : one.textContent;
          return (label ?? "").trim() === name;
        }
        """, name, backwards);

    /// <summary>Presses Tab until the focus is where it should be.</summary>
    private static async Task TabUntilAsync(IPage page, string isThere, string what, bool backwards = false)
    {
        for (var i = 0; i < 120; i++)
        {
            if (await page.EvaluateAsync<bool>(isThere, what)) return;
            await page.Keyboard.PressAsync(backwards ? "Shift+Tab" : "Tab");
        }

        Assert.Fail($"Tab does not lead to {what}.");
    }

    [GeneratedRegex(@"^Table: .*\[.*$", RegexOptions.Multiline)]
    private static partial Regex Note();
}
