using AngleSharp.Dom;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Markdown;

public sealed class TableTests
{
    private const string Table = """
        Table: what the *trials* found

        | Trial | People | Place |
        |:------|-------:|:-----:|
        | A *b* |     12 |   x   |
        | C     |      3 |       |
        """;

    [Fact]
    public void The_heads_of_columns_are_marked_as_such() =>
        Assert.Equal(["Trial", "People", "Place"], Texts("thead > tr > th[scope=col]"));

    [Fact]
    public void The_rows_stand_in_the_body() => Assert.Equal(["A b", "12", "x"], Texts("tbody > tr:first-child > *"));

    [Fact]
    public void A_column_of_numbers_is_set_to_the_right_by_a_class()
    {
        Assert.Equal(["People", "12", "3"], Texts(".right"));
        Assert.Empty(Texts("[style]"));
    }

    [Fact]
    public void A_cell_holds_its_text_and_no_paragraph()
    {
        Assert.Equal(["b"], Texts("tbody em"));
        Assert.Empty(Texts("td p, th p"));
    }

    [Fact]
    public void A_table_says_what_it_is_about() => Assert.Equal(["what the trials found"], Texts("table > caption"));

    [Fact]
    public void A_caption_keeps_its_source_and_its_settings()
    {
        var body = TinySite.BodyOf("A.[^second-2021]\n\nTable: of {clinic}[^first-2020]\n\n| A |\n|---|\n| b |");

        Assert.Equal(["second-2021", "first-2020"], body.Citations.Select(citation => citation.Source.Key));
        Assert.Equal("of Example ClinicSource 2", TinySite.Parse(body.Html).QuerySelector("caption")!.Text());
    }

    [Fact]
    public void The_first_cell_of_a_row_is_its_head() => Assert.Equal(["A b", "C"], Texts("tbody th[scope=row]"));

    [Fact]
    public void Two_cells_with_a_bar_between_are_no_table_without_a_line_under_the_head() =>
        Assert.Equal("<p>a | b</p>", TinySite.HtmlOf("a | b"));

    private static IEnumerable<string> Texts(string selector) =>
        TinySite.ElementsOf(Table).QuerySelectorAll(selector).Select(element => element.Text().Trim());
}
