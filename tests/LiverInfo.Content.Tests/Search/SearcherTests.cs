using LiverInfo.Content.Search;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Search;

/// <summary>What readers find on a small site.</summary>
public sealed class SearcherTests
{
    private static readonly SearchIndex Index = new SearchIndexBuilder().Build(new TinySite()
        .Page("ducks.md", "Ducks live on ponds.\n\n## What do they feed on?\n\nThey eat water plants and snails.\n\n## Where do they nest?\n\nOn the ground, near the colour of reeds.", "All about ducks", "keywords: [mallard]")
        .Page("geese.md", "Geese fly far.\n\n## Long journeys\n\nThey travelled north. A catheter is no bird.", "All about geese")
        .With("_glossary.yml", "- term: \"bill\"\n  also: [\"beak\"]\n  meaning: \"The mouth of a bird.\"\n- term: \"snails\"\n  synonyms: [\"slimy things\"]\n")
        .Load().Site!);

    [Theory]
    [InlineData("nest", "/ducks#where-do-they-nest")]
    [InlineData("where do they nest?", "/ducks#where-do-they-nest")]
    [InlineData("nesting", "/ducks#where-do-they-nest")]
    [InlineData("journeying", "/geese#long-journeys")]
    [InlineData("mallard", "/ducks")]
    [InlineData("beak", "/glossary#bill")]
    [InlineData("slimy things", "/ducks#what-do-they-feed-on")]
    [InlineData("traveled", "/geese#long-journeys")]
    [InlineData("waterplants", "/ducks#what-do-they-feed-on")]
    [InlineData("cathe", "/geese#long-journeys")]
    [InlineData("all about geese", "/geese")]
    public void Words_lead_to_the_section_that_has_them(string query, string link) => Assert.Equal(link, Searcher.Search(Index, query).Hits[0].Section.Link);

    [Fact]
    public void A_correction_is_told_and_can_be_refused()
    {
        Assert.Equal("catheter bird", Searcher.Search(Index, "cathetre bird").Corrected ?? Searcher.Search(Index, "cathetur bird").Corrected);
        Assert.Null(Searcher.Search(Index, "cathetur bird", asTyped: true).Corrected);
    }

    [Fact]
    public void What_is_found_nowhere_is_named()
    {
        var outcome = Searcher.Search(Index, "xylophones");

        Assert.Empty(outcome.Hits);
        Assert.Equal("xylophones", Assert.Single(outcome.Unknown).Written);
    }

    [Fact]
    public void A_result_shows_one_whole_sentence_with_the_words_marked()
    {
        var outcome = Searcher.Search(Index, "snails");
        var parts = SearchExcerpt.Of(Index, outcome, outcome.Hits[0]);

        Assert.Equal("They eat water plants and snails.", string.Concat(parts.Select(part => part.Text)));
        Assert.Equal("snails", Assert.Single(parts, part => part.IsMarked).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!&<>")]
    [InlineData("\uD800")]
    [InlineData("constructor __proto__")]
    public void Nothing_that_can_be_typed_is_an_error(string query) => Assert.NotNull(Searcher.Search(Index, query));

    [Fact]
    public void Endless_words_are_cut_off() => Assert.Equal(Searcher.LongestQuery, Searcher.Search(Index, new('x', 100_000)).Query.Length);
}
