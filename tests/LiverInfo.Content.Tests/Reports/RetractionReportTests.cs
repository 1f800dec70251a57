using System.Text.Json;
using LiverInfo.Content.Reports;

namespace LiverInfo.Content.Tests.Reports;

/// <summary>What every report says of a retraction file that was looked through.</summary>
public sealed class RetractionReportTests
{
    [Fact]
    public void The_text_tells_what_was_read_and_what_could_not_be_looked_up() => Assert.Equal(
        $"""
        Retraction file made up/retractions.csv: 69,000 rows, the newest of 2026-10-31, SHA-256 {Sample.Retractions.Sha256}.
          It is not all UTF-8. Letters that are not were read as Western European (Latin-1), so a name may look odd. DOIs and numbers are not affected.
          2 rows could not be read and may have hidden a retraction. See line 17, 4012 of the file, or download it again. All other rows were looked at.
          2 of 3 sources have a DOI or a PubMed number, and were looked up.
          These have neither, so look at them yourself, or add doi: or pubmed: where there is one: first-2020.
          In the file and already marked retracted: true: second-2021.

        0 articles checked, 0 errors, 0 warnings.
        """.ReplaceLineEndings("\n"),
        TextReport.Format([], [], 0, "", colour: false, Sample.Retractions));

    [Fact]
    public void A_long_list_of_broken_rows_is_cut_short() => Assert.Contains(
        "19, 20 and 5 more of the file", RetractionText.Format(Sample.Retractions with { BrokenRows = [.. Enumerable.Range(1, 25)] }), StringComparison.Ordinal);

    [Fact]
    public void Without_sources_it_says_so() => Assert.Contains(
        "No source was looked up", RetractionText.Format(Sample.Retractions with { LookedUp = 0, WithoutNumber = [] }), StringComparison.Ordinal);

    [Fact]
    public void Json_has_the_same_as_values()
    {
        using var report = JsonDocument.Parse(JsonReport.Format([], [], 0, "", Sample.Retractions));
        var retractions = report.RootElement.GetProperty("retractions");

        Assert.Equal(69_000, retractions.GetProperty("rows").GetInt32());
        Assert.Equal("2026-10-31", retractions.GetProperty("newest").GetString());
        Assert.Equal([17, 4_012], retractions.GetProperty("brokenRows").EnumerateArray().Select(line => line.GetInt32()));
        Assert.Equal("first-2020", Assert.Single(retractions.GetProperty("withoutNumber").EnumerateArray()).GetString());
    }

    [Fact]
    public void Sarif_names_the_file_and_its_hash()
    {
        using var report = JsonDocument.Parse(SarifReport.Format([], "", "1.2.3", Sample.Retractions));
        var file = Assert.Single(report.RootElement.GetProperty("runs")[0].GetProperty("artifacts").EnumerateArray());

        Assert.Equal("made%20up/retractions.csv", file.GetProperty("location").GetProperty("uri").GetString());
        Assert.Equal(Sample.Retractions.Sha256, file.GetProperty("hashes").GetProperty("sha-256").GetString());
    }

    [Fact]
    public void GitHub_gets_one_notice() => Assert.StartsWith(
        "::notice title=Retractions::Retraction file made up/retractions.csv", GitHubReport.Format([], 0, "", Sample.Retractions), StringComparison.Ordinal);
}
