namespace LiverInfo.Web.Tests.Pages;

/// <summary>The page of one source, and the list of sources on an article.</summary>
public sealed class SourcePageTests(ExampleSite site) : IClassFixture<ExampleSite>
{
    private const string Result = """
        trial-2018-eggs:
          source: trial-2018
          measures: "gardens with eggs"
          moreIs: better
          in: "gardens with a pond"
          after: "a year"
          with: {treatment: "a nest box", count: 12, of: 28}
          without: {treatment: "no box", count: 3, of: 27}
          certainty: low

        """;

    [Fact]
    public async Task It_tells_what_the_source_did_and_found_and_the_pages_that_cite_it()
    {
        var page = await (await site.Client.GetAsync("/sources/trial-2018")).DocumentAsync();

        Html.AssertHasBanner(page, site.Site.Settings.Banner);
        Assert.NotNull(page.QuerySelector("main a[href='https://doi.org/10.5555/S0000-0000(18)00000-6']"));
        Assert.Contains("12 of 28 gardens", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/birds/feeding']"));
        Assert.NotNull(page.QuerySelector(".crumbs a[href='/sources#trial-2018']"));
    }

    [Fact]
    public async Task It_says_that_only_a_report_of_the_source_was_read()
    {
        var page = await (await site.Client.GetAsync("/sources/reported-2016")).DocumentAsync();

        Assert.Contains("not the source itself", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_shows_what_weakens_the_source_and_its_recorded_figures()
    {
        using var content = new TempContent();
        content.Replace("_sources.yml", "trial-2018:", "trial-2018:\n  weakness: \"Nobody counted the nights.\"");
        content.Write("_results.yml", Result);
        using var factory = new LiverInfoFactory(content.Root);

        var page = await (await factory.CreateClient().GetAsync("/sources/trial-2018")).DocumentAsync();

        Assert.Contains("Nobody counted the nights.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("table.results svg[role=img]").Length);
    }

    [Fact]
    public async Task It_says_first_that_the_source_was_taken_back()
    {
        using var content = new TempContent();
        content.Replace("_sources.yml", "trial-2018:", "trial-2018:\n  retracted: true");
        using var factory = new LiverInfoFactory(content.Root);

        var page = await (await factory.CreateClient().GetAsync("/sources/trial-2018")).DocumentAsync();

        Assert.Contains("taken back", page.QuerySelector("main .overdue")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_is_no_plain_address_has_a_page_too()
    {
        using var content = new TempContent();
        content.Write("_sources.yml", content.Read("_sources.yml") + "\nWHO_2020.a:\n  title: \"A report\"\n  kind: news\n  found: \"Something.\"\n  read: seen\n  checked: 2026-11-23\n");
        using var factory = new LiverInfoFactory(content.Root);

        var address = SourceDetails.AddressOf(factory.Site.Sources["WHO_2020.a"]);

        Assert.True(address.IsWellFormed);
        Assert.Contains("Something.", await factory.CreateClient().GetStringAsync(address.Value), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sources_of_an_article_are_folded_and_lead_to_their_pages()
    {
        var page = await (await site.Client.GetAsync("/birds/feeding")).DocumentAsync();
        var folded = page.QuerySelector("details.folded:not([open])")!;

        Assert.All(page.QuerySelectorAll(".cite a"), link => Assert.NotNull(folded.QuerySelector(link.GetAttribute("href")!)));
        Assert.NotNull(folded.QuerySelector("a[href='/sources/trial-2018']"));
        Assert.Same(folded.QuerySelector("ol"), page.GetElementById("sources"));
    }

    [Fact]
    public async Task A_page_shows_our_own_check_where_its_text_asks_for_it()
    {
        using var content = new TempContent();
        content.Write("own-check.md", "---\ntitle: \"Our own check\"\ndescription: \"How the pages of this site stand by the standards of other people.\"\nkind: about\n---\n\nBefore.\n\n{standards}\n\nAfter.\n");
        using var factory = new LiverInfoFactory(content.Root);

        var text = (await (await factory.CreateClient().GetAsync("/own-check")).DocumentAsync()).QuerySelector(".text")!;

        Assert.Contains("It is no certificate", text.TextContent, StringComparison.Ordinal);
        Assert.Equal(factory.Site.Standards.Sum(report => report.Judgements.Length), text.QuerySelectorAll(".standard > li").Length);
        Assert.DoesNotContain("{standards}", text.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Before.", "After."], text.QuerySelectorAll("p").Where(p => p.TextContent is "Before." or "After.").Select(p => p.TextContent));
    }
}
