using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests;

public sealed class SharedTextTests
{
    private const string Name = "_danger-signs.md";

    [Fact]
    public void A_line_with_its_name_becomes_the_text() => Assert.Equal(
        TinySite.HtmlOf("Before.\n\n- one\n- two\n\nAfter."),
        Html("- one\n- two\n", "Before.\n\n{danger-signs}\n\nAfter."));

    [Fact]
    public void It_may_stand_in_a_box() => Assert.Equal(
        TinySite.HtmlOf(":::emergency Call now if\nyou have\n\n- one\n- two\n\nDo not drive.\n:::"),
        Html("- one\n- two\n", ":::emergency Call now if\nyou have\n\n{danger-signs}\n\nDo not drive.\n:::"));

    [Fact]
    public void It_may_hold_a_setting() => Assert.Equal(TinySite.HtmlOf("Call {phone}."), Html("Call {phone}.", "{danger-signs}"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Any_line_ends_will_do(string lineEnd)
    {
        var html = Html("- one\n- two\n".ReplaceLineEndings(lineEnd), "Before.\n\n   {danger-signs} \n\nAfter.".ReplaceLineEndings(lineEnd));

        Assert.Equal(TinySite.HtmlOf("Before.\n\n- one\n- two\n\nAfter."), html.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_name_that_is_meant_as_text_is_shown_as_it_stands() =>
        Assert.Equal("<p>{danger-signs}</p>", Html("- one", "\\{danger-signs}"));

    [Fact]
    public void It_is_no_page_of_its_own()
    {
        var site = Site("- one", "{danger-signs}").Publish();

        Assert.Equal(["index.md", TinySite.PagePath], site.Articles.Select(article => article.Path).Order());
        Assert.Null(site.Find(new("/_danger-signs")));
    }

    [Fact]
    public void It_is_read_from_the_top_of_the_content_folder_only()
    {
        using var folder = new TempFolder();
        folder.Write(Name, "- one");
        folder.Write("topic/_other.md", "- two");

        Assert.Equal([Name], new ContentFolder(folder.Root).Read().Files.Select(file => file.Path));
    }

    [Fact]
    public void Its_sources_are_numbered_with_those_of_the_page()
    {
        var body = Site("- one[^first-2020]", "Before.[^second-2021]\n\n{danger-signs}\n\nAfter.[^second-2021]").Body();

        Assert.Equal([(1, "second-2021", 2), (2, "first-2020", 1)], body.Citations.Select(c => (c.Number, c.Source.Key, c.Mentions)));
    }

    [Fact]
    public void A_mistake_in_it_is_told_once_with_its_own_place()
    {
        var result = Site("- one\n- <b>two</b>\n", "{danger-signs}").Page("other.md", "Text.\n\n{danger-signs}").Load();

        var places = result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.At));
        Assert.Equal([("LI301", new(Name, 2, 3, "- <b>two</b>")), ("LI301", new(Name, 2, 9, "- <b>two</b>"))], places.Distinct());
        Assert.Equal(2, result.Diagnostics.Length);
    }

    [Fact]
    public void A_mistake_after_it_is_told_with_its_place_in_the_page()
    {
        var result = Site("- one\n- two\n- three\n", "{danger-signs}\n\nAn {unknown} name.").Load();

        var told = Assert.Single(result.Diagnostics);
        Assert.Equal(("LI203", TinySite.PagePath, "An {unknown} name.", 4), (told.Code, told.At.Path, told.At.Excerpt, told.At.Column));
    }

    [Fact]
    public void A_mistake_in_it_holds_back_every_page_that_has_it_and_the_last_good_ones_stay()
    {
        var before = Site("- one", "{danger-signs}").Page("other.md").Publish();

        var result = Site("- <b>two</b>", "{danger-signs}").Page("other.md").Load(before);

        Assert.Equal(TinySite.PagePath, Assert.Single(result.HeldBack));
        Assert.Contains("<li>one</li>", result.Site!.Find(TinySite.PageAddress)!.Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void When_it_is_deleted_the_last_good_pages_stay()
    {
        var before = Site("- one", "{danger-signs}").Publish();

        var result = Site("- one", "{danger-signs}").Without(Name).Load(before);

        Assert.Equal(["LI203"], result.Errors.Select(error => error.Code));
        Assert.Contains("<li>one</li>", result.Site!.Find(TinySite.PageAddress)!.Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void When_it_is_emptied_the_last_good_pages_stay()
    {
        var before = Site("- one", "{danger-signs}").Publish();

        var result = Site("", "{danger-signs}").Load(before);

        Assert.Equal(["LI105"], result.Errors.Select(error => error.Code));
        Assert.Contains("<li>one</li>", result.Site!.Find(TinySite.PageAddress)!.Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_it_changes_what_a_review_is_of()
    {
        var one = Fingerprint(Site("- one", "{danger-signs}"));

        Assert.NotEqual(one, Fingerprint(Site("- two", "{danger-signs}")));
        Assert.Equal(one, Fingerprint(Site("- one\n", "{danger-signs}")));
        Assert.Equal(Fingerprint(Site("- one", "Text.")), Fingerprint(Site("- two", "Text.")));
    }

    [Fact]
    public void An_edit_of_it_reaches_the_pages_that_were_read_before()
    {
        var before = SiteLoader.Load(Snapshot("- one"), new(TinySite.Now));

        var after = SiteLoader.Load(Snapshot("- two"), new(TinySite.Now) { Previous = before });

        Assert.Contains("<li>two</li>", after.Site!.Find(TinySite.PageAddress)!.Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_would_grow_too_long_by_it_is_held_back()
    {
        var many = string.Concat(Enumerable.Repeat("{danger-signs}\n\n", 3));

        var result = Site(new string('a', ContentFolder.LargestArticle / 2), many).Load();

        Assert.Equal(["LI117"], result.Errors.Select(error => error.Code));
        Assert.Null(result.Site!.Find(TinySite.PageAddress));
    }

    private static TinySite Site(string shared, string body) => new TinySite().With(Name, shared).Page(TinySite.PagePath, body);

    private static string Html(string shared, string body) => Site(shared, body).Body().Html.Trim();

    private static string Fingerprint(TinySite site) => site.Publish().Find(TinySite.PageAddress)!.Fingerprint;

    private static ContentSnapshot Snapshot(string shared)
    {
        using var folder = new TempFolder();
        folder.Overlay(Case.BaseContent);
        folder.Write(Name, shared);
        folder.Write(TinySite.PagePath, "---\ntitle: A page\ndescription: What a reader will find on this page, told in one plain sentence.\n---\n{danger-signs}\n");
        return new ContentFolder(folder.Root).Read();
    }
}
