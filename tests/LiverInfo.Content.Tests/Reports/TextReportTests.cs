using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Reports;

namespace LiverInfo.Content.Tests.Reports;

public sealed class TextReportTests
{
    [Fact]
    public void Problems_are_told_one_after_the_other_and_counted_at_the_end() => Assert.Equal(
        """
        content/hepatitis/hepatitis-b.md:31:5: error LI201: This link goes to a page that does not exist: /tests/fibroscn
          31 | See [tests](/tests/fibroscn).
             |     ^
          Did you mean /tests/fibroscan?

        content/tests/fibroscan.md:1:1: warning LI112: The folder "tests" has no page of its own.
          Add a file tests/index.md.

        12 articles checked, 1 error, 1 warning.
        """.ReplaceLineEndings("\n"),
        TextReport.Format(Sample.Two, [], articles: 12, "content", colour: false));

    [Fact]
    public void In_colour_errors_are_red_and_warnings_yellow_and_so_are_their_carets() => Assert.Equal(
        """
        content/hepatitis/hepatitis-b.md:31:5: <1;31>error<0> LI201: This link goes to a page that does not exist: /tests/fibroscn
          31 | See [tests](/tests/fibroscn).
             |     <1;31>^<0>
          Did you mean /tests/fibroscan?

        content/page.md:3:2: <1;33>warning<0> LI999: It is wrong.
          3 | Some words.
            |  <1;33>^<0>
          Mend it.

        12 articles checked, 1 error, 1 warning.
        """.ReplaceLineEndings("\n").Replace("<", "\e[", StringComparison.Ordinal).Replace(">", "m", StringComparison.Ordinal),
        TextReport.Format([Sample.Two[0], Sample.Of(Severity.Warning)], [], articles: 12, "content", colour: true));

    [Fact]
    public void Where_there_is_no_caret_only_the_severity_is_coloured() => Assert.StartsWith(
        "page.md:3:2: \e[1;31merror\e[0m LI999: It is wrong: error.\n  Write 2^3 or ^.\n\n",
        TextReport.Format([Sample.Of(excerpt: "", message: "It is wrong: error.", fix: "Write 2^3 or ^.")], [], articles: 1, "", colour: true),
        StringComparison.Ordinal);

    [Fact]
    public void The_caret_is_found_among_carets_in_the_text() => Assert.Contains(
        "\n  3 | 2^3^4\n    |  \e[1;31m^\e[0m\n  Write ^",
        TextReport.Format([Sample.Of(excerpt: "2^3^4", fix: "Write ^\n  ^")], [], articles: 1, "", colour: true),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void With_no_problems_there_is_only_the_count(bool colour) => Assert.Equal(
        "12 articles checked, 0 errors, 0 warnings.", TextReport.Format([], [], articles: 12, "content", colour));

    [Fact]
    public void Exceptions_are_counted_and_listed_before_the_summary() => Assert.Equal(
        """
        2 exceptions are made by authors:
          content/page.md:4: LI503 at "miracle", once: Quoted from a warning.
          content/page.md:5: LI602 at "Long", 2 times: A name.

        12 articles checked, 0 errors, 0 warnings.
        """.ReplaceLineEndings("\n"),
        TextReport.Format(
            [],
            [
                new("LI503", "miracle", "Quoted from a warning.", new("page.md", 4, 30, "")) { Removed = 1 },
                new("LI602", "Long", "A name.", new("page.md", 5, 30, "")) { Removed = 2 },
            ],
            articles: 12,
            "content",
            colour: false));
}
