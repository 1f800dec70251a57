using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;

namespace LiverInfo.Content.Tests.Shipped;

/// <summary>The authors' guide, README.md of the content folder.</summary>
public sealed class GuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(ContentFolder.FindAbove(AppContext.BaseDirectory)!.Root, "README.md"));

    [Fact]
    public void It_explains_every_rule() => Assert.All(
        Rules.All, rule => Assert.Contains($"| {rule.Code} | {rule.Why} |", Guide, StringComparison.Ordinal));

    [Theory]
    [InlineData(RuleCategory.Form, RuleEffect.Reports, "All but {0} hold their file back.")]
    [InlineData(RuleCategory.Links, RuleEffect.HoldsBack, "Of these, {0} hold their page back.")]
    public void It_says_what_is_held_back_where_a_category_has_both_effects(RuleCategory category, RuleEffect effect, string sentence)
    {
        string[] codes = [.. Rules.All.Where(rule => rule.Category == category && rule.Effect == effect).Select(rule => rule.Code)];

        Assert.Contains($"\n{sentence.Replace("{0}", $"{string.Join(", ", codes[..^1])} and {codes[^1]}", StringComparison.Ordinal)}\n", Guide.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void All_other_categories_have_one_effect() => Assert.All(
        Rules.All.Where(rule => rule.Category is not (RuleCategory.Form or RuleCategory.Links)).GroupBy(rule => rule.Category),
        rules => Assert.Single(rules.Select(rule => rule.Effect).Distinct()));
}
