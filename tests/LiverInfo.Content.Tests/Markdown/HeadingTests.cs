using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Markdown;

public sealed class HeadingTests
{
    [Theory]
    [InlineData("A section", "a-section")]
    [InlineData("Stem cells: what is known?", "stem-cells-what-is-known")]
    [InlineData("*Stressed* and **strong**", "stressed-and-strong")]
    [InlineData("The [way home](/) in it", "the-way-home-in-it")]
    [InlineData("It&rsquo;s here", "its-here")]
    [InlineData("Ünïcode", "ünïcode")]
    [InlineData("ما هو الكبد", "ما-هو-الكبد")]
    [InlineData("肝脏是什么?", "肝脏是什么")]
    [InlineData("Karaciğer nedir", "karaciğer-nedir")]
    public void An_anchor_is_made_of_the_words_of_its_heading(string heading, string id) =>
        Assert.Equal(id, TinySite.ElementsOf($"## {heading}").QuerySelector("h2")!.Id);

    [Fact]
    public void Headings_of_the_same_words_have_anchors_of_their_own() => Assert.Equal(
        ["again", "again-1", "again-1-1", "again-2"], Ids("## Again\n\n## Again\n\n## Again-1\n\n## Again"));

    [Theory]
    [InlineData("Main")]
    [InlineData("Menu")]
    [InlineData("Contents")]
    [InlineData("Sources")]
    [InlineData("Changes")]
    [InlineData("Review")]
    [InlineData("Source 1")]
    [InlineData("Cited 1 1")]
    public void A_heading_does_not_take_an_anchor_of_the_page_itself(string heading) =>
        Assert.EndsWith("-section", Assert.Single(Ids($"## {heading}")), StringComparison.Ordinal);

    [Fact]
    public void Titles_of_boxes_have_anchors() =>
        Assert.Equal(["again", "again-1"], Ids("## Again\n\n:::urgent Again\nText.\n:::"));

    [Fact]
    public void The_contents_list_is_made_of_the_sections_that_are_not_in_a_box()
    {
        var body = TinySite.BodyOf("""
            :::in-short
            ## Not in the list
            :::

            ## The *first* &amp; only

            ### Not in the list

            > ## Not in the list

            :::questions
            ## Not in the list
            - Why?
            :::

            :::warning Not in the list
            Text.
            :::

            ## The second
            """);

        Assert.Equal(
            [("the-first--only", "The first & only"), ("the-second", "The second")],
            body.Headings.Select(heading => (heading.Id, heading.Text)));
    }

    [Theory]
    [InlineData("# A title")]
    [InlineData("A title\n===")]
    [InlineData("> # A title")]
    [InlineData(":::questions\n# A title\n:::")]
    public void A_second_title_is_told(string markdown) => Assert.Contains("LI401", TinySite.ToldOf(markdown));

    [Theory]
    [InlineData("### A part")]
    [InlineData("## A section\n\n#### A part")]
    [InlineData("## A section\n\n- #### A part")]
    [InlineData(":::questions\n### A part\n:::")]
    public void A_level_that_is_left_out_is_told(string markdown) => Assert.Contains("LI402", TinySite.ToldOf(markdown));

    [Fact]
    public void A_heading_may_go_back_up_by_any_number_of_levels() => Assert.Equal(
        ["h2", "h3", "h4", "h2"],
        TinySite.ElementsOf("## A\n\n### B\n\n#### C\n\n## D").QuerySelectorAll("h2, h3, h4").Select(heading => heading.LocalName));

    private static IEnumerable<string?> Ids(string markdown) =>
        TinySite.ElementsOf(markdown).QuerySelectorAll("[id]").Select(element => element.Id);
}
