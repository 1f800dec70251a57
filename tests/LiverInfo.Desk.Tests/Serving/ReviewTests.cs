using System.Net;
using AngleSharp.Html.Dom;

namespace LiverInfo.Desk.Tests.Serving;

/// <summary>Reading a page part by part, and signing it.</summary>
public sealed class ReviewTests : DeskTest
{
    private static readonly string Address = $"/-/review?page={Uri.EscapeDataString(Folder.Article)}";

    [Fact]
    public async Task Each_part_and_each_figure_has_a_box_with_what_its_source_says()
    {
        var page = await Desk.OpenAsync(Address);
        var labels = page.QuerySelectorAll("fieldset.part .tick label").Select(label => label.TextContent.Trim()).ToList();
        Assert.Contains(labels, label => label.Contains("I have read “Risks”", StringComparison.Ordinal));
        var figure = page.QuerySelectorAll("fieldset.part .tick").Single(box => box.TextContent.Contains("Finches came to 12 of 28 gardens with them.", StringComparison.Ordinal));
        var about = page.GetElementById(figure.QuerySelector("input")!.GetAttribute("aria-describedby")!)!;
        Assert.Contains("People knew who had seeds.", about.TextContent, StringComparison.Ordinal);
        Assert.Contains("Seeds or no seeds in small gardens (FINCH)", about.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_in_a_box_of_numbers_stands_beside_its_record_and_its_source()
    {
        var page = await Desk.OpenAsync("/-/review?page=every-part.md");
        var results = page.QuerySelectorAll("input[name^=result-]").OfType<IHtmlInputElement>().ToList();
        Assert.NotEmpty(results);
        Assert.All(results, result => Assert.Contains(result.Name!["result-".Length..], page.GetElementById(result.GetAttribute("aria-describedby")!)!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_every_box_ticked_exactly_what_was_read_is_in_the_register()
    {
        var before = Content.Read("_reviews.yml");
        var page = await Desk.OpenAsync(Address);
        using var answer = await SignAsync(page);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var after = Content.Read("_reviews.yml");
        Assert.StartsWith(before, after, StringComparison.Ordinal);
        var line = Assert.Single(after[before.Length..].Trim().Split('\n'));
        Assert.Contains("page: /birds/feeding, by: dr-heron", line, StringComparison.Ordinal);
        Assert.Contains(OpenDesk.Value(page, "read"), line, StringComparison.Ordinal);
        Assert.Contains("Dr Ann Heron reviewed it on", (await Desk.OpenAsync(Address)).Body!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty((await Desk.OpenAsync("/-/history?page=_reviews.yml")).QuerySelectorAll(".history li"));
    }

    [Fact]
    public async Task A_box_that_is_not_ticked_is_named_and_the_other_ticks_are_kept()
    {
        var before = Content.Read("_reviews.yml");
        var page = await Desk.OpenAsync(Address);
        var boxes = BoxesOf(page);
        using var answer = await SignAsync(page, fields => fields.Remove(boxes[3]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var again = OpenDesk.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Contains("1 box is not ticked", OpenDesk.StatusOf(again), StringComparison.Ordinal);
        Assert.Equal($"#{boxes[3]}", Assert.Single(again.QuerySelectorAll(".missing a")).GetAttribute("href"));
        Assert.Equal(boxes.Except([boxes[3]]), again.QuerySelectorAll("input[type=checkbox]").OfType<IHtmlInputElement>().Where(box => box.IsChecked).Select(box => box.Name!));
        Assert.Equal("dr-heron", ((IHtmlSelectElement)again.QuerySelector("#by")!).Value);
        Assert.Equal(before, Content.Read("_reviews.yml"));
    }

    [Theory]
    [InlineData(Folder.Article, "Two streets.", "Three streets.")]
    [InlineData("_sources.yml", "People knew who had seeds.", "Nobody knew who had seeds.")]
    public async Task What_changed_after_it_was_opened_is_not_signed(string file, string old, string now)
    {
        var before = Content.Read("_reviews.yml");
        var page = await Desk.OpenAsync(Address);
        Content.Write(file, Content.Read(file).Replace(old, now, StringComparison.Ordinal));
        using var answer = await SignAsync(page);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var again = OpenDesk.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Contains("has changed since you opened it", OpenDesk.StatusOf(again), StringComparison.Ordinal);
        Assert.DoesNotContain(again.QuerySelectorAll("input[type=checkbox]").OfType<IHtmlInputElement>(), box => box.IsChecked);
        Assert.Equal(before, Content.Read("_reviews.yml"));
    }

    [Fact]
    public async Task A_small_change_needs_no_ticks_but_a_review_before_it()
    {
        var page = await Desk.OpenAsync(Address);
        using var early = await SignAsync(page, fields => Minor(fields, page));
        Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
        using var whole = await SignAsync(page);
        Content.Write(Folder.Article, Content.Read(Folder.Article).Replace("Two streets.", "Two roads.", StringComparison.Ordinal));

        var changed = await Desk.OpenAsync(Address);
        using var minor = await SignAsync(changed, fields => Minor(fields, changed));

        Assert.Equal(HttpStatusCode.OK, minor.StatusCode);
        Assert.EndsWith($"read: \"{OpenDesk.Value(changed, "read")}\", minor: \"Streets are roads.\"}}\n", Content.Read("_reviews.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("by", "")]
    [InlineData("by", "nobody")]
    [InlineData("by", "\"}\n- {page: /x")]
    [InlineData("page", "../secret.md")]
    [InlineData("page", "_reviews.yml")]
    [InlineData("read", "sha256:forged")]
    [InlineData("__RequestVerificationToken", "forged")]
    public async Task What_does_not_fit_signs_nothing(string field, string value)
    {
        var before = Content.Read("_reviews.yml");
        using var answer = await SignAsync(await Desk.OpenAsync(Address), fields => fields[field] = value);
        Assert.True((int)answer.StatusCode is >= 400 and < 500, answer.StatusCode.ToString());
        Assert.Equal(before, Content.Read("_reviews.yml"));
    }

    [Fact]
    public async Task A_page_with_an_error_is_mended_before_it_is_reviewed_or_shared()
    {
        Content.Write(Folder.Article, Content.Read(Folder.Article).Replace("kind: treatment", "kind: nonsense", StringComparison.Ordinal));
        foreach (var address in new[] { Address, $"/-/share?page={Folder.Article}" })
        {
            using var answer = await Desk.Client.GetAsync(address);
            Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
            Assert.Contains("has an error", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_people_it_says_where_to_add_one()
    {
        Content.Write("_people.yml", "dr-author:\n  name: \"An Example Author\"\n  role: \"Writer\"\n");
        var page = await Desk.OpenAsync(Address);
        Assert.Empty(page.QuerySelectorAll("#by"));
        Assert.Equal("/-/edit?page=_people.yml", page.QuerySelector(".sign a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_list_of_reviews_has_what_is_due_and_a_calendar()
    {
        var list = await Desk.OpenAsync("/-/due");
        Assert.Contains(list.QuerySelectorAll("section"), section => section.TextContent.Contains("Never reviewed", StringComparison.Ordinal) && section.QuerySelector($"a[href='/-/review?page={Uri.EscapeDataString(Folder.Article)}']") is not null);
        var address = list.QuerySelector("a[download]")!.GetAttribute("href")!;
        using var calendar = await Desk.Client.GetAsync(address);
        Assert.Equal("text/calendar", calendar.Content.Headers.ContentType!.MediaType);
        Assert.Contains("SUMMARY:Review due: ", await calendar.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Share_sends_the_one_file_that_the_command_writes()
    {
        using var answer = await Desk.Client.GetAsync($"/-/share?page={Folder.Article}");
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("feeding-to-read.html", answer.Content.Headers.ContentDisposition.FileName);
        var written = Content.Beside("shared.html");
        Assert.Equal(0, await Commands.LiverInfoCommand.RunAsync(["share", "birds/feeding", "--content", Content.Root, "--out", written]));
        Assert.Equal(await File.ReadAllTextAsync(written), await answer.Content.ReadAsStringAsync());
    }

    private static void Minor(Dictionary<string, string> fields, IHtmlDocument page)
    {
        foreach (var box in BoxesOf(page)) fields.Remove(box);
        fields["isMinor"] = "yes";
        fields["minor"] = "Streets are roads.";
    }

    private static List<string> BoxesOf(IHtmlDocument page) => [.. page.QuerySelectorAll("fieldset.part input[type=checkbox]").OfType<IHtmlInputElement>().Select(box => box.Name!).Where(name => name != "isMinor")];

    private Task<HttpResponseMessage> SignAsync(IHtmlDocument page, Action<Dictionary<string, string>>? change = null) => Desk.PostAsync(page, "", change: fields =>
    {
        foreach (var box in BoxesOf(page)) fields[box] = "yes";
        fields["by"] = "dr-heron";
        change?.Invoke(fields);
    });
}
