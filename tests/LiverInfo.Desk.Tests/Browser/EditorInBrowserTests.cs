using Microsoft.Playwright;
using static LiverInfo.Desk.Tests.Browser.DeskOnPort;

namespace LiverInfo.Desk.Tests.Browser;

/// <summary>The editor in a real browser, with scripts and without, by mouse and by keyboard alone.</summary>
[Collection(nameof(RealBrowser))]
public sealed class EditorInBrowserTests(ChromiumFixture chromium) : DeskTest
{
    [Fact]
    public Task What_is_typed_is_in_the_page_and_saved_by_the_keyboard() => chromium.WithPageAsync(Desktop, async page =>
    {
        await EditAsync(page, Desk);
        await ToEndAsync(page);
        await page.Keyboard.TypeAsync("\n\nA robin sang by the pond.");
        await Frame(page).GetByText("A robin sang by the pond.").WaitForAsync();
        await page.Keyboard.PressAsync("Control+s");
        await page.Locator("#status", new() { HasTextString = "Saved." }).WaitForAsync();
        Assert.EndsWith("A robin sang by the pond.", Content.Read(Folder.Article).TrimEnd(), StringComparison.Ordinal);
    });

    [Fact]
    public Task What_is_pasted_from_word_keeps_its_form_and_what_is_left_out_is_said() => chromium.WithPageAsync(Desktop, async page =>
    {
        const string Html = "<p>Robins <b>sing</b> at <a href='https://www.example.org/dawn'>dawn</a>.</p><ul><li>In spring</li><li>In autumn</li></ul><p>See this: <img src='file:///robin.png'></p>";
        await EditAsync(page, Desk);
        await ToEndAsync(page);
        await page.Keyboard.TypeAsync("\n\n");
        await page.EvaluateAsync(
            """
            html => {
              const data = new DataTransfer();
              data.setData("text/html", html);
              data.setData("text/plain", "plain");
              document.querySelector(".cm-content").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """, Html);
        await page.Locator("#omitted li").First.WaitForAsync();
        Assert.Contains("icture", await page.Locator("#omitted").InnerTextAsync(), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Control+s");
        await page.Locator("#status", new() { HasTextString = "Saved." }).WaitForAsync();
        Assert.Contains("Robins **sing** at [dawn](https://www.example.org/dawn).\n\n- In spring\n- In autumn\n", Content.Read(Folder.Article), StringComparison.Ordinal);
    });

    [Fact]
    public Task Opening_and_saving_in_a_browser_changes_no_byte() => chromium.WithPageAsync(Desktop, async page =>
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "---\r\ntitle:\t\"A page\"  # why\r\ndescription: \"What a reader will find on this page, told in one plain sentence.\"\r\n---\r\n\r\n\r\nOne\u0085two &#x85; &amp; </textarea>\t \r\nthree\r\n\r\n"u8];
        File.WriteAllBytes(Content.PathOf("bytes.md"), bytes);
        await EditAsync(page, Desk, "bytes.md");
        await page.ClickAsync("button[value=save]");
        await page.Locator("#status", new() { HasTextString = "Saved." }).WaitForAsync();
        Assert.Equal(bytes, File.ReadAllBytes(Content.PathOf("bytes.md")));

        await ToEndAsync(page);
        await page.Keyboard.TypeAsync("four");
        await page.Keyboard.PressAsync("Control+s");
        await Wait.Until(() => Task.FromResult(File.ReadAllBytes(Content.PathOf("bytes.md")).AsSpan().SequenceEqual([.. bytes, .. "four"u8])), "only the word is added");
    });

    [Fact]
    public Task Without_scripts_the_list_the_editor_the_messages_and_saving_work() => chromium.WithPageAsync(WithoutScripts, async page =>
    {
        await page.GotoAsync(Desk.UrlOf("/-/"));
        await page.GetByRole(AriaRole.Link, new() { Name = "What does feeding do?", Exact = true }).ClickAsync();
        var text = await page.Locator("textarea").InputValueAsync();
        await page.Locator("textarea").FillAsync(text + "\n##A part\n\nSome words.\n");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check, without saving" }).ClickAsync();
        Assert.Contains("not saved", await page.Locator("#status").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("#problems button").First.ClickAsync();
        Assert.EndsWith("\n## A part\n\nSome words.\n", await page.Locator("textarea").InputValueAsync(), StringComparison.Ordinal);
        await Frame(page).GetByText("Some words.").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        Assert.StartsWith("Saved.", await page.Locator("#status").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(text + "\n## A part\n\nSome words.\n", Content.Read(Folder.Article));
    });

    [Fact]
    public Task A_mistake_is_told_while_one_types_and_its_button_mends_it() => chromium.WithPageAsync(Desktop, async page =>
    {
        await EditAsync(page, Desk);
        await ToEndAsync(page);
        await page.Keyboard.TypeAsync("\n\n##A part\n\nSome words.");
        var button = page.Locator("#problems button:not(.place)").First;
        await button.WaitForAsync();
        Assert.True(await page.Locator(".cm-lintRange").CountAsync() > 0);
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Frame(page).Locator("h2", new() { HasTextString = "A part" }).WaitForAsync();
        await page.Keyboard.PressAsync("Control+z");
        await page.Locator("#problems button:not(.place)").First.WaitForAsync();
    });

    [Fact]
    public Task The_sentence_at_the_caret_is_marked_and_a_click_in_the_page_goes_to_its_line() => chromium.WithPageAsync(Desktop, async page =>
    {
        await EditAsync(page, Desk);
        await Frame(page).GetByText("A newspaper told of a heron too.").ClickAsync();
        await page.WaitForFunctionAsync("() => document.activeElement.classList.contains('cm-content')");
        Assert.Contains("A newspaper told", await page.EvaluateAsync<string>("() => getSelection().anchorNode.parentElement.closest('.cm-line').textContent"), StringComparison.Ordinal);
        await page.WaitForFunctionAsync("() => { const marks = document.getElementById('frame').contentWindow.CSS.highlights.get('desk-caret'); return marks && [...marks].some(range => range.toString().includes('newspaper')); }");
    });

    [Fact]
    public Task While_one_types_the_page_stays_where_it_is_scrolled() => chromium.WithPageAsync(Desktop, async page =>
    {
        await EditAsync(page, Desk);
        await ToEndAsync(page);
        await page.EvaluateAsync("() => document.getElementById('frame').contentWindow.scrollTo(0, 300)");
        await page.Keyboard.PressAsync("Control+Home");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.EvaluateAsync("() => document.getElementById('frame').contentWindow.scrollTo(0, 300)");
        await page.Keyboard.TypeAsync(" indeed");
        await Frame(page).Locator("h1", new() { HasTextString = "indeed" }).WaitForAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.classList.contains('cm-content')"));
    });

    [Fact]
    public Task A_link_a_source_and_a_picture_are_put_in_by_keyboard_alone() => chromium.WithPageAsync(Desktop, async page =>
    {
        await EditAsync(page, Desk);
        await ToEndAsync(page);
        await page.Keyboard.TypeAsync("\n\nRead about ");
        await PickAsync(page, "Link to a page", "watching");
        await page.Keyboard.TypeAsync(". Finches came.");
        await PickAsync(page, "Source", "trial-2018");
        await page.Keyboard.TypeAsync("\n\n");
        await page.GetByRole(AriaRole.Button, new() { Name = "Picture", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("A green leaf");
        // Past the field and the button of a new picture.
        for (var i = 0; i < 3; i++) await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("leaf");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".cm-line", new() { HasTextString = "leaf.svg" }).WaitForAsync();
        await page.Keyboard.PressAsync("Control+s");
        await page.Locator("#status", new() { HasTextString = "Saved." }).WaitForAsync();

        var text = Content.Read(Folder.Article);
        Assert.Contains("](/birds/watching). Finches came.[^trial-2018]", text, StringComparison.Ordinal);
        Assert.Contains("![A green leaf](images/leaf.svg)", text, StringComparison.Ordinal);
    });

    [Fact]
    public Task A_field_of_the_settings_changes_its_line_while_the_text_is_open() => chromium.WithPageAsync(Desktop, async page =>
    {
        await EditAsync(page, Desk);
        await page.ClickAsync("#settings summary");
        await page.FillAsync("#set-order", "31");
        await page.Keyboard.PressAsync("Tab");
        await page.Locator(".cm-line", new() { HasTextString = "order: 31" }).WaitForAsync();
        await page.ClickAsync("button[value=save]");
        await page.Locator("#status", new() { HasTextString = "Saved." }).WaitForAsync();
        Assert.Contains("\norder: 31\n", Content.Read(Folder.Article), StringComparison.Ordinal);
    });

    [Fact]
    public Task A_draft_is_kept_by_itself_and_offered_in_a_new_window() => chromium.WithPageAsync(Desktop, async page =>
    {
        await EditAsync(page, Desk);
        await ToEndAsync(page);
        await page.Keyboard.TypeAsync("\n\nWords that nobody saved.");
        await page.Locator("#status", new() { HasTextString = "Kept as a draft" }).WaitForAsync();
        var other = await page.Context.NewPageAsync();
        await EditAsync(other, Desk);
        await other.GetByRole(AriaRole.Button, new() { Name = "Look at that text" }).ClickAsync();
        await ReadAsync(other, 1);
        await ToEndAsync(other);
        await other.Locator(".cm-line", new() { HasTextString = "Words that nobody saved." }).WaitForAsync();
        Assert.DoesNotContain("nobody saved", Content.Read(Folder.Article), StringComparison.Ordinal);
    });

    [Fact]
    public async Task When_the_desk_is_gone_the_text_stays_and_is_offered_again()
    {
        var port = Desk.Root.Port;
        await chromium.WithPageAsync(Desktop, async page =>
        {
            await EditAsync(page, Desk);
            await Desk.DisposeAsync();
            await ToEndAsync(page);
            await page.Keyboard.TypeAsync("\n\nWords without a desk.");
            await page.Locator("#status", new() { HasTextString = "The desk does not answer" }).WaitForAsync();
            Assert.True(await page.Locator(".cm-line", new() { HasTextString = "Words without a desk." }).IsVisibleAsync());

            Desk = await OpenDesk.StartAsync(Content, port: port);
            var again = await page.Context.NewPageAsync();
            await EditAsync(again, Desk);
            await again.Locator(".offer", new() { HasTextString = "could not be sent" }).GetByRole(AriaRole.Button, new() { Name = "Look at that text" }).ClickAsync();
            await ToEndAsync(again);
            await again.Locator(".cm-line", new() { HasTextString = "Words without a desk." }).WaitForAsync();
            await again.Keyboard.PressAsync("Control+s");
            await again.Locator("#status", new() { HasTextString = "Saved." }).WaitForAsync();
            Assert.Contains("Words without a desk.", Content.Read(Folder.Article), StringComparison.Ordinal);
        }, mayFail: "ERR_CONNECTION_REFUSED");
    }

    [Fact]
    public Task Two_windows_that_change_one_paragraph_show_both_and_lose_neither() => chromium.WithPageAsync(Desktop, async page =>
    {
        await EditAsync(page, Desk);
        await ToEndAsync(page);
        await page.Keyboard.TypeAsync("\n\nMy own end.");
        Content.Write(Folder.Article, Content.Read(Folder.Article) + "\nAn end from Notepad.\n");
        await page.ClickAsync("button[value=save]");
        await page.Locator(".conflict").First.WaitForAsync();
        Assert.Contains("My own end.", await page.Locator(".conflict").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("An end from Notepad.", await page.Locator(".conflict").InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByLabel("Both, yours first").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Put the text together" }).ClickAsync();
        await ReadAsync(page, 1);
        await page.ClickAsync("button[value=save]");
        await page.Locator("#status", new() { HasTextString = "Saved." }).WaitForAsync();
        Assert.Contains("My own end.", Content.Read(Folder.Article), StringComparison.Ordinal);
        Assert.Contains("An end from Notepad.", Content.Read(Folder.Article), StringComparison.Ordinal);
    });

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public Task Axe_finds_nothing_and_nothing_is_wider_than_the_screen(int width, ColorScheme scheme) => chromium.WithPageAsync(
        new() { ViewportSize = new() { Width = width, Height = 844 }, ColorScheme = scheme }, async page =>
        {
            Content.Write(Folder.Article, Content.Read(Folder.Article) + "\n##A part\n\nA sentence that goes on and on with many long and complicated considerations regarding the multiplication of ornithological possibilities.\n");
            var folder = Environment.GetEnvironmentVariable("DESK_SCREENSHOTS");
            foreach (var (name, address) in new[] { ("list", "/-/"), ("edit", OpenDesk.EditOf(Folder.Article)), ("page", $"/-/page?page={Folder.Article}"), ("history", $"/-/history?page={Folder.Article}"), ("live", $"/-/live?page={Folder.Article}"), ("review", "/-/review?page=birds%2Fringing.md"), ("results", "/-/review?page=every-part.md"), ("due", "/-/due") })
            {
                await page.GotoAsync(Desk.UrlOf(address));
                if (name == "edit") await ReadAsync(page, 1);
                if (folder is not null) await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}-{scheme}.png"), FullPage = true });
                await Axe.BringInAsync(page);
                await AssertAccessibleAsync(page, address);
                Assert.False(await Ruler.IsTooWideAsync(page), $"{address} is wider than the screen.");
            }

            await page.GotoAsync(Desk.UrlOf("/-/review?page=birds%2Fringing.md"));
            await page.GetByLabel("Who has read it").SelectOptionAsync("dr-heron");
            await page.Locator("fieldset.part input[type=checkbox]").First.CheckAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Sign" }).ClickAsync();
            if (folder is not null) await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"missing-{width}-{scheme}.png"), FullPage = true });
            await Axe.BringInAsync(page);
            await AssertAccessibleAsync(page, "the review with boxes that are not ticked");

            await page.GotoAsync(Desk.UrlOf(OpenDesk.EditOf(Folder.Article)));
            await ReadAsync(page, 1);
            await page.GetByRole(AriaRole.Button, new() { Name = "Picture", Exact = true }).ClickAsync();
            await page.SetInputFilesAsync("#picker-file", new FilePayload { Name = "robin.jpg", MimeType = "image/jpeg", Buffer = Samples.Photograph(400, 300, 1) });
            await page.Locator("#picker-look canvas").WaitForAsync();
            if (folder is not null) await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"picture-{width}-{scheme}.png") });
            await Axe.BringInAsync(page);
            await page.EvaluateAsync("() => { for (const part of document.body.children) if (part.tagName !== 'DIALOG') part.style.display = 'none'; }");
            await AssertAccessibleAsync(page, "the picture");

            await page.GotoAsync(Desk.UrlOf(OpenDesk.EditOf(Folder.Article)));
            await ReadAsync(page, 1);
            await page.ClickAsync("#settings summary");
            await page.GetByRole(AriaRole.Button, new() { Name = "Source", Exact = true }).ClickAsync();
            await page.Locator("[role=option]").First.WaitForAsync();
            if (folder is not null) await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"picker-{width}-{scheme}.png") });
            await Axe.BringInAsync(page);
            // Axe takes what lies behind an open dialog for the ground of its words.
            await page.EvaluateAsync("() => { for (const part of document.body.children) if (part.tagName !== 'DIALOG') part.style.display = 'none'; }");
            await AssertAccessibleAsync(page, "the picker");
        });

    [Fact]
    public Task Every_control_has_a_name() => chromium.WithPageAsync(Desktop, async page =>
    {
        await EditAsync(page, Desk);
        await page.GetByRole(AriaRole.Button, new() { Name = "Picture", Exact = true }).ClickAsync();
        await AssertNamedAsync(page);
        foreach (var address in new[] { "/-/", $"/-/review?page={Folder.Article}", "/-/review?page=every-part.md", "/-/due", $"/-/page?page={Folder.Article}", $"/-/history?page={Folder.Article}" })
        {
            await page.GotoAsync(Desk.UrlOf(address));
            await AssertNamedAsync(page);
        }
    });

    private static async Task AssertNamedAsync(IPage page)
    {
        var nameless = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, [role=textbox], iframe')].filter(one => !one.hidden && !one.closest('[hidden]') && !(one.textContent.trim() || one.getAttribute('aria-label') || one.getAttribute('aria-labelledby') || one.title || one.labels?.length)).map(one => one.outerHTML)");
        Assert.Empty(nameless);
    }

    // The page in the frame is that of the site, which has its own tests.
    private static async Task AssertAccessibleAsync(IPage page, string where)
    {
        // Of text that is scrolled out of its box, axe cannot tell the colours.
        await page.EvaluateAsync("() => { for (const frame of document.querySelectorAll('iframe')) frame.src = 'about:blank'; for (const box of document.querySelectorAll('.cm-scroller, #picker-list, .picker')) box.style.maxHeight = 'none'; }");
        var faults = await Axe.JudgeAsync(page);
        Assert.True(faults.Length == 0, $"{where}: {string.Join('\n', faults)}");
    }

    private static IFrameLocator Frame(IPage page) => page.FrameLocator("#frame");

    private static async Task PickAsync(IPage page, string button, string words)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync(words);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("dialog[open]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }
}
