using LiverInfo.Desk.Texts;

namespace LiverInfo.Desk.Tests.Texts;

public sealed class ChangeNameTests
{
    private const string Text = "---\ntitle: A\norder: 1\n---\n\nIt begins.\n\n## Risks\n\nOne harm. Two harms.[^a] Three harms.\n\n## Costs\n\nNone.\n";

    [Theory]
    [InlineData("One harm.", "A harm.", "Risks: 1 sentence")]
    [InlineData("One harm. Two harms.[^a] ", "", "Risks: 2 sentences")]
    [InlineData("order: 1", "order: 2", "Settings: 1 line")]
    [InlineData("It begins.", "It starts.", "Beginning: 1 sentence")]
    [InlineData("## Costs\n\nNone.\n", "", "Costs: removed")]
    [InlineData("## Costs", "## Prices\n\nMany.\n\n## Costs", "Prices: new")]
    [InlineData("None.\n", "None.\n\n", "Spaces or the order of lines")]
    public void A_change_is_named_by_what_changed(string old, string now, string name) => Assert.Equal(name, ChangeName.Of(Text, Text.Replace(old, now, StringComparison.Ordinal)));
}
