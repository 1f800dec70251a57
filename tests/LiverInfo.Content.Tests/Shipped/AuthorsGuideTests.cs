using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;

namespace LiverInfo.Content.Tests.Shipped;

/// <summary>The guide for those who write, which is in the content folder.</summary>
public sealed class AuthorsGuideTests
{
    [Fact]
    public void It_says_of_every_rule_why_it_is_there()
    {
        var guide = File.ReadAllText(Path.Combine(ContentFolder.FindAbove(AppContext.BaseDirectory)!.Root, "README.md"));
        foreach (var (code, why) in Rules.All)
            Assert.Contains($"| {code} | {why} |", guide, StringComparison.Ordinal);
    }
}
