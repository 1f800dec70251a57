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
}
