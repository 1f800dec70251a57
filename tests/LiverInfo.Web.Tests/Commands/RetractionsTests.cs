namespace LiverInfo.Web.Tests.Commands;

/// <summary><c>check --retractions</c>, as a person would run it.</summary>
public sealed class RetractionsTests
{
    private const string Header = "RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason\n";
    private const string OtherPaper = "8/15/2023 0:00,10.5555/notice.1,10.5555/of.another.paper,0,Retraction,+Error in Data;\n";
    private const string CitedPaper = "9/1/2023 0:00,10.5555/notice.2,10.5555/S0000-0000(18)00000-6,0,Retraction,+Error in Data;+Unreliable Results;\n";

    [Fact]
    public async Task A_retraction_is_an_error_at_the_source_and_what_was_read_is_told()
    {
        var (exitCode, output, errors) = await CheckAsync(Header + OtherPaper + CitedPaper);
        Assert.Equal("", errors);
        Assert.Equal(1, exitCode);
        Assert.Contains("content/_sources.yml:12:1: error LI507: The source \"trial-2018\" was taken back: the retraction file has a retraction of 2023-09-01. Reasons: Error in Data; Unreliable Results. Notice: https://doi.org/10.5555/notice.2.", output, StringComparison.Ordinal);
        Assert.Matches(@"Retraction file made\.csv: 2 rows, the newest of 2023-09-01, SHA-256 [0-9a-f]{64}\.", output);
    }

    [Fact]
    public async Task With_no_retraction_it_says_what_was_looked_up_and_passes()
    {
        var (exitCode, output, _) = await CheckAsync(Header + OtherPaper);
        Assert.Equal(0, exitCode);
        Assert.Matches(@"\d+ of \d+ sources have a DOI or a PubMed number, and were looked up\.", output);
        Assert.Matches(@"\d+ articles checked, 0 errors, \d+ warnings\.\s*\z", output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Title\nA made-up title\n")]
    public async Task A_file_that_cannot_be_used_is_told_in_one_line(string file)
    {
        var (exitCode, output, errors) = await CheckAsync(file);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith("made.csv ", Assert.Single(errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-file.csv", "There is no file")]
    [InlineData("content", "is a folder")]
    public async Task A_file_that_is_not_there_is_told_in_one_line(string file, string expected)
    {
        using var content = new TempContent();
        var (exitCode, output, errors) = await CommandLine.RunAsync(content.Folder, "check", "--retractions", file);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(expected, Assert.Single(errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_row_is_told_by_its_line_stops_no_other_and_keeps_the_check_from_passing()
    {
        var (exitCode, output, errors) = await CheckAsync(Header + "too,few\n" + OtherPaper);
        Assert.Equal(2, exitCode);
        Assert.Contains("See line 2 of the file", output, StringComparison.Ordinal);
        Assert.Contains("made.csv has rows that cannot be read", errors, StringComparison.Ordinal);

        (exitCode, output, _) = await CheckAsync(Header + "too,few\n" + CitedPaper);
        Assert.Equal(1, exitCode);
        Assert.Contains("LI507", output, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output, string Errors)> CheckAsync(string file)
    {
        using var content = new TempContent();
        await File.WriteAllTextAsync(content.Beside("made.csv"), file);
        return await CommandLine.RunAsync(content.Folder, "check", "--retractions", "made.csv");
    }
}
