using LiverInfo.Desk.Saving;

namespace LiverInfo.Desk.Tests.Serving;

/// <summary>The editor as a form, as a browser without scripts uses it.</summary>
public sealed class EditTests : DeskTest
{
    [Fact]
    public async Task A_text_is_opened_changed_and_saved()
    {
        var page = await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article));
        var before = Content.Read(Folder.Article);
        Assert.Equal(before, OpenDesk.TextOf(page));

        var saved = await Desk.PressAsync(page, "save", before.Replace("Two streets.", "Three streets.", StringComparison.Ordinal));

        Assert.StartsWith("Saved.", OpenDesk.StatusOf(saved), StringComparison.Ordinal);
        Assert.Equal(before.Replace("Two streets.", "Three streets.", StringComparison.Ordinal), Content.Read(Folder.Article));
    }

    [Fact]
    public async Task Every_file_of_the_folder_is_opened_and_saved_without_a_change_of_a_byte()
    {
        File.WriteAllBytes(Content.PathOf("marked.md"), [0xEF, 0xBB, 0xBF, .. "---\r\ntitle:\t\"A\"  # why\r\n---\r\n\r\n<textarea>\u0085&#x85;&amp; \t\r\nb\r\n"u8]);
        File.WriteAllBytes(Content.PathOf("mixed.md"), [.. "\n\none\r\ntwo\rthree\n\tfour"u8]);
        var files = Directory.EnumerateFiles(Content.Root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Content.Root, file).Replace('\\', '/')).Where(ContentPath.IsPlain).Where(file => file != "README.md").ToList();
        Assert.True(files.Count > 20);
        foreach (var file in files)
        {
            var before = File.ReadAllBytes(Content.PathOf(file));
            var saved = await Desk.PressAsync(await Desk.OpenAsync(OpenDesk.EditOf(file)), "save");
            Assert.StartsWith("Saved.", OpenDesk.StatusOf(saved), StringComparison.Ordinal);
            Assert.Equal(before, File.ReadAllBytes(Content.PathOf(file)));
        }
    }

    [Fact]
    public async Task A_problem_has_its_fix_as_a_button_and_the_button_makes_that_change_only()
    {
        var page = await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article));
        var text = OpenDesk.TextOf(page) + "\n##No space\n\nSome words.\n";
        var check = await Desk.PressAsync(page, "check", text);
        var button = Assert.Single(check.QuerySelectorAll("#problems button"));

        var after = await Desk.PressAsync(check, button.GetAttribute("value")!);

        Assert.Equal(text.Replace("##No space", "## No space", StringComparison.Ordinal), OpenDesk.TextOf(after));
        Assert.DoesNotContain("No space", Content.Read(Folder.Article), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_is_changed_by_its_field_on_its_own_line()
    {
        var page = await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article));
        var text = OpenDesk.TextOf(page);

        var after = await Desk.PressAsync(page, "settings", change: fields => fields["set-order"] = "31");

        Assert.Equal(text.Replace("order: 30", "order: 31", StringComparison.Ordinal), OpenDesk.TextOf(after));
    }

    [Fact]
    public async Task Two_windows_with_one_paragraph_show_both_texts_and_save_what_is_chosen()
    {
        var (one, two) = (await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article)), await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article)));
        var text = OpenDesk.TextOf(one);
        await Desk.PressAsync(one, "save", text.Replace("A newspaper told", "A leaflet told", StringComparison.Ordinal));

        var both = await Desk.PressAsync(two, "save", text.Replace("A newspaper told", "A friend told", StringComparison.Ordinal));
        Assert.Contains("leaflet", both.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("friend", both.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("A leaflet told", Content.Read(Folder.Article), StringComparison.Ordinal);

        var together = await Desk.PressAsync(both, "together", change: fields => fields["choice-0"] = "both");
        await Desk.PressAsync(together, "save");
        Assert.Contains("A friend told", Content.Read(Folder.Article), StringComparison.Ordinal);
        Assert.Contains("A leaflet told", Content.Read(Folder.Article), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_was_not_saved_is_offered_beside_the_page_and_not_in_its_place()
    {
        var page = await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article));
        var text = OpenDesk.TextOf(page);
        await Desk.PressAsync(page, "check", text + "\nNot saved.\n");

        var again = await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article));
        Assert.Equal(text, OpenDesk.TextOf(again));
        var look = again.QuerySelector(".offer button")!.GetAttribute("value")!;
        Assert.EndsWith("\nNot saved.\n", OpenDesk.TextOf(await Desk.PressAsync(again, look)), StringComparison.Ordinal);

        await Desk.PressAsync(again, look.Replace("draft:", "forget:", StringComparison.Ordinal));
        Assert.Null((await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article))).QuerySelector(".offer"));
    }

    [Fact]
    public async Task A_form_that_was_open_before_the_desk_was_started_anew_gives_its_text_back()
    {
        var page = await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article));
        var port = Desk.Root.Port;
        await Desk.DisposeAsync();
        Desk = await OpenDesk.StartAsync(Content, port: port);

        var answer = await Desk.PostAsync(page, "save", "My words </textarea><script>");

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("My words </textarea><script>", OpenDesk.TextOf(OpenDesk.Parse(await answer.Content.ReadAsStringAsync())));
        Assert.DoesNotContain("My words", Content.Read(Folder.Article), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_is_restored_as_a_new_version()
    {
        var page = await Desk.OpenAsync(OpenDesk.EditOf(Folder.Article));
        var before = OpenDesk.TextOf(page);
        await Desk.PressAsync(page, "save", before.Replace("Two streets.", "Three streets.", StringComparison.Ordinal));

        var list = await Desk.OpenAsync($"/-/history?page={Uri.EscapeDataString(Folder.Article)}");
        Assert.Equal("What has been counted: 1 sentence", list.QuerySelector(".history a")!.TextContent);
        var entry = await Desk.OpenAsync(list.QuerySelector(".history a")!.GetAttribute("href")!);
        var differences = await Desk.OpenAsync(entry.QuerySelector("iframe")!.GetAttribute("src")!);
        Assert.Equal("Two", differences.QuerySelector("main del")!.TextContent);
        Assert.Equal("Three", differences.QuerySelector("main ins")!.TextContent);

        await Desk.PressAsync(entry, "", change: fields => fields["side"] = "before");
        Assert.Equal(before, Content.Read(Folder.Article));
        Assert.Equal(2, (await Desk.OpenAsync($"/-/history?page={Uri.EscapeDataString(Folder.Article)}")).QuerySelectorAll(".history li").Length);
    }

    [Fact]
    public async Task The_list_is_filtered_and_sorted_by_its_address()
    {
        Content.Write("broken.md", "No settings.\n");
        var held = await Desk.OpenAsync("/-/?show=errors");
        Assert.Contains("broken.md", held.QuerySelector(".pages tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Held back", held.QuerySelector(".pages tbody")!.TextContent, StringComparison.Ordinal);

        var drafts = await Desk.OpenAsync("/-/?show=hidden&words=draft");
        Assert.All(drafts.QuerySelectorAll(".pages tbody tr"), row => Assert.Contains("draft", row.TextContent, StringComparison.OrdinalIgnoreCase));

        var graded = await Desk.OpenAsync("/-/?sort=grade");
        var grades = graded.QuerySelectorAll("td[data-column=\"Reading grade\"]").Select(cell => double.TryParse(cell.TextContent, System.Globalization.CultureInfo.InvariantCulture, out var grade) ? grade : -1).ToList();
        Assert.Equal(grades.OrderDescending(), grades);
    }

    [Fact]
    public async Task Two_desks_on_one_folder_know_of_each_other()
    {
        await using var second = await OpenDesk.StartAsync(Content);
        await Wait.Until(async () => (await second.OpenAsync("/-/")).QuerySelector(".note-bar") is not null, "the second desk knows of the first");
        await Wait.Until(async () => (await Desk.OpenAsync("/-/")).QuerySelector(".note-bar") is not null, "the first desk knows of the second");
        Assert.DoesNotContain((await Desk.OpenAsync("/-/")).QuerySelectorAll(".path"), path => path.TextContent.Contains("liverinfo-desk", StringComparison.Ordinal));
    }
}
