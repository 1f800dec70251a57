using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests;

/// <summary>What an author is told, word for word: one folder of <c>Cases</c> for each thing that can be wrong.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Names => [.. Case.All.Select(found => found.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_is_told_word_for_word(string name)
    {
        var told = new Case(name).Told();

        Assert.True(told == new Case(name).Expected, $"Of the case {name}, this was told instead:\n\n{told}");
    }
}
