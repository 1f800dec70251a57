using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Markdown;

public sealed class BoxTests
{
    [Theory]
    [InlineData("nonurgent", "Non-urgent advice: ")]
    [InlineData("urgent", "Urgent advice: ")]
    [InlineData("emergency", "Emergency: ")]
    [InlineData("warning", "Warning: ")]
    public void A_box_says_what_it_is_to_those_who_cannot_see_its_colour(string name, string prefix)
    {
        var box = TinySite.ElementsOf($":::{name} A title\nText.\n:::").QuerySelector("div.box")!;

        Assert.True(box.ClassList.Contains(name));
        Assert.Equal(prefix, box.QuerySelector("h2 > span.visually-hidden")!.TextContent);
        Assert.Equal(prefix + "A title", box.QuerySelector("h2")!.TextContent);
        Assert.Equal("Text.", box.QuerySelector("p")!.TextContent);
    }

    [Fact]
    public void Questions_have_no_title()
    {
        var box = TinySite.ElementsOf(":::questions\n- Why?\n:::").QuerySelector("div.box.questions")!;

        Assert.Empty(box.QuerySelectorAll("h2, h3"));
        Assert.Equal("Why?", box.QuerySelector("ul > li")!.TextContent);
    }

    [Theory]
    [InlineData("", "h2")]
    [InlineData("## A section\n\n", "h3")]
    [InlineData("## A section\n\n### A part\n\n", "h4")]
    [InlineData("## A section\n\n### A part\n\n## Another section\n\n", "h3")]
    [InlineData("## A section\n\n:::urgent Before\nText.\n:::\n\n", "h3")]
    [InlineData("## 2\n\n### 3\n\n#### 4\n\n##### 5\n\n###### 6\n\n", "h6")]
    public void The_title_of_a_box_has_the_level_that_fits_where_it_stands(string before, string tag)
    {
        var title = TinySite.ElementsOf(before + ":::warning A title\nText.\n:::").QuerySelector(".warning > :first-child")!;

        Assert.Equal(tag, title.LocalName);
    }

    [Fact]
    public void A_heading_in_a_box_comes_one_level_below_its_title()
    {
        var box = TinySite.ElementsOf("## A section\n\n:::warning A title\n#### A part\n:::").QuerySelector(".warning")!;

        Assert.Equal(["h3", "h4"], box.QuerySelectorAll("h3, h4").Select(heading => heading.LocalName));
    }

    [Fact]
    public void A_heading_after_a_box_is_measured_by_the_one_before_the_box() =>
        Assert.Contains("LI402", TinySite.ToldOf("## A section\n\n:::warning A title\nText.\n:::\n\n#### A part"));

    [Fact]
    public void What_works_in_text_works_in_the_title_of_a_box()
    {
        var title = TinySite.ElementsOf(":::emergency Call {emergency} *now*[^first-2020]\nText.\n:::").QuerySelector("h2")!;

        Assert.Equal("999", title.QuerySelector("a.tel")!.TextContent);
        Assert.Equal("now", title.QuerySelector("em")!.TextContent);
        Assert.Equal("#source-1", title.QuerySelector("sup.cite a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_box_holds_lists_tables_and_boxes_in_lists()
    {
        var page = TinySite.ElementsOf(":::urgent A\n- one\n\nTable: a\n\n| a |\n|---|\n| 1 |\n:::\n\n- item\n\n  :::warning B\n  Text.\n  :::");

        Assert.NotNull(page.QuerySelector(".urgent > ul"));
        Assert.NotNull(page.QuerySelector(".urgent table"));
        Assert.NotNull(page.QuerySelector("li > .warning"));
    }

    [Fact]
    public void The_in_short_box_stands_apart_from_the_text()
    {
        var body = TinySite.BodyOf(":::in-short\nShort.[^second-2021]\n:::\n\nLong.[^first-2020]");

        var box = TinySite.Parse(body.InShort).QuerySelector("div.box.in-short")!;
        Assert.Equal("In short", box.QuerySelector("h2")!.TextContent);
        Assert.StartsWith("Short.", box.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("hort", body.Html, StringComparison.Ordinal);
        Assert.Equal(["second-2021", "first-2020"], body.Citations.Select(citation => citation.Source.Key));
    }

    [Fact]
    public void A_page_without_an_in_short_box_has_none() => Assert.Empty(TinySite.BodyOf("Text.").InShort);

    [Fact]
    public void The_in_short_box_may_come_before_the_places_that_links_lead_to() =>
        Assert.NotEmpty(TinySite.BodyOf(":::in-short\nShort.\n:::\n\n[Long][x].\n\n[x]: https://example.org").InShort);
}
