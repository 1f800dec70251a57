using LiverInfo.Content.Files;
using LiverInfo.Content.Tests.Honesty;

namespace LiverInfo.Content.Tests.Shipped;

public sealed class HonestyFiguresTests
{
    [Fact]
    public void The_guide_for_writers_tells_how_often_the_rules_are_right()
    {
        var guide = File.ReadAllText(Path.Combine(ContentFolder.FindAbove(AppContext.BaseDirectory)!.Root, "README.md"));

        Assert.Contains(CorpusTests.Own.ToRow("kept apart, of all who wrote for us"), guide, StringComparison.Ordinal);
        Assert.Contains(CorpusTests.Unseen.ToRow("of a writer who was left out"), guide, StringComparison.Ordinal);
        Assert.Contains(CorpusTests.Open.ToRow("of others"), guide, StringComparison.Ordinal);
    }
}
