using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Markdown;

public sealed class CitationTests
{
    [Fact]
    public void A_citation_leads_to_the_list_of_sources() => Assert.Equal(
        "<p>So.<sup class=\"cite\"><a href=\"#source-1\" id=\"cited-1-1\"><span class=\"visually-hidden\">Source </span>1</a></sup></p>",
        TinySite.HtmlOf("So.[^first-2020]"));

    [Fact]
    public void Sources_are_numbered_in_the_order_in_which_they_are_first_cited()
    {
        var body = TinySite.BodyOf("A[^second-2021] b[^first-2020] c[^second-2021]");

        Assert.Equal(["Source 1", "Source 2", "Source 1"], Marks(body));
        Assert.Equal([(1, "second-2021"), (2, "first-2020")], body.Citations.Select(c => (c.Number, c.Source.Key)));
    }

    [Fact]
    public void Every_place_that_cites_a_source_can_be_led_back_to()
    {
        var body = TinySite.BodyOf("A[^second-2021] b[^first-2020]\n\n- c[^second-2021]\n\n> D[^second-2021]");

        var ids = TinySite.Parse(body.Html).QuerySelectorAll(".cite a").Select(link => link.Id);
        var leadingBack = body.Citations.SelectMany(citation =>
            Enumerable.Range(1, citation.Mentions).Select(citation.MentionAnchor));
        Assert.Equal([3, 1], body.Citations.Select(citation => citation.Mentions));
        Assert.Equal(leadingBack.Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_citation_leads_to_an_entry_of_the_list()
    {
        var body = TinySite.BodyOf("A[^second-2021] b[^first-2020]");

        var targets = TinySite.Parse(body.Html).QuerySelectorAll(".cite a").Select(link => link.GetAttribute("href"));
        Assert.Equal(body.Citations.Select(citation => "#" + citation.Anchor), targets);
    }

    [Fact]
    public void A_source_that_is_not_cited_is_not_listed() => Assert.Empty(TinySite.BodyOf("Text.").Citations);

    [Fact]
    public void A_citation_works_in_headings_tables_and_stressed_text() => Assert.Equal(
        ["Source 1", "Source 2", "Source 2"],
        Marks(TinySite.BodyOf("## A[^first-2020]\n\nTable: b\n\n| *b[^second-2021]* |\n|---|\n| c[^second-2021] |")));

    [Fact]
    public void A_citation_does_not_stand_in_the_contents_list() =>
        Assert.Equal("A section", Assert.Single(TinySite.BodyOf("## A section[^first-2020]").Headings).Text);

    [Theory]
    [InlineData(@"\[^first-2020]", "[^first-2020]")]
    [InlineData(@"\[^first 2020]", "[^first 2020]")]
    public void What_is_not_a_citation_is_shown_as_it_stands(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>", TinySite.HtmlOf(markdown));

    [Fact]
    public void A_source_described_in_the_text_is_told_however_long_its_description() => Assert.Equal(
        ["LI204"], TinySite.RefusalOf("So.[^first-2020]\n\n[^first-2020]: The first example, by somebody, 2020"));

    [Fact]
    public void A_source_keeps_what_is_known_of_it()
    {
        var sources = new TinySite().Publish().Sources;

        Assert.Equal("https://doi.org/10.5555/example", sources["first-2020"].Link!.AbsoluteUri);
        Assert.Equal("https://example.org/second", sources["second-2021"].Link!.AbsoluteUri);
        Assert.Equal((false, true), (sources["first-2020"].ListedOnly, sources["second-2021"].ListedOnly));
        Assert.Equal("systematic-review", sources["first-2020"].Kind.Key);
        Assert.Equal(new DateOnly(2026, 1, 31), sources["first-2020"].Checked);
    }

    [Theory]
    [InlineData("doi: 10.5555/a\n  trial: NCT01\n  url: https://example.org", "https://doi.org/10.5555/a")]
    [InlineData("trial: NCT01\n  url: https://example.org/", "https://clinicaltrials.gov/study/NCT01")]
    [InlineData("url: https://example.org/", "https://example.org/")]
    [InlineData("authors: Nobody", null)]
    public void A_source_is_linked_to_where_it_will_be_found_for_longest(string fields, string? link)
    {
        var site = new TinySite().With(
            "_sources.yml", $"one:\n  title: One\n  kind: news\n  read: seen\n  checked: 2026-01-31\n  {fields}\n").Publish();

        Assert.Equal(link, site.Sources["one"].Link?.AbsoluteUri);
    }

    private static IEnumerable<string> Marks(ArticleBody body) =>
        TinySite.Parse(body.Html).QuerySelectorAll(".cite").Select(mark => mark.TextContent);
}
