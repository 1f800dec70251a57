using System.Text.Json;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Reports;

namespace LiverInfo.Content.Tests.Reports;

public sealed class SarifReportTests
{
    private static readonly string ReportOfTwo = Report(Sample.Two);

    [Fact]
    public void Problems_are_results_and_their_codes_rules() => Assert.Equal(
        """
        {
          "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "liverinfo",
                  "version": "1.2.3",
                  "rules": [
                    {
                      "id": "LI112",
                      "name": "SomethingWrong",
                      "shortDescription": {
                        "text": "Something wrong"
                      },
                      "fullDescription": {
                        "text": "Things are right."
                      },
                      "properties": {
                        "tags": [
                          "plain-words"
                        ]
                      }
                    },
                    {
                      "id": "LI201",
                      "name": "SomethingWrong",
                      "shortDescription": {
                        "text": "Something wrong"
                      },
                      "fullDescription": {
                        "text": "Things are right."
                      },
                      "properties": {
                        "tags": [
                          "plain-words"
                        ]
                      }
                    }
                  ]
                }
              },
              "columnKind": "utf16CodeUnits",
              "results": [
                {
                  "ruleId": "LI201",
                  "ruleIndex": 1,
                  "level": "error",
                  "message": {
                    "text": "This link goes to a page that does not exist: /tests/fibroscn\nDid you mean /tests/fibroscan?"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/hepatitis/hepatitis-b.md"
                        },
                        "region": {
                          "startLine": 31,
                          "startColumn": 5
                        }
                      }
                    }
                  ],
                  "partialFingerprints": {
                    "problemHash/v1": "99093087e303d828:1"
                  }
                },
                {
                  "ruleId": "LI112",
                  "ruleIndex": 0,
                  "level": "warning",
                  "message": {
                    "text": "The folder \"tests\" has no page of its own.\nAdd a file tests/index.md."
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/tests/fibroscan.md"
                        },
                        "region": {
                          "startLine": 1,
                          "startColumn": 1
                        }
                      }
                    }
                  ],
                  "partialFingerprints": {
                    "problemHash/v1": "1b63f3e1f6d68ff5:1"
                  }
                }
              ]
            }
          ]
        }
        """.ReplaceLineEndings("\n"),
        ReportOfTwo);

    [Fact]
    public void With_no_problems_there_are_no_rules_and_no_results() => Assert.Equal(
        """
        {
          "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "liverinfo",
                  "version": "1.2.3",
                  "rules": []
                }
              },
              "columnKind": "utf16CodeUnits",
              "results": []
            }
          ]
        }
        """.ReplaceLineEndings("\n"),
        Report([]));

    public static TheoryData<string> Reports => new(
        Report([]),
        ReportOfTwo,
        Report([.. Sample.Two, .. Sample.Two, Sample.Of(excerpt: "", path: "a b/ü#?%:.md", message: "\"{0}\" [a](b) 🫀\r\n")]),
        Report([Sample.Of()], Path.GetTempPath()),
        SarifReport.Format([], "content", "1.2.3", Sample.Retractions));

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_report_keeps_to_the_schema(string report) => Assert.Empty(SarifSchema.Breaches(report));

    [Theory]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.1\"", "version: is not a version")]
    [InlineData("\"version\": \"2.1.0\",", "", "version: is missing")]
    [InlineData("\"runs\"", "\"run\"", "run: is not known in sarifLog")]
    [InlineData("\"runs\"", "\"run\"", "runs: is missing")]
    [InlineData("\"tool\"", "\"tools\"", "runs[0].tool: is missing")]
    [InlineData("\"driver\"", "\"drivers\"", "runs[0].tool.driver: is missing")]
    [InlineData("\"name\"", "\"names\"", "runs[0].tool.driver.name: is missing")]
    [InlineData("\"id\"", "\"ids\"", "runs[0].tool.driver.rules[0].id: is missing")]
    [InlineData("\"name\": \"SomethingWrong\"", "\"name\": 1", "runs[0].tool.driver.rules[0].name: is not a text")]
    [InlineData("\"fullDescription\"", "\"longDescription\"", "runs[0].tool.driver.rules[0].longDescription: is not known in reportingDescriptor")]
    [InlineData("\"tags\": [", "\"tags\": [3,", "runs[0].tool.driver.rules[0].properties.tags[0]: is not a text")]
    [InlineData("\"LI112\"", "\"LI201\"", "runs[0].tool.driver.rules: has one id twice")]
    [InlineData("\"utf16CodeUnits\"", "\"letters\"", "runs[0].columnKind: is not a columnKind")]
    [InlineData("\"ruleIndex\": 1", "\"ruleIndex\": 0", "runs[0].results[0].ruleIndex: is not the rule of ruleId")]
    [InlineData("\"ruleIndex\": 1", "\"ruleIndex\": 2", "runs[0].results[0].ruleIndex: is not the rule of ruleId")]
    [InlineData("\"ruleIndex\": 1", "\"ruleIndex\": \"1\"", "runs[0].results[0].ruleIndex: is not an index")]
    [InlineData("\"level\": \"error\"", "\"level\": \"fatal\"", "runs[0].results[0].level: is not a level")]
    [InlineData("\"message\"", "\"msg\"", "runs[0].results[0].message: is missing")]
    [InlineData("\"message\"", "\"msg\"", "runs[0].results[0].msg: is not known in result")]
    [InlineData("\"locations\": [", "\"locations\": [3,", "runs[0].results[0].locations[0]: is not a location")]
    [InlineData("\"artifactLocation\"", "\"artefactLocation\"", "runs[0].results[0].locations[0].physicalLocation.artifactLocation: is missing")]
    [InlineData("hepatitis-b.md\"", "hepatitis b.md\"", "runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri: is not an address")]
    [InlineData("\"startLine\": 31", "\"startLine\": 0", "runs[0].results[0].locations[0].physicalLocation.region.startLine: is not a place")]
    [InlineData("\"startColumn\": 5", "\"startColumn\": 5.5", "runs[0].results[0].locations[0].physicalLocation.region.startColumn: is not a place")]
    [InlineData("\"problemHash/v1\": \"", "\"problemHash/v1\": 1, \"x\": \"", "runs[0].results[0].partialFingerprints: is not texts")]
    public void What_the_schema_forbids_would_be_noticed(string good, string bad, string breach)
    {
        var at = ReportOfTwo.IndexOf(good, StringComparison.Ordinal);
        Assert.NotEqual(-1, at);

        Assert.Contains(breach, SarifSchema.Breaches(ReportOfTwo.Remove(at, good.Length).Insert(at, bad)));
    }

    [Theory]
    [InlineData("Front matter missing", "FrontMatterMissing")]
    [InlineData("In-short box misplaced", "InShortBoxMisplaced")]
    [InlineData("Value cut off at #", "ValueCutOffAt")]
    [InlineData("Link within a link", "LinkWithinALink")]
    public void The_name_of_a_rule_is_its_title_as_an_identifier(string title, string name) => Assert.Contains(
        $"\"name\": \"{name}\"",
        Report([new(Sample.Rule(Severity.Error, title: title), new("page.md", 1, 1, ""), "It is wrong.", "Mend it.")]),
        StringComparison.Ordinal);

    [Fact]
    public void A_code_that_occurs_twice_is_one_rule()
    {
        using var document = JsonDocument.Parse(Report([.. Sample.Two, .. Sample.Two]));
        var rules = document.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.Equal(["LI112", "LI201"], rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()!));
    }

    [Theory]
    [InlineData("content", "topic/page.md", "content/topic/page.md")]
    [InlineData(@"..\content", "topic/page.md", "../content/topic/page.md")]
    [InlineData(".", "page.md", "page.md")]
    [InlineData("", "été/a b.md", "%C3%A9t%C3%A9/a%20b.md")]
    [InlineData("", "50%#1?.md", "50%25%231%3F.md")]
    [InlineData("", "mailto:x.md", "mailto%3Ax.md")]
    [InlineData("/a folder/50%#", "page.md", "file:///a%20folder/50%25%23/page.md")]
    public void A_path_becomes_an_address(string folder, string path, string uri) => Assert.Equal(
        uri,
        FirstResult(Report([Sample.Of(path: path)], folder))
            .GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());

    [Theory]
    [InlineData("{phone} and {0}", "{{phone}} and {{0}}")]
    [InlineData("Use [words](https://...).", @"Use \[words\](https://...).")]
    [InlineData("See [^key] or [one, two] (or not).", "See [^key] or [one, two] (or not).")]
    [InlineData("\"Hépatite\" & 'b' <i> 肝 🫀 \\", "\"Hépatite\" & 'b' <i> 肝 🫀 \\")]
    public void Text_is_shown_as_it_is_and_never_as_a_placeholder_or_a_link(string text, string written)
    {
        var report = Report([new(Sample.Rule(Severity.Error, title: text, why: text), new("page.md", 1, 1, ""), text, text)]);
        using var document = JsonDocument.Parse(report);
        var rule = document.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];

        Assert.Equal($"{written}\n{written}", FirstResult(report).GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(written, rule.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.Equal(written, rule.GetProperty("fullDescription").GetProperty("text").GetString());
    }

    [Fact]
    public void Quotes_and_accents_stay_readable() => Assert.Contains(
        """
        "text": "L'état du \"foie\" & 肝臓\nMend it."
        """,
        Report([Sample.Of(message: "L'état du \"foie\" & 肝臓")]),
        StringComparison.Ordinal);

    [Fact]
    public void A_fingerprint_outlasts_lines_added_above_and_a_new_indent() => Assert.Equal(
        Fingerprints(Sample.Of(line: 3, excerpt: "Some words.")),
        Fingerprints(Sample.Of(line: 30, excerpt: "  Some words. ")));

    [Fact]
    public void Two_problems_never_share_a_fingerprint_in_one_file()
    {
        string[] fingerprints = Fingerprints(
            Sample.Of(line: 3),
            Sample.Of(line: 4),
            Sample.Of(line: 5, message: "It is wrong again."),
            Sample.Of(line: 6, excerpt: "Other words."));

        Assert.Equal(4, fingerprints.Distinct().Count());
    }

    [Fact]
    public void Problems_of_another_file_or_code_do_not_change_a_fingerprint() => Assert.Equal(
        Fingerprints(Sample.Of())[0],
        Fingerprints(Sample.Of(path: "other.md"), Sample.Of(code: "LI998"), Sample.Of())[2]);

    private static string Report(IReadOnlyList<Diagnostic> diagnostics, string folder = "content") =>
        SarifReport.Format(diagnostics, folder, "1.2.3");

    private static JsonElement FirstResult(string report) => Results(report)[0];

    private static string[] Fingerprints(params Diagnostic[] diagnostics) =>
        [.. Results(Report(diagnostics)).EnumerateArray().Select(result => result.GetProperty("partialFingerprints").GetProperty("problemHash/v1").GetString()!)];

    private static JsonElement Results(string report)
    {
        using var document = JsonDocument.Parse(report);
        return document.RootElement.GetProperty("runs")[0].GetProperty("results").Clone();
    }
}
