using System.Net;
using AngleSharp.Dom;
using LiverInfo.Content.Model.Leaflets;

namespace LiverInfo.Web.Tests.Leaflets;

/// <summary>Pages that are gathered for paper.</summary>
public sealed class BookletTests(ExampleSite example) : IClassFixture<ExampleSite>
{
    private const string Birds = "/leaflet/topic/birds";
    private const string Chosen = "/leaflet?pages=/birds/feeding&pages=%2Fbirds%2Fringing&pages=every-part";

    [Theory]
    [InlineData(Birds)]
    [InlineData(Chosen)]
    public async Task Every_anchor_is_there_once_and_every_link_within_leads_to_one(string address)
    {
        var page = await PageAsync(address);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("a[href^='#']:not([href='#'])").Select(link => link.GetAttribute("href")![1..]), target => Assert.Contains(target, ids));
        Assert.Empty(page.QuerySelectorAll("[popovertarget], .meaning"));
    }

    [Theory]
    [InlineData(Birds)]
    [InlineData(Chosen)]
    public async Task Each_citation_has_the_number_of_its_source_in_one_list_that_is_numbered_anew(string address)
    {
        var page = await PageAsync(address);
        var sources = page.QuerySelectorAll("ol.sources > li").ToList();
        var titles = sources.Select(TitleOf).ToList();
        Assert.Equal(titles.Distinct(), titles);

        var cited = new List<string>();
        foreach (var part in page.QuerySelectorAll("section.part:has(.text)"))
        {
            var article = example.Site.Articles.Single(article => article.Title == part.QuerySelector("h2")!.TextContent);
            var original = (await PageAsync(article.Address.Value));
            var links = part.QuerySelectorAll(".cite a").ToList();
            var originals = original.QuerySelectorAll(".in-short .cite a, .text .cite a").ToList();
            Assert.Equal(originals.Count, links.Count);
            foreach (var (link, before) in links.Zip(originals))
            {
                var entry = page.QuerySelector(link.GetAttribute("href")!)!;
                Assert.Equal(TitleOf(original.QuerySelector(before.GetAttribute("href")!)!), TitleOf(entry));
                Assert.Equal($"Source {sources.IndexOf(entry) + 1}", link.TextContent);
                cited.Add(TitleOf(entry));
            }
        }

        Assert.Equal(cited.Distinct().Order(), titles.Order());
        static string TitleOf(IElement entry) => entry.QuerySelector("p")!.TextContent.Trim();
    }

    [Fact]
    public async Task It_has_its_contents_the_dates_and_numbers_of_its_pages_and_one_glossary_of_the_words_they_use()
    {
        var page = await PageAsync(Birds);
        var topic = example.Site.Topics.Single(topic => topic.Index.Address.Value == "/birds");
        var articles = topic.Articles.Prepend(topic.Index).ToList();
        Assert.Equal(articles.Select(article => article.Title), page.QuerySelectorAll("main > ol li a").Select(link => link.TextContent));
        foreach (var article in articles) Assert.Contains($"https://www.example.org/leaflet/{LeafletId.Of(article)}", page.Body!.TextContent, StringComparison.Ordinal);
        var words = articles.SelectMany(article => article.Body.Terms).Select(term => term.Name).Distinct().Order(StringComparer.OrdinalIgnoreCase);
        Assert.Equal(words, page.QuerySelectorAll("dl.glossary dt").Select(term => term.FirstChild!.TextContent.Trim()));
    }

    [Fact]
    public async Task A_link_to_another_page_of_the_booklet_stays_within()
    {
        var page = await PageAsync(Birds);
        var within = example.Site.Topics.Single(topic => topic.Index.Address.Value == "/birds").Articles.Select(article => article.Address.Value).ToHashSet();
        Assert.DoesNotContain(page.QuerySelectorAll(".text a[href]"), link => within.Contains(link.GetAttribute("href")!.Split('#')[0]));
    }

    [Fact]
    public async Task Pages_are_ticked_in_a_form_without_scripts_and_come_in_the_order_of_the_site()
    {
        var form = (await PageAsync("/leaflet")).QuerySelector("main form")!;
        var boxes = form.QuerySelectorAll("input[type=checkbox][name=pages]").Select(box => box.GetAttribute("value")!).ToList();
        Assert.Equal(example.Site.Articles.Where(article => article.Role != ArticleRole.Home).Select(article => article.Address.Value).Order(), boxes.Order());
        Assert.Equal("/leaflet#made", form.GetAttribute("action"));
        var ticked = boxes.Where(box => box is "/birds/ringing" or "/birds/feeding" or "/about").ToList();
        var page = await PageAsync("/leaflet?" + string.Join('&', ticked.AsEnumerable().Reverse().Select(box => "pages=" + Uri.EscapeDataString(box))));
        Assert.Equal(ticked.Select(box => example.Site.Find(new(box))!.Title), page.QuerySelectorAll("main > ol li").Select(entry => entry.TextContent.Trim()));
    }

    [Fact]
    public async Task A_page_that_the_site_does_not_have_is_named_and_the_others_are_gathered()
    {
        var page = await PageAsync("/leaflet?pages=/no-such&pages=<b>&pages=/Feeding&pages=/draft");
        Assert.Contains("no such page: /no-such, <b>, /draft.", page.QuerySelector("main .overdue")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("section.part:has(.text)"));
        var none = await PageAsync("/leaflet?pages=/no-such");
        Assert.Contains("/no-such", none.QuerySelector("main .overdue:not(#made)")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(none.QuerySelector("input[name=pages]"));
    }

    [Fact]
    public async Task However_many_pages_are_asked_for_the_booklet_is_bounded()
    {
        var all = string.Join('&', Enumerable.Repeat(example.Site.Articles.Select(article => "pages=" + article.Address), 10).SelectMany(page => page));
        var page = await PageAsync("/leaflet?" + all);
        Assert.InRange(page.QuerySelectorAll("section.part:has(.text)").Length, 5, BookletPage.MostArticles);
    }

    [Fact]
    public async Task What_was_ticked_is_kept_in_no_cache_and_no_index()
    {
        var response = await example.Client.GetAsync(Chosen);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.NotNull((await response.DocumentAsync()).QuerySelector("meta[name=robots][content=noindex]"));
    }

    private async Task<IDocument> PageAsync(string address)
    {
        var response = await example.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = await response.DocumentAsync();
        Html.AssertHasBanner(page, example.Site.Settings.Banner);
        return page;
    }
}
