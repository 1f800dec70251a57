using System.Globalization;
using System.Text;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Reports;

/// <summary>Formats a <see cref="Diagnostic"/> as text: the location, the line with a caret, and the fix.</summary>
public static class DiagnosticText
{
    // A paragraph is often one long line. The text around the column is enough to find the location.
    private const int LongestExcerpt = 120;

    /// <summary>Returns several lines, without a final line break.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="folder">Prefix of the path, so that an editor can open the file; may be empty.</param>
    /// <param name="style">The style of the severity word and the caret; <see cref="TextStyle.Plain"/> by default.</param>
    public static string Format(Diagnostic diagnostic, string folder = "", TextStyle? style = null)
    {
        style ??= TextStyle.Plain;
        var (path, line, column, excerpt) = diagnostic.At;
        var text = new StringBuilder();
        var shownPath = Path.Combine(folder, path).Replace('\\', '/');
        var severity = style.Apply(diagnostic.Severity, SeverityWord.Of(diagnostic.Severity));
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
            // Tabs are kept in the line of the caret, so that the caret is aligned with its column.
            var indent = string.Concat(excerpt.Take(column - 1).Select(c => c == '\t' ? '\t' : ' '));
            text.Append(CultureInfo.InvariantCulture, $"\n  {number} | {excerpt}");
            text.Append(CultureInfo.InvariantCulture, $"\n  {new string(' ', number.Length)} | {indent}{style.Apply(diagnostic.Severity, "^")}");
        }

        return text.Append("\n  ").Append(diagnostic.Fix).ToString();
    }

    /// <summary>Returns the last line of a report, such as "12 articles checked, 2 errors, 1 warning."</summary>
    public static string Summary(int articles, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        return $"{Count(articles, "article")} checked, {Count(errors, "error")}, {Count(diagnostics.Count - errors, "warning")}.";

        static string Count(int number, string noun) => string.Create(
            CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
    }
}
