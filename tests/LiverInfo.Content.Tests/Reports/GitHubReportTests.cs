using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Reports;

namespace LiverInfo.Content.Tests.Reports;

public sealed class GitHubReportTests
{
    [Fact]
    public void Each_problem_is_a_command_and_the_count_is_an_ordinary_line() => Assert.Equal(
        """
        ::error file=content/hepatitis/hepatitis-b.md,line=31,col=5,title=LI201::This link goes to a page that does not exist: /tests/fibroscn%0ADid you mean /tests/fibroscan?
        ::warning file=content/tests/fibroscan.md,line=1,col=1,title=LI112::The folder "tests" has no page of its own.%0AAdd a file tests/index.md.
        12 articles checked, 1 error, 1 warning.
        """.ReplaceLineEndings("\n"),
        GitHubReport.Format(Sample.Two, articles: 12, "content"));

    [Fact]
    public void With_no_problems_there_is_no_command() => Assert.Equal(
        "12 articles checked, 0 errors, 0 warnings.", GitHubReport.Format([], articles: 12, "content"));

    [Theory]
    [InlineData("100%", "100%25")]
    [InlineData("%0A is no line break", "%250A is no line break")]
    [InlineData("one\ntwo", "one%0Atwo")]
    [InlineData("one\r\n::error::two", "one%0D%0A::error::two")]
    [InlineData("a, b: \"é\" 肝 🫀", "a, b: \"é\" 肝 🫀")]
    public void A_message_cannot_end_its_command(string text, string escaped) => Assert.Equal(
        $"::error file=page.md,line=3,col=2,title=LI999::{escaped}%0A{escaped}\n1 article checked, 1 error, 0 warnings.",
        GitHubReport.Format([Sample.Of(message: text, fix: text)], articles: 1, ""));

    [Theory]
    [InlineData("100%.md", "100%25.md")]
    [InlineData("a,line=1.md", "a%2Cline=1.md")]
    [InlineData("a::b.md", "a%3A%3Ab.md")]
    [InlineData("a\r\nb.md", "a%0D%0Ab.md")]
    [InlineData("foie gras é.md", "foie gras é.md")]
    public void The_name_of_a_file_cannot_be_taken_for_another_property(string path, string escaped) => Assert.StartsWith(
        $"::warning file=content/{escaped},line=3,col=2,title=LI999::It is wrong.",
        GitHubReport.Format([Sample.Of(Severity.Warning, path: path)], articles: 1, "content"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(".")]
    [InlineData("./")]
    [InlineData("")]
    public void In_the_folder_itself_the_path_has_no_dot_before_it(string folder) => Assert.StartsWith(
        "::error file=page.md,",
        GitHubReport.Format([Sample.Of()], articles: 1, folder),
        StringComparison.Ordinal);
}
