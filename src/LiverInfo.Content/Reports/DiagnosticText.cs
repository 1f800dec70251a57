using System.Globalization;
using System.Text;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Reports;

/// <summary>Writes a <see cref="Diagnostic"/> as a person reads it: the place, the line, a caret, and what to do.</summary>
public static class DiagnosticText
{
    // A paragraph is often one line. Its neighbourhood is enough to find the place.
    private const int LongestExcerpt = 120;

    /// <summary>The whole message, several lines, with no line break at the end.</summary>
    /// <param name="diagnostic">What to write.</param>
    /// <param name="folder">Put before the path, so that an editor can follow it; may be empty.</param>
    public static string Format(Diagnostic diagnostic, string folder = "")
    {
        var (path, line, column, excerpt) = diagnostic.At;
        var text = new StringBuilder();
        var shownPath = Path.Combine(folder, path).Replace('\\', '/');
        var severity = diagnostic.Severity == Severity.Error ? "error" : "warning";
        text.Append(CultureInfo.InvariantCulture, $"{shownPath}:{line}:{diagnostic.At.Column}: {severity} {diagnostic.Code}: {diagnostic.Message}");

        if (excerpt.Length > LongestExcerpt)
        {
            var start = Math.Clamp(column - 1 - (LongestExcerpt / 2), 0, excerpt.Length - LongestExcerpt);
            excerpt = excerpt.Substring(start, LongestExcerpt);
            (column, excerpt) = start > 0 ? (column - start + 1, "…" + excerpt) : (column, excerpt + "…");
        }

        if (excerpt.Length > 0)
        {
            var number = line.ToString(CultureInfo.InvariantCulture);
            // A tab is kept in the caret's line, or the caret would not stand under what it points at.
            var indent = string.Concat(excerpt.Take(column - 1).Select(c => c == '\t' ? '\t' : ' '));
            text.Append(CultureInfo.InvariantCulture, $"\n  {number} | {excerpt}");
            text.Append(CultureInfo.InvariantCulture, $"\n  {new string(' ', number.Length)} | {indent}^");
        }

        return text.Append("\n  ").Append(diagnostic.Fix).ToString();
    }

    /// <summary>The line that ends a report, such as "12 articles checked, 2 errors, 1 warning."</summary>
    public static string Summary(int articles, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        return $"{Count(articles, "article")} checked, {Count(errors, "error")}, {Count(diagnostics.Count - errors, "warning")}.";

        static string Count(int number, string noun) => string.Create(
            CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
    }
}
