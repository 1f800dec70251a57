namespace LiverInfo.Web.Tests.Commands;

/// <summary><c>check --explain</c>, as a person would run it.</summary>
public sealed class ExplainTests
{
    [Theory]
    [InlineData("LI505")]
    [InlineData("505")]
    public async Task A_code_is_explained_with_no_content_at_hand(string code)
    {
        var (exitCode, output, errors) = await CommandLine.RunAsync(Path.GetTempPath(), "check", "--explain", code);
        Assert.Equal((0, ""), (exitCode, errors));
        Assert.StartsWith("LI505: Retracted source", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_an_unknown_code_the_near_ones_are_told_and_then_all()
    {
        var (exitCode, output, errors) = await CommandLine.RunAsync(Path.GetTempPath(), "check", "--explain", "LI5O5");
        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith("There is no code \"LI5O5\".", errors, StringComparison.Ordinal);
        Assert.Matches(@"Did you mean one of these\?\r?\n  LI505  Retracted source", errors);
        Assert.Contains("  LI101  Front matter missing", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_of_check_names_each_option()
    {
        var (_, output, _) = await CommandLine.RunAsync(Path.GetTempPath(), "check", "--help");
        Assert.All(["--retractions <FILE>", "--explain <CODE>", "--watch"], option => Assert.Contains(option, output, StringComparison.Ordinal));
    }
}
