using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Model.Retractions;

namespace LiverInfo.Content.Reports;

/// <summary>Formats diagnostics for a terminal, with a summary on the last line.</summary>
public static class TextReport
{
    /// <summary>Returns the whole report, without a final line break.</summary>
    /// <param name="diagnostics">The diagnostics, in the order of the report.</param>
    /// <param name="allowances">The exceptions that authors have made.</param>
    /// <param name="articles">The number of articles checked.</param>
    /// <param name="folder">Prefix of each path, so that an editor can open the file; may be empty.</param>
    /// <param name="colour">Whether the output is a terminal that supports colours.</param>
    /// <param name="retractions">What was looked up in a retraction file, or null.</param>
    public static string Format(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<Allowance> allowances, int articles, string folder, bool colour, RetractionLookup? retractions = null) => string.Join(
        "\n\n",
        diagnostics
            .Select(diagnostic => DiagnosticText.Format(diagnostic, folder, colour ? TextStyle.Ansi : TextStyle.Plain))
            .Concat(allowances.Count == 0 ? [] : [Exceptions(allowances, folder)])
            .Concat(retractions is null ? [] : [RetractionText.Format(retractions)])
            .Append(DiagnosticText.Summary(articles, diagnostics)));

    private static string Exceptions(IReadOnlyList<Allowance> allowances, string folder) => string.Join(
        '\n',
        allowances
            .Select(allowance => $"  {ReportPath.Of(allowance.At.Path, folder)}:{allowance.At.Line}: {allowance.Rule} at \"{allowance.Text}\", {Times(allowance.Removed)}: {allowance.Why}")
            .Prepend(allowances.Count == 1 ? "1 exception is made by an author:" : $"{allowances.Count} exceptions are made by authors:"));

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";
}
