using System.Collections.Immutable;
using System.Text;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Explaining;
using LiverInfo.Content.Files;
using LiverInfo.Content.Reports;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Explaining;

/// <summary>Every example tells the truth: the bad one is told by the code of its rule, and of the good one nothing is told.</summary>
public sealed class RuleExampleTests
{
    private const string InternalError = "LI900"; // nothing that can be written brings it about

    // True of every small site whose pages nobody has reviewed or links to.
    private static readonly string[] Usual = ["LI209", "LI705"];

    public static TheoryData<string> Codes => [.. Rules.All.Where(rule => rule.ReadExample() is not null).Select(rule => rule.Code)];

    [Fact]
    public void Every_rule_has_an_example() => Assert.Equal(
        [InternalError], Rules.All.Where(rule => rule.ReadExample() is null).Select(rule => rule.Code));

    [Fact]
    public void Every_example_has_a_rule() => Assert.Empty(
        typeof(Rule).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Examples/LI", StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name))
            .Except(Rules.All.Select(rule => rule.Code)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_is_told_by_its_code(string code) => Assert.Contains(code, Told(RuleExample.Of(code)!.Bad).Select(told => told.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Nothing_is_told_of_the_good_example(string code) => Assert.Empty(
        Told(RuleExample.Of(code)!.Good).Where(told => told.Code == code || !Usual.Contains(told.Code)).Select(told => DiagnosticText.Format(told)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_example_says_what_is_looked_at_and_how_to_mend_it(string code)
    {
        var example = RuleExample.Of(code)!;

        Assert.Matches(@"^\p{Lu}.*\.$", example.LooksAt);
        Assert.NotEmpty(example.Good);
        Assert.NotEmpty(example.Bad);
        // Where the program can show its own message, no other text may stand beside it that could grow out of date.
        Assert.Equal(ExampleContent.Check(example.Bad).Any(told => told.Code == code), example.Fix is null);
    }

    [Fact]
    public void A_fix_that_is_written_down_is_the_one_of_the_message() => Assert.All(
        Rules.All.Where(rule => rule.ReadExample()?.Fix is not null),
        rule => Assert.Contains(rule.ReadExample()!.Fix!, Told(rule.ReadExample()!.Bad).Where(told => told.Code == rule.Code).Select(told => told.Fix)));

    /// <summary>Checks an example on disk, where a file can be a link, or open, or saved in another way.</summary>
    private static ImmutableArray<Diagnostic> Told(ImmutableArray<ExampleFile> example)
    {
        using var folder = new TempFolder();
        FileStream? held = null;
        foreach (var (path, text, state) in ExampleContent.Over(example).Values)
        {
            var encoding = state == "saved as Latin-1" ? Encoding.Latin1 : Encoding.UTF8;
            if (state is "a link to elsewhere") File.CreateSymbolicLink(folder.PathOf(path), typeof(RuleExample).Assembly.Location);
            else if (state is not ExampleFile.Gone) folder.Write(path, encoding.GetBytes(text));
            if (state is "open in another program") held = new FileStream(folder.PathOf(path), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        }

        using (held) return ExampleContent.Check(new ContentFolder(folder.Root).Read(), example);
    }
}
