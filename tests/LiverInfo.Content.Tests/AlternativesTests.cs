using System.Text.RegularExpressions;
using LiverInfo.Content.Checks.Honesty;

namespace LiverInfo.Content.Tests;

/// <summary>A pattern that is cut into several finds what it found as one.</summary>
public sealed class AlternativesTests
{
    private static readonly string[] Parts = ["cell therapy|heal", "therapy works|works? well", "heals|well"];

    [Theory]
    [InlineData("well, it works well and heals well")]
    [InlineData("cell therapy works well")]
    [InlineData("therapy works well, cell therapy heals")]
    [InlineData("nothing of it")]
    [InlineData("")]
    public void Patterns_find_together_what_one_with_all_of_them_finds(string text)
    {
        var asOne = new Regex(string.Join('|', Parts)).Matches(text).Select(match => (match.Index, match.Value));

        var found = new PatternSet([.. Parts.Select(part => new Regex(part))]).In(text).Select(match => (match.Index, match.Value));

        Assert.Equal(asOne, found);
    }

    [Fact]
    public void Patterns_that_are_found_on_a_page_find_as_much_in_each_of_its_lines()
    {
        string[] lines = ["cell therapy", "works well", "well"];
        var all = new PatternSet([.. Parts.Select(part => new Regex(part))]);

        var some = all.FoundIn(lines);

        Assert.All(lines, line => Assert.Equal(all.In(line).Select(match => match.Value), some.In(line).Select(match => match.Value)));
    }
}
