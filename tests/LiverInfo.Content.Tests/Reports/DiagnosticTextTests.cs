using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Reports;

namespace LiverInfo.Content.Tests.Reports;

public sealed class DiagnosticTextTests
{
    [Fact]
    public void A_problem_is_told_with_its_place_its_line_and_what_to_do() => Assert.Equal(
        """
        topic/page.md:12:5: error LI999: It is wrong.
          12 | One two
             |     ^
          Mend it.
        """.ReplaceLineEndings("\n"),
        DiagnosticText.Format(Problem(Severity.Error, new("topic/page.md", 12, 5, "One two"))));

    [Fact]
    public void A_warning_is_called_one() => Assert.StartsWith(
        "page.md:1:1: warning LI999: It is wrong.\n",
        DiagnosticText.Format(Problem(Severity.Warning, new("page.md", 1, 1, "One"))),
        StringComparison.Ordinal);

    [Fact]
    public void The_caret_stands_under_its_letter_after_tabs() => Assert.Contains(
        "\n  3 | \ta\tb\n    | \t \t^\n",
        DiagnosticText.Format(Problem(Severity.Error, new("page.md", 3, 4, "\ta\tb"))),
        StringComparison.Ordinal);

    [Fact]
    public void The_caret_may_stand_after_the_end_of_the_line() => Assert.Contains(
        "\n  3 | abc\n    |    ^\n",
        DiagnosticText.Format(Problem(Severity.Error, new("page.md", 3, 4, "abc"))),
        StringComparison.Ordinal);

    [Fact]
    public void Where_there_is_no_line_to_show_none_is_shown() => Assert.Equal(
        "page.md:1:1: error LI999: It is wrong.\n  Mend it.",
        DiagnosticText.Format(Problem(Severity.Error, new("page.md", 1, 1, ""))));

    [Fact]
    public void A_style_marks_the_severity_and_the_caret_and_nothing_else() => Assert.Equal(
        "page.md:1:5: <w>warning</> LI999: It is wrong.\n  1 | One ^ warning\n    |     <w>^</>\n  Mend it.",
        DiagnosticText.Format(Problem(Severity.Warning, new("page.md", 1, 5, "One ^ warning")), style: new("<e>", "<w>", "</>")));

    [Theory]
    [InlineData("content", "content/topic/page.md:1:1: ")]
    [InlineData("../content/", "../content/topic/page.md:1:1: ")]
    [InlineData("", "topic/page.md:1:1: ")]
    public void The_folder_stands_before_the_path(string folder, string start) => Assert.StartsWith(
        start, DiagnosticText.Format(Problem(Severity.Error, new("topic/page.md", 1, 1, "")), folder), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 0, 0, "0 articles checked, 0 errors, 0 warnings.")]
    [InlineData(1, 1, 1, "1 article checked, 1 error, 1 warning.")]
    [InlineData(12, 2, 3, "12 articles checked, 2 errors, 3 warnings.")]
    [InlineData(1234, 0, 1, "1234 articles checked, 0 errors, 1 warning.")]
    public void The_summary_counts_in_plain_english(int articles, int errors, int warnings, string summary)
    {
        var at = new Location("page.md", 1, 1, "");
        Diagnostic[] problems =
        [
            .. Enumerable.Repeat(Problem(Severity.Error, at), errors),
            .. Enumerable.Repeat(Problem(Severity.Warning, at), warnings),
        ];

        Assert.Equal(summary, DiagnosticText.Summary(articles, problems));
    }

    private static Diagnostic Problem(Severity severity, Location at) => new(Sample.Rule(severity), at, "It is wrong.", "Mend it.");
}
