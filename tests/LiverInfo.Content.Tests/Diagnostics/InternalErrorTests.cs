using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Reports;

namespace LiverInfo.Content.Tests.Diagnostics;

public sealed class InternalErrorTests
{
    [Fact]
    public void An_internal_error_asks_the_author_to_report_it_and_blames_nothing_in_the_file() => Assert.Equal(
        """
        topic/page.md:1:1: error LI900: This file could not be read because of a mistake in the LiverInfo program. What readers see stays as it was.
          Please report this message, and send this file with it, to whoever looks after the program for you.
        """.ReplaceLineEndings("\n"),
        DiagnosticText.Format(Problems.InternalError("topic/page.md")));

    [Fact]
    public void An_internal_error_holds_its_file_back() =>
        Assert.Equal(RuleEffect.HoldsBack, Problems.InternalError("page.md").Rule.Effect);
}
