using LiverInfo.Content.Markdown.Options;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Markdown;

/// <summary>The choices of an <c>:::options</c> box.</summary>
public sealed class OptionsTests
{
    private const string Rows = "- Who pays: nobody.\n- What it is: *tablets*.[^first-2020]\n- What it is like: quiet.\n- What may help: Not known.\n- What may harm: Not known.\n- What is not known: much.\n";

    private static AngleSharp.Dom.IElement Choices(string title = "Your choices") =>
        TinySite.ElementsOf($"## A section\n\n:::options {title}\n### One\n{Rows}\n### Two\n{Rows}:::\n").QuerySelector(".box.options .choices")!;

    [Fact]
    public void Every_choice_has_the_same_rows_in_the_same_order_whatever_the_author_began_with()
    {
        var choices = Choices().QuerySelectorAll(".choice");

        Assert.Equal(2, choices.Length);
        Assert.All(choices, choice => Assert.Equal(OptionRow.Labels, choice.QuerySelectorAll("dl > div > dt").Select(label => label.TextContent)));
    }

    [Fact]
    public void A_label_is_no_part_of_the_text_of_its_row()
    {
        var row = Choices().QuerySelector("dd")!;

        Assert.Equal("<em>tablets</em>.", row.InnerHtml[..row.InnerHtml.IndexOf("<sup", StringComparison.Ordinal)]);
        Assert.NotNull(row.QuerySelector(".cite a[href='#source-1']"));
    }

    [Theory]
    [InlineData("Your choices", "h4")]
    [InlineData("", "h3")]
    public void A_choice_is_a_heading_below_that_of_the_box(string title, string heading) =>
        Assert.Equal(["One", "Two"], Choices(title).QuerySelectorAll(heading).Select(name => name.TextContent));

    [Fact]
    public void The_labels_have_words_for_readers() =>
        Assert.Equal(OptionRow.Labels.Order(StringComparer.Ordinal), Locale.English.Markdown.OptionRows.Keys.Order(StringComparer.Ordinal));
}
