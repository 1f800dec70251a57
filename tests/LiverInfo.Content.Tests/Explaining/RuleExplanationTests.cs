using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Explaining;

namespace LiverInfo.Content.Tests.Explaining;

public sealed class RuleExplanationTests
{
    public static TheoryData<string> Codes => [.. Rules.All.Select(rule => rule.Code)];

    [Fact]
    public void It_tells_why_what_an_example_of_each_kind_and_how_to_mend_it() => Assert.Equal(
        """
        LI402: Heading level skipped

        Why it is there: Headings step down one level at a time, for those who listen.

        It is an error, and liverinfo check fails. Readers get the page all the same, because a correction must not wait.

        What it looks at: How many # signs each heading has.

        With this, it is told:

          In the text of a page:

            ## A section

            #### A part of a part

        Then liverinfo check says, and how to mend it is the last line:

            page.md:8:1: error LI402: This heading has 4 # signs and the one before it 2, so somebody who listens to the page would miss a level.
              8 | #### A part of a part
                | ^
              Use 3 # signs or fewer.

        With this, it is not:

          In the text of a page:

            ## A section

            ### A part
        """.ReplaceLineEndings("\n"),
        RuleExplanation.Format(Rules.All.Single(rule => rule.Code == "LI402")));

    [Theory]
    [MemberData(nameof(Codes))]
    public void It_explains_every_rule(string code)
    {
        var rule = Rules.All.Single(rule => rule.Code == code);
        var text = RuleExplanation.Format(rule);

        Assert.Contains(rule.Why, text, StringComparison.Ordinal);
        Assert.Contains(rule.Severity == Severity.Error ? "It is an error" : "It is a warning", text, StringComparison.Ordinal);
        Assert.Contains(rule.ReadExample() is null ? "Please report it" : "mend it", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Precision_is_told_where_it_was_measured_and_nowhere_else()
    {
        var rule = Rules.All.Single(rule => rule.Code == "LI402");

        Assert.Contains("How often it is right: Seven times of ten.", RuleExplanation.Format(rule with { MeasuredPrecision = "Seven times of ten." }), StringComparison.Ordinal);
        Assert.DoesNotContain("How often", RuleExplanation.Format(rule with { MeasuredPrecision = null }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LI505")]
    [InlineData("li505")]
    [InlineData(" 505 ")]
    public void A_rule_is_found_by_its_code(string text) => Assert.Equal("LI505", RuleSearch.Find(text)!.Code);

    [Theory]
    [InlineData("LI55", "LI505")]
    [InlineData("L505", "LI505")]
    [InlineData("retracted", "LI505")]
    [InlineData("LI905", "LI900")]
    public void Near_rules_are_found_by_code_and_by_word(string text, string near)
    {
        Assert.Null(RuleSearch.Find(text));
        Assert.Contains(near, RuleSearch.Near(text).Select(rule => rule.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    public void Of_nonsense_nothing_is_near(string text) => Assert.Empty(RuleSearch.Near(text));
}
