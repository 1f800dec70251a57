namespace LiverInfo.Web.Tests.Pages;

/// <summary>The lists of pages that use a word or cite a source, on a site with many.</summary>
public sealed class ListPageTests
{
    [Theory]
    [InlineData(50, 50, "Page 9")]
    [InlineData(53, 50, "and 3 more")]
    public async Task A_long_list_of_pages_ends_with_how_many_more_there_are(int pages, int links, string last)
    {
        using var content = new TempContent();
        content.Write("_glossary.yml", content.Read("_glossary.yml") + "\n- term: \"spoonbill\"\n  meaning: \"A bird.\"\n");
        for (var page = 0; page < pages; page++)
            content.Write($"page-{page}.md", $"---\ntitle: \"Page {page}\"\ndescription: \"A page about a bird that stands in the water and looks for food.\"\norder: 90\nkind: guide\n---\n\nA spoonbill.\n");
        using var site = new LiverInfoFactory(content.Root);

        var glossary = await (await site.CreateClient().GetAsync(ListPages.Glossary.Value)).DocumentAsync();

        var list = glossary.QuerySelector("#spoonbill + dd details")!;
        Assert.Contains($"{pages} pages use this word", list.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(links, list.QuerySelectorAll("a").Length);
        Assert.Equal(last, list.QuerySelectorAll("li")[^1].TextContent);
    }
}
