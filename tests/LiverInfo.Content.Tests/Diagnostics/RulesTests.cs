using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Diagnostics;

public sealed class RulesTests
{
    [Fact]
    public void The_list_has_the_rule_of_every_message_and_no_other() => Assert.Equal(
        Message.All.Select(message => message.Sample.Rule).Distinct().OrderBy(rule => rule.Code, StringComparer.Ordinal),
        Rules.All);

    [Fact]
    public void Codes_are_unique_and_in_order()
    {
        var codes = Rules.All.Select(rule => rule.Code).ToList();

        Assert.NotEmpty(codes);
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void Titles_are_unique() => Assert.Distinct(Rules.All.Select(rule => rule.Title));

    [Fact]
    public void A_title_has_two_to_six_words() => Assert.All(Rules.All, rule =>
    {
        Assert.InRange(rule.Title.Split(' ').Length, 2, 6);
        Assert.Matches(@"^\p{Lu}.*[^.]$", rule.Title);
    });

    [Fact]
    public void A_reason_is_a_sentence() => Assert.All(Rules.All, rule => Assert.Matches(@"^\p{Lu}.*\.$", rule.Why));

    [Fact]
    public void The_codes_of_a_category_follow_each_other() => Assert.Distinct(
        Rules.All.Zip(Rules.All.Skip(1)).Where(pair => pair.First.Category != pair.Second.Category).Select(pair => pair.Second.Category));

    [Fact]
    public void A_warning_holds_nothing_back() => Assert.All(
        Rules.All.Where(rule => rule.Severity == Severity.Warning), rule => Assert.Equal(RuleEffect.Reports, rule.Effect));

    [Fact]
    public void What_may_be_allowed_is_a_warning()
    {
        Assert.Equal(["placeholder", "unreviewed"], Rules.Allowable.Keys);
        Assert.All(Rules.Allowable.Values, rule => Assert.Equal(Severity.Warning, rule.Severity));
    }
}
