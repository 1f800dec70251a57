using System.Globalization;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Model.Retractions;

namespace LiverInfo.Content.Reports;

/// <summary>Formats diagnostics as GitHub Actions workflow commands, which GitHub shows as annotations.</summary>
public static class GitHubReport
{
    /// <summary>Returns one command per diagnostic and a summary line, without a final line break.</summary>
    /// <param name="diagnostics">The diagnostics, in the order of the report.</param>
    /// <param name="articles">The number of articles checked.</param>
    /// <param name="folder">Prefix of each path, because GitHub requires paths from the root of the repository; may be empty.</param>
    /// <param name="retractions">What was looked up in a retraction file, or null.</param>
    public static string Format(IReadOnlyList<Diagnostic> diagnostics, int articles, string folder, RetractionLookup? retractions = null) => string.Join(
        '\n',
        diagnostics
            .Select(diagnostic => Command(diagnostic, folder))
            .Concat(retractions is null ? [] : [$"::notice title=Retractions::{Data(RetractionText.Format(retractions))}"])
            .Append(DiagnosticText.Summary(articles, diagnostics)));

    private static string Command(Diagnostic diagnostic, string folder) => string.Create(
        CultureInfo.InvariantCulture,
        $"::{SeverityWord.Of(diagnostic.Severity)} file={Property(ReportPath.Of(diagnostic.At.Path, folder))},line={diagnostic.At.Line},col={diagnostic.At.Column},title={Property(diagnostic.Code)}::{Data($"{diagnostic.Message}\n{diagnostic.Fix}")}");

    // The percent sign is replaced first; otherwise the escapes would be escaped again.
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
