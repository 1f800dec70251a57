using System.Text.Json.Nodes;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Reports;

/// <summary>The report for a script: one JSON document.</summary>
public static class JsonReport
{
    // Raised when a name goes or changes its meaning; a new name beside the others does no harm.
    private const int Version = 1;

    /// <summary>The whole document, with no line break at the end.</summary>
    /// <param name="diagnostics">What to tell, in this order.</param>
    /// <param name="articles">How many articles were looked at.</param>
    /// <param name="folder">Put before each path; may be empty.</param>
    public static string Format(IReadOnlyList<Diagnostic> diagnostics, int articles, string folder)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        return ReadableJson.Write(new()
        {
            ["version"] = Version,
            ["articles"] = articles,
            ["counts"] = new JsonObject { ["errors"] = errors, ["warnings"] = diagnostics.Count - errors },
            ["diagnostics"] = new JsonArray([.. diagnostics.Select(diagnostic => Entry(diagnostic, folder))]),
        });
    }

    private static JsonObject Entry(Diagnostic diagnostic, string folder) => new()
    {
        ["path"] = ReportPath.Of(diagnostic, folder),
        ["line"] = diagnostic.At.Line,
        ["column"] = diagnostic.At.Column,
        ["severity"] = SeverityWord.Of(diagnostic.Severity),
        ["code"] = diagnostic.Code,
        ["message"] = diagnostic.Message,
        ["fix"] = diagnostic.Fix,
    };
}
