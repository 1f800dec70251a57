using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Markdown;

public sealed class LinkTests
{
    [Theory]
    [InlineData("[x](https://example.org/a?b=c#d)", "https://example.org/a?b=c#d")]
    [InlineData("[x](http://example.org/)", "http://example.org/")]
    [InlineData("[x](HTTPS://example.org/)", "HTTPS://example.org/")]
    [InlineData("[x](mailto:hello@example.org)", "mailto:hello@example.org")]
    [InlineData("[x](tel:+441632960000)", "tel:+441632960000")]
    [InlineData("<https://example.org/>", "https://example.org/")]
    [InlineData("<hello@example.org>", "mailto:hello@example.org")]
    [InlineData("[x][ref]\n\n[ref]: https://example.org/", "https://example.org/")]
    [InlineData("[x](#a-section)\n\n## A section", "#a-section")]
    public void A_link_that_does_no_harm_is_kept(string markdown, string href) =>
        Assert.Equal(href, TinySite.ElementsOf(markdown).QuerySelector("a")!.GetAttribute("href"));

    [Theory]
    [InlineData("second.md", "/topic/second")]
    [InlineData("./second.md", "/topic/second")]
    [InlineData("second", "/topic/second")]
    [InlineData("second.md#part", "/topic/second#part")]
    [InlineData("second.md?from=first#part", "/topic/second?from=first#part")]
    [InlineData("index.md", "/topic")]
    [InlineData("../index.md", "/")]
    [InlineData("../page.md", "/page")]
    [InlineData("../../../page.md", "/page")]
    [InlineData("/topic/second.md", "/topic/second")]
    [InlineData("/topic/second", "/topic/second")]
    [InlineData("/topic/", "/topic")]
    [InlineData("/", "/")]
    public void A_link_to_a_file_becomes_the_address_of_its_page(string link, string href)
    {
        var body = new TinySite()
            .Page("topic/index.md").Page("topic/first.md", $"[x]({link})").Page("topic/second.md", "## Part").Page("page.md")
            .Body("topic/first.md");

        Assert.Equal(href, TinySite.Parse(body.Html).QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_link_from_the_page_of_a_topic_starts_in_its_folder()
    {
        var body = new TinySite().Page("topic/index.md", "[x](first.md)").Page("topic/first.md").Body("topic/index.md");

        Assert.Equal("/topic/first", TinySite.Parse(body.Html).QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_link_keeps_its_title()
    {
        var link = TinySite.ElementsOf("""[x](/ "To the \"start\"")""").QuerySelector("a")!;

        Assert.Equal("To the \"start\"", link.GetAttribute("title"));
    }

    [Fact]
    public void A_bare_address_is_not_made_a_link_and_is_told()
    {
        var result = new TinySite().Page(TinySite.PagePath, "See https://example.org for more.").Load();

        Assert.Equal(["LI232"], result.Errors.Select(error => error.Code));
        Assert.Equal("<p>See https://example.org for more.</p>\n", result.Site!.Find(TinySite.PageAddress)!.Body.Html);
    }

    [Fact]
    public void A_link_to_a_page_that_is_not_there_is_told_and_the_page_is_published_all_the_same()
    {
        var result = new TinySite().Page(TinySite.PagePath, "[x](/nowhere)").Load();

        Assert.Equal("LI201", Assert.Single(result.Errors).Code);
        Assert.NotNull(result.Site!.Find(TinySite.PageAddress));
        Assert.Empty(result.HeldBack);
    }

    [Fact]
    public void A_link_to_a_page_that_is_held_back_is_not_told() => Assert.DoesNotContain(
        new TinySite().Page(TinySite.PagePath, "[x](/broken)").BrokenPage("broken.md").Load().Diagnostics,
        diagnostic => diagnostic.Code == "LI201");

    [Theory]
    [InlineData("[x]()")]
    [InlineData("[x](<>)")]
    public void A_link_that_leads_nowhere_is_told(string markdown) =>
        Assert.NotEmpty(new TinySite().Page(TinySite.PagePath, markdown).Load().Errors);

    [Theory]
    [InlineData("[Call {phone}](/)")]
    [InlineData("[Studies agree[^first-2020]](/)")]
    public void A_link_never_holds_another_link(string markdown)
    {
        var site = new TinySite().Page(TinySite.PagePath, markdown).Load().Site!;

        Assert.DoesNotMatch("<a [^>]*>((?!</a>).)*<a ", site.Find(TinySite.PageAddress)?.Body.Html ?? "");
    }

    [Theory]
    [InlineData("[Call us](tel:{phone})")]
    [InlineData("<mailto:{email}>")]
    public void A_setting_in_the_address_of_a_link_never_reaches_a_reader_as_it_stands(string markdown)
    {
        var site = new TinySite().Page(TinySite.PagePath, markdown).Load().Site!;

        Assert.DoesNotContain("%7B", site.Find(TinySite.PageAddress)?.Body.Html ?? "", StringComparison.Ordinal);
    }
}
