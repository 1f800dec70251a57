using System.Text;
using CsCheck;
using LiverInfo.Content.Model.Retractions;
using LiverInfo.Content.Tests.Support;
using static LiverInfo.Content.Tests.Retractions.RetractionCsv;

namespace LiverInfo.Content.Tests.Retractions;

/// <summary>What is found in a retraction file, and what is said of one that is not as it should be.</summary>
public sealed class RetractionFileTests
{
    private const string Paper = "10.5555/example.1";

    [Theory]
    [InlineData("10.5555/Example.1", "10.5555/example.1")]
    [InlineData("https://doi.org/10.5555/EXAMPLE.1.", "10.5555/example.1")]
    [InlineData(" http://dx.doi.org/10.5555/example.1; ", "10.5555/example.1")]
    [InlineData("doi: 10.5555/example.1,", "10.5555/example.1")]
    [InlineData("https://doi.org/10.5555%2Fexample%281%29", "10.5555/example(1)")]
    [InlineData("10.5555/S0000-0000(17)30326-6", "10.5555/s0000-0000(17)30326-6")]
    [InlineData("10.5555/example(1)", "10.5555/example(1)")]
    [InlineData("10.5555/example.1)", "10.5555/example.1")]
    [InlineData("unavailable", null)]
    [InlineData("10.5555/", null)]
    [InlineData("0", null)]
    [InlineData("", null)]
    public void A_doi_has_one_spelling(string text, string? doi) => Assert.Equal(doi, Doi.Of(text));

    [Theory]
    [InlineData("99900001", "99900001")]
    [InlineData(" 0099900001 ", "99900001")]
    [InlineData("0", null)]
    [InlineData("", null)]
    [InlineData("PMC123", null)]
    public void A_PubMed_number_of_zero_is_none(string text, string? number) => Assert.Equal(number, PubMedId.Of(text));

    [Fact]
    public void A_PubMed_number_is_found_in_an_address()
    {
        Assert.Equal("99900001", PubMedId.OfAddress("https://pubmed.ncbi.nlm.nih.gov/99900001/"));
        Assert.Equal("99900001", PubMedId.OfAddress("https://www.ncbi.nlm.nih.gov/pubmed/99900001?x=1"));
        Assert.Null(PubMedId.OfAddress("https://example.org/99900001"));
    }

    [Fact]
    public void A_reinstatement_clears_a_retraction_before_it_and_none_after_it()
    {
        string[] cleared = [Row(Paper, "9/1/2023 0:00", "Reinstatement"), Row(Paper)];
        string[] again = [.. cleared, Row(Paper, "10/1/2023 0:00")];

        Assert.Empty(Find(cleared, Source(Paper)).Diagnostics);
        Assert.Contains("2023-10-01", Assert.Single(Find(again, Source(Paper)).Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_retraction_without_a_date_is_not_cleared() =>
        Assert.Single(Find([Row(Paper, date: ""), Row(Paper, "9/1/2023 0:00", "Reinstatement")], Source(Paper)).Diagnostics);

    [Fact]
    public void A_retraction_is_told_and_not_what_came_before_it() =>
        Assert.Equal("LI507", Assert.Single(Find([Row(Paper, nature: "Expression of concern"), Row(Paper), Row(Paper, nature: "Correction")], Source(Paper)).Diagnostics).Code);

    [Fact]
    public void Two_entries_with_one_number_are_both_told() =>
        Assert.Equal(2, Find([Row(Paper)], Source(Paper, key: "one"), Source(null, "5", key: "other"), Source(Paper, key: "two")).Diagnostics.Length);

    [Fact]
    public void What_the_site_marks_already_is_listed_and_not_told_again()
    {
        var found = Find([Row(Paper)], Source(Paper, isRetracted: true));

        Assert.Empty(found.Diagnostics);
        Assert.Equal("example-2020", Assert.Single(found.Lookup.AlreadyMarked));
    }

    [Fact]
    public void Columns_are_found_by_name_in_any_order_with_others_among_them_with_a_mark_and_in_capitals()
    {
        const string File = "reason,New,RETRACTIONNATURE, OriginalPaperPubMedID ,OriginalPaperDOI,RetractionDOI,RetractionDate\r\n,\"a, \"\"b\"\"\r\nc\",Retraction,99900001,,,8/15/2023 0:00\r\n";

        var found = LookUp([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(File)], Source(null, "99900001")).Found!;

        Assert.Single(found.Diagnostics);
        Assert.Equal((1, new DateOnly(2023, 8, 15)), (found.Lookup.Rows, found.Lookup.Newest));
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_read_and_said_to_be_so()
    {
        var file = string.Join('\n', Header, Row("10.5555/other", title: "Un exemple inventé"), Row(Paper));

        Assert.False(AssertFound(Encoding.Latin1.GetBytes(file)).IsUtf8);
        Assert.True(AssertFound(Encoding.UTF8.GetBytes(file)).IsUtf8);

        static RetractionLookup AssertFound(byte[] file)
        {
            var found = LookUp(file, Source(Paper)).Found!;
            Assert.Single(found.Diagnostics);
            return found.Lookup;
        }
    }

    [Fact]
    public void A_letter_across_two_blocks_of_reading_is_UTF_8()
    {
        var file = string.Join('\n', Header, Row("10.5555/other", title: new string('é', 60_000)[..20_000]), Row("10.5555/other", title: "x"));
        var rows = string.Concat(Enumerable.Repeat(file[Header.Length..], 40));

        for (var shift = 0; shift < 4; shift++)
            Assert.True(LookUp(Encoding.UTF8.GetBytes(Header + rows + '\n' + Row(Paper, title: new string('x', shift))), Source(Paper)).Found!.Lookup.IsUtf8);
    }

    [Theory]
    [InlineData("too,few", 3)]
    [InlineData("8/15/2023 0:00,a,b,c,d,e,f,g,h", 3)]
    [InlineData("8/15/2023 0:00,,,0,Retraction,,\"never closed", 3)]
    [InlineData("8/15/2023 0:00,,\"never closed,0,Retraction,,Title", 3)]
    [InlineData("8/15/2023 0:00,,,0,\"Retrac\ntion,,\"Title\"", 3)]
    public void A_row_that_is_broken_is_told_by_its_line_and_stops_no_other(string broken, int line)
    {
        var found = Find([Row("10.5555/other"), broken, Row(Paper), Row("10.5555/other", title: "\"quoted\""), Row("10.5555/example.2")], Source(Paper), Source("10.5555/example.2"));

        Assert.Equal(2, found.Diagnostics.Length);
        Assert.Equal(line, found.Lookup.BrokenRows[0]);
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_hides_no_row_of_a_long_file()
    {
        var many = Enumerable.Repeat(Row("10.5555/other"), 3_000);
        var found = Find([.. many, "\"never closed,,,,,,", .. many, Row(Paper), "too,few"], Source(Paper));

        Assert.Single(found.Diagnostics);
        Assert.Equal(6_001, found.Lookup.Rows);
        Assert.Equal([3_002L, 6_004L], found.Lookup.BrokenRows.ToArray());
    }

    [Fact]
    public void Wherever_a_row_is_cut_or_gets_a_quotation_mark_the_others_are_read() => Gen.Select(Gen.Int[0, 8], Gen.Int[0, 70], Gen.Bool).AssertEach(100, sample =>
    {
        var (at, column, cut) = sample;
        var rows = Enumerable.Range(0, 9).Select(n => Row($"10.5555/example.{n}", title: n % 2 == 0 ? "\"A title, with\na break\"" : "A title")).ToList();
        var place = Math.Min(column, rows[at].Length);
        rows[at] = cut ? rows[at][..place] : rows[at].Insert(place, "\"");

        var found = Find(rows, [.. Enumerable.Range(0, 9).Where(n => n != at).Select(n => Source($"10.5555/example.{n}", key: $"e{n}"))]);

        Assert.Equal(8, found.Diagnostics.Length);
    });

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(Header, "no row below them")]
    [InlineData("Title,Author\nA,B", "Missing in its first line: RetractionDate, RetractionDOI, OriginalPaperDOI, OriginalPaperPubMedID, RetractionNature, Reason.")]
    [InlineData("<html>\n<p>Not found</p>", "does not have the columns")]
    [InlineData("R\0e\0t\0", "UTF-16")]
    public void A_file_that_is_none_of_these_is_refused_and_the_reason_given(string file, string reason)
    {
        var refusal = LookUp(Encoding.UTF8.GetBytes(file), Source(Paper)).Refusal!;

        Assert.StartsWith("made.csv ", refusal, StringComparison.Ordinal);
        Assert.Contains(reason, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_line_without_end_is_refused() =>
        Assert.Contains("does not have the columns", LookUp(Encoding.UTF8.GetBytes('"' + new string('x', 1_000_000)), Source(Paper)).Refusal, StringComparison.Ordinal);
}
