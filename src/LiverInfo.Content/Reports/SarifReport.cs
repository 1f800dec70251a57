using System.Text.Json;
using System.Text.Json.Nodes;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Model.Retractions;

namespace LiverInfo.Content.Reports;

/// <summary>Formats diagnostics as SARIF 2.1.0, for code scanning and editors.</summary>
public static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Returns the whole document, without a final line break.</summary>
    /// <param name="diagnostics">The diagnostics, in the order of the report.</param>
    /// <param name="folder">Prefix of each path; may be empty.</param>
    /// <param name="version">The version of this program.</param>
    /// <param name="retractions">What was looked up in a retraction file, or null.</param>
    public static string Format(IReadOnlyList<Diagnostic> diagnostics, string folder, string version, RetractionLookup? retractions = null)
    {
        Rule[] rules = [.. diagnostics.Select(diagnostic => diagnostic.Rule).DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        var fingerprints = new SarifFingerprints();
        var run = new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = "liverinfo",
                    ["version"] = version,
                    ["rules"] = new JsonArray([.. rules.Select(Descriptor)]),
                },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. diagnostics.Select(diagnostic =>
                Result(diagnostic, Array.FindIndex(rules, rule => rule.Code == diagnostic.Code), folder, fingerprints.Next(diagnostic)))]),
        };
        if (retractions is not null) AddRetractions(run, retractions);
        return ReadableJson.Write(new()
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(run),
        });
    }

    /// <summary>Adds the retraction file as an artifact that was read, and what was looked up in it as a property of the run.</summary>
    private static void AddRetractions(JsonObject run, RetractionLookup retractions)
    {
        run["artifacts"] = new JsonArray(new JsonObject
        {
            ["location"] = new JsonObject { ["uri"] = SarifUri.Of(retractions.File.Replace('\\', '/')) },
            ["hashes"] = new JsonObject { ["sha-256"] = retractions.Sha256 },
        });
        run["properties"] = new JsonObject { ["retractions"] = RetractionJson.Of(retractions) };
    }

    private static JsonObject Descriptor(Rule rule) => new()
    {
        ["id"] = rule.Code,
        ["name"] = Name(rule.Title),
        ["shortDescription"] = Text(rule.Title),
        ["fullDescription"] = Text(rule.Why),
        ["properties"] = new JsonObject { ["tags"] = new JsonArray(JsonNamingPolicy.KebabCaseLower.ConvertName(rule.Category.ToString())) },
    };

    // In SARIF, a rule name is an identifier in Pascal case: "Link within a link" becomes LinkWithinALink.
    private static string Name(string title) => string.Concat(
        title.Split([' ', '-']).Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit))).Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static JsonObject Result(Diagnostic diagnostic, int ruleIndex, string folder, string fingerprint)
    {
        var result = Told(diagnostic, ruleIndex, folder, fingerprint);
        if (diagnostic.Edit is { } edit) result["fixes"] = new JsonArray(Fix(edit, diagnostic.Fix, folder));
        return result;
    }

    private static JsonObject Fix(TextEdit edit, string description, string folder) => new()
    {
        ["description"] = Text(description),
        ["artifactChanges"] = new JsonArray(new JsonObject
        {
            ["artifactLocation"] = new JsonObject { ["uri"] = SarifUri.Of(ReportPath.Of(edit.Path, folder)) },
            ["replacements"] = new JsonArray(new JsonObject
            {
                ["deletedRegion"] = new JsonObject
                {
                    ["startLine"] = edit.Line,
                    ["startColumn"] = edit.Column,
                    ["endLine"] = edit.End.Line,
                    ["endColumn"] = edit.End.Column,
                },
                ["insertedContent"] = new JsonObject { ["text"] = edit.New },
            }),
        }),
        ["properties"] = new JsonObject { ["safe"] = edit.IsSafe },
    };

    private static JsonObject Told(Diagnostic diagnostic, int ruleIndex, string folder, string fingerprint) => new()
    {
        ["ruleId"] = diagnostic.Code,
        ["ruleIndex"] = ruleIndex,
        ["level"] = SeverityWord.Of(diagnostic.Severity),
        ["message"] = Text($"{diagnostic.Message}\n{diagnostic.Fix}"),
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = SarifUri.Of(ReportPath.Of(diagnostic.At.Path, folder)) },
                ["region"] = new JsonObject
                {
                    ["startLine"] = diagnostic.At.Line,
                    ["startColumn"] = diagnostic.At.Column,
                },
            },
        }),
        ["partialFingerprints"] = new JsonObject { ["problemHash/v1"] = fingerprint },
    };

    private static JsonObject Text(string text) => new() { ["text"] = SarifText.Of(text) };
}
