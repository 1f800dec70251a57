using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;

namespace LiverInfo.Content.Tests;

public sealed class RulesTests
{
    [Fact]
    public void The_authors_guide_says_of_every_rule_why_it_is_there()
    {
        var guide = File.ReadAllText(Path.Combine(ContentFolder.FindAbove(AppContext.BaseDirectory)!.Root, "README.md"));
        foreach (var (code, why) in Rules.All)
            Assert.Contains($"| {code} | {why} |", guide, StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_be_allowed_is_a_warning_of_a_known_rule() =>
        Assert.All(Rules.Allowable.Values, code => Assert.Contains(code, Rules.All.Keys));
}
