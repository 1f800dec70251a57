using System.Text.Json;
using LiverInfo.Content.Reports;

namespace LiverInfo.Content.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void Problems_and_counts_are_one_document() => Assert.Equal(
        """
        {
          "version": 1,
          "articles": 12,
          "counts": {
            "errors": 1,
            "warnings": 1
          },
          "exceptions": [],
          "diagnostics": [
            {
              "path": "content/hepatitis/hepatitis-b.md",
              "line": 31,
              "column": 5,
              "severity": "error",
              "code": "LI201",
              "message": "This link goes to a page that does not exist: /tests/fibroscn",
              "fix": "Did you mean /tests/fibroscan?"
            },
            {
              "path": "content/tests/fibroscan.md",
              "line": 1,
              "column": 1,
              "severity": "warning",
              "code": "LI112",
              "message": "The folder \"tests\" has no page of its own.",
              "fix": "Add a file tests/index.md."
            }
          ]
        }
        """.ReplaceLineEndings("\n"),
        JsonReport.Format(Sample.Two, [], articles: 12, "content"));

    [Fact]
    public void With_no_problems_the_list_is_empty() => Assert.Equal(
        """
        {
          "version": 1,
          "articles": 12,
          "counts": {
            "errors": 0,
            "warnings": 0
          },
          "exceptions": [],
          "diagnostics": []
        }
        """.ReplaceLineEndings("\n"),
        JsonReport.Format([], [], articles: 12, "content"));

    [Fact]
    public void Text_stays_readable() => Assert.Contains(
        """
        "message": "Hépatite & <b> l'état + 肝臓 \"x\" \\",
        """,
        JsonReport.Format([Sample.Of(message: "Hépatite & <b> l'état + 肝臓 \"x\" \\")], [], articles: 1, ""),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Hépatite & <b> l'état + 肝臓 \"x\" \\")]
    [InlineData("🫀 and \u202e and \0 and \u2028")]
    [InlineData("One line\r\nand\tanother")]
    public void Any_text_is_read_back_as_it_was(string text)
    {
        using var document = JsonDocument.Parse(JsonReport.Format([Sample.Of(message: text, fix: text, path: "a b/é%.md")], [], articles: 1, "content"));
        var told = document.RootElement.GetProperty("diagnostics")[0];

        Assert.Equal(text, told.GetProperty("message").GetString());
        Assert.Equal(text, told.GetProperty("fix").GetString());
        Assert.Equal("content/a b/é%.md", told.GetProperty("path").GetString());
    }
}
