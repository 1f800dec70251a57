namespace LiverInfo.Web.Tests.Pages;

/// <summary>What is on the home page and on an article, and in which order.</summary>
public sealed class ArticlePageTests(ExampleSite site) : IClassFixture<ExampleSite>
{
    [Fact]
    public async Task The_home_page_leads_to_the_first_four_articles_and_to_urgent_help()
    {
        var page = await (await site.Client.GetAsync("/")).DocumentAsync();
        var cards = page.QuerySelectorAll(".large .cards a").Select(a => a.GetAttribute("href"));
        Assert.Equal(["/birds/watching", "/birds/feeding", "/birds/ringing", "/birds/nest-boxes"], cards);
        Assert.NotNull(page.QuerySelector("main .emergency a[href='/ponds/ice']"));
    }

    [Fact]
    public async Task An_article_tells_how_sure_it_is_who_reviewed_it_and_what_comes_next()
    {
        var page = await (await site.Client.GetAsync("/birds/feeding")).DocumentAsync();
        Assert.Contains("Very low certainty", page.QuerySelector(".sure")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll(".dots .on"));
        Assert.Contains("Clinical review: waiting", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("No clinician has reviewed this page yet", page.QuerySelector(".review")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/birds/watching", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/birds/ringing", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Contains("Randomised trial", page.QuerySelector("ol.sources")!.TextContent, StringComparison.Ordinal);
        // In short, then how sure we are, then the contents list, then the text.
        var order = page.QuerySelectorAll("main > .in-short, main > .sure, main > .contents, main > .text").Select(part => part.ClassList[^1]);
        Assert.Equal(["in-short", "sure", "contents", "text"], order);
    }

    [Theory]
    [InlineData("/privacy", "No clinician has reviewed this page yet. How we review pages")]
    [InlineData("/about", "No clinician has reviewed this page yet. It was written from the sources it names. How we review pages")]
    public async Task A_page_that_nobody_has_reviewed_says_what_it_rests_on_if_anything(string address, string said)
    {
        var page = await (await site.Client.GetAsync(address)).DocumentAsync();

        Assert.Equal(said, page.QuerySelector(".review p")!.TextContent);
    }

    [Fact]
    public async Task A_page_that_was_reviewed_names_who_did_and_what_they_declared()
    {
        var review = (await (await site.Client.GetAsync("/ponds/frogs")).DocumentAsync()).QuerySelector(".review")!.TextContent;

        Assert.Contains("Reviewed by Dr Ann Heron, Keeper of examples (1234567), on 31 January 2026.", review, StringComparison.Ordinal);
        Assert.Contains("Interests the reviewer has declared: None declared", review, StringComparison.Ordinal);
        Assert.DoesNotContain("The text was changed since", review, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_is_shown_with_its_size_and_can_be_got()
    {
        using var content = new TempContent();
        content.Write("images/newt.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 200\"><path d=\"M0 0h9\"/></svg>");
        content.Write("about.md", content.Read("about.md") + "\n![A newt under a stone](images/newt.svg \"Where the newt is\")\n");
        using var factory = new LiverInfoFactory(content.Root);
        var client = factory.CreateClient();
        var picture = (await (await client.GetAsync("/about")).DocumentAsync()).QuerySelector("figure img")!;
        Assert.Equal(("320", "200", "lazy", "A newt under a stone"),
            (picture.GetAttribute("width"), picture.GetAttribute("height"), picture.GetAttribute("loading"), picture.GetAttribute("alt")));
        var response = await client.GetAsync(picture.GetAttribute("src"));
        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("viewBox", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
