namespace LiverInfo.Web.Tests.Pages;

/// <summary>The glossary and the page of sources.</summary>
public sealed class ListPageTests(ExampleSite site) : IClassFixture<ExampleSite>
{
    [Fact]
    public async Task The_glossary_tells_every_word_and_the_pages_that_use_it()
    {
        var page = await (await site.Client.GetAsync("/glossary")).DocumentAsync();
        Html.AssertHasBanner(page, site.Site.Settings.Banner);
        Assert.NotEmpty(site.Site.Glossary.Terms);
        Assert.Equal(site.Site.Glossary.Terms.Select(term => term.Name), page.QuerySelectorAll("dl.glossary dt").Select(dt => dt.TextContent));
        var clutch = page.QuerySelector("#clutch")!.NextElementSibling!;
        Assert.NotNull(clutch.QuerySelector("a[href='/birds/feeding']"));
    }

    [Fact]
    public async Task The_sources_page_tells_what_each_study_found_and_the_pages_that_cite_it()
    {
        using var content = new TempContent();
        content.Replace("_sources.yml", "reported-2016:", "nobody-cites-this:\n  title: \"An unused page\"\n  kind: news\n  read: seen\n  checked: 2026-11-23\n\nreported-2016:");
        using var factory = new LiverInfoFactory(content.Root);
        var page = await (await factory.CreateClient().GetAsync("/sources")).DocumentAsync();
        Html.AssertHasBanner(page, factory.Site.Settings.Banner);

        var trial = page.GetElementById("trial-2018")!;
        Assert.NotNull(trial.QuerySelector("a[href='https://doi.org/10.5555/S0000-0000(18)00000-6']"));
        Assert.Contains("12 of 28 gardens", trial.NextElementSibling!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(trial.NextElementSibling.QuerySelector("a[href='/birds/feeding']"));
        Assert.Contains("not the source itself", page.GetElementById("reported-2016")!.NextElementSibling!.TextContent, StringComparison.Ordinal);

        // What a page rests on is never left out; what says nothing to a reader is.
        var cited = factory.Site.Articles.SelectMany(article => article.Body.Citations).Select(citation => citation.Source.Key).ToHashSet();
        Assert.Empty(cited.Except(page.QuerySelectorAll("dt").Select(dt => dt.Id!)));
        Assert.Null(page.GetElementById("nobody-cites-this"));

        // The strongest kind of evidence comes first, and each kind is named.
        var kinds = page.QuerySelectorAll("main h2").Select(h2 => h2.TextContent).ToList();
        Assert.Equal("Reviews that put many studies together", kinds[0]);
        Assert.Equal(SourceKind.All.Select(kind => Locale.English.SourceKinds[kind.Key].Several).Where(kinds.Contains), kinds);
    }

    [Fact]
    public async Task A_retracted_source_says_so_beside_the_sentence_in_the_list_of_the_page_and_on_the_page_of_sources()
    {
        using var content = new TempContent();
        content.Replace("_sources.yml", "trial-2018:\n", "trial-2018:\n  retracted: true\n");
        using var factory = new LiverInfoFactory(content.Root);
        var client = factory.CreateClient();
        var page = await (await client.GetAsync("/birds/feeding")).DocumentAsync();
        var sources = await (await client.GetAsync("/sources")).DocumentAsync();

        var listed = Assert.Single(page.QuerySelectorAll("ol.sources .retracted"));
        Assert.Equal(Locale.English.Sources.Retracted, listed.TextContent);
        var citations = page.QuerySelectorAll($".cite a[href='#{listed.ParentElement!.Id}']").Select(link => link.ParentElement!).ToList();
        Assert.NotEmpty(citations);
        Assert.All(citations, citation => Assert.Equal($"({Locale.English.Markdown.Retracted})", citation.NextElementSibling!.TextContent));
        Assert.Equal(citations.Count, page.QuerySelectorAll("small.retracted").Length);
        Assert.Equal(Locale.English.Sources.Retracted, Assert.Single(sources.QuerySelectorAll(".retracted")).TextContent);
        Assert.NotNull(sources.QuerySelector("#trial-2018 + dd .retracted"));
    }

    [Theory]
    [InlineData(50, 50, "Page 9")]
    [InlineData(53, 50, "and 3 more")]
    public async Task A_long_list_of_pages_ends_with_how_many_more_there_are(int pages, int links, string last)
    {
        using var content = new TempContent();
        content.Write("_glossary.yml", content.Read("_glossary.yml") + "\n- term: \"spoonbill\"\n  meaning: \"A bird.\"\n");
        for (var page = 0; page < pages; page++)
            content.Write($"page-{page}.md", $"---\ntitle: \"Page {page}\"\ndescription: \"A page about a bird that stands in the water and looks for food.\"\norder: 90\nkind: guide\n---\n\nA spoonbill.\n");
        using var factory = new LiverInfoFactory(content.Root);

        var glossary = await (await factory.CreateClient().GetAsync(GeneratedPage.Glossary.Address.Value)).DocumentAsync();

        var list = glossary.QuerySelector("#spoonbill + dd details")!;
        Assert.Contains($"{pages} pages use this word", list.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(links, list.QuerySelectorAll("a").Length);
        Assert.Equal(last, list.QuerySelectorAll("li")[^1].TextContent);
    }
}
