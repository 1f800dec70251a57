using System.Globalization;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Reports;

/// <summary>The report for a GitHub Actions log: workflow commands, which GitHub shows beside the lines they are about.</summary>
public static class GitHubReport
{
    /// <summary>A command for each problem, then a line that counts, with no line break at the end.</summary>
    /// <param name="diagnostics">What to tell, in this order.</param>
    /// <param name="articles">How many articles were looked at.</param>
    /// <param name="folder">Put before each path, which GitHub wants from the root of the repository; may be empty.</param>
    public static string Format(IReadOnlyList<Diagnostic> diagnostics, int articles, string folder) => string.Join(
        '\n',
        diagnostics.Select(diagnostic => Command(diagnostic, folder)).Append(DiagnosticText.Summary(articles, diagnostics)));

    private static string Command(Diagnostic diagnostic, string folder) => string.Create(
        CultureInfo.InvariantCulture,
        $"::{SeverityWord.Of(diagnostic.Severity)} file={Property(ReportPath.Of(diagnostic, folder))},line={diagnostic.At.Line},col={diagnostic.At.Column},title={Property(diagnostic.Code)}::{Data($"{diagnostic.Message}\n{diagnostic.Fix}")}");

    // The percent sign goes first, or the escapes themselves would be escaped.
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
