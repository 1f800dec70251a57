using System.Text.Json.Nodes;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Model.Retractions;

namespace LiverInfo.Content.Reports;

/// <summary>Formats diagnostics as one JSON document, for scripts.</summary>
public static class JsonReport
{
    // Incremented when a property is removed or changes its meaning. A new property is compatible.
    private const int Version = 1;

    /// <summary>Returns the whole document, without a final line break.</summary>
    /// <param name="diagnostics">The diagnostics, in the order of the report.</param>
    /// <param name="allowances">The exceptions that authors have made.</param>
    /// <param name="articles">The number of articles checked.</param>
    /// <param name="folder">Prefix of each path; may be empty.</param>
    /// <param name="retractions">What was looked up in a retraction file, or null.</param>
    public static string Format(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<Allowance> allowances, int articles, string folder, RetractionLookup? retractions = null)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var document = new JsonObject
        {
            ["version"] = Version,
            ["articles"] = articles,
            ["counts"] = new JsonObject { ["errors"] = errors, ["warnings"] = diagnostics.Count - errors },
            ["exceptions"] = new JsonArray([.. allowances.Select(allowance => Entry(allowance, folder))]),
            ["diagnostics"] = new JsonArray([.. diagnostics.Select(diagnostic => Entry(diagnostic, folder))]),
        };
        if (retractions is not null) document["retractions"] = RetractionJson.Of(retractions);
        return ReadableJson.Write(document);
    }

    private static JsonObject Entry(Allowance allowance, string folder) => new()
    {
        ["path"] = ReportPath.Of(allowance.At.Path, folder),
        ["line"] = allowance.At.Line,
        ["code"] = allowance.Rule,
        ["text"] = allowance.Text,
        ["why"] = allowance.Why,
        ["removed"] = allowance.Removed,
    };

    private static JsonObject Entry(Diagnostic diagnostic, string folder)
    {
        var entry = Told(diagnostic, folder);
        if (diagnostic.Edit is { } edit) entry["edit"] = Change(edit, folder);
        return entry;
    }

    private static JsonObject Change(TextEdit edit, string folder) => new()
    {
        ["path"] = ReportPath.Of(edit.Path, folder),
        ["line"] = edit.Line,
        ["column"] = edit.Column,
        ["endLine"] = edit.End.Line,
        ["endColumn"] = edit.End.Column,
        ["old"] = edit.Old,
        ["new"] = edit.New,
        ["safe"] = edit.IsSafe,
    };

    private static JsonObject Told(Diagnostic diagnostic, string folder) => new()
    {
        ["path"] = ReportPath.Of(diagnostic.At.Path, folder),
        ["line"] = diagnostic.At.Line,
        ["column"] = diagnostic.At.Column,
        ["severity"] = SeverityWord.Of(diagnostic.Severity),
        ["code"] = diagnostic.Code,
        ["message"] = diagnostic.Message,
        ["fix"] = diagnostic.Fix,
    };
}
