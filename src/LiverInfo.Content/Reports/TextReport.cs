using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Reports;

/// <summary>The report for a person at a terminal: every problem with its line, and a last line that counts.</summary>
public static class TextReport
{
    private const string Red = "\e[1;31m";
    private const string Yellow = "\e[1;33m";
    private const string Plain = "\e[0m";

    /// <summary>The whole report, with no line break at the end.</summary>
    /// <param name="diagnostics">What to tell, in this order.</param>
    /// <param name="articles">How many articles were looked at.</param>
    /// <param name="folder">Put before each path, so that an editor can follow it; may be empty.</param>
    /// <param name="colour">Whether the reader is a terminal that shows colours.</param>
    public static string Format(IReadOnlyList<Diagnostic> diagnostics, int articles, string folder, bool colour) => string.Join(
        "\n\n",
        diagnostics
            .Select(diagnostic => colour ? Coloured(diagnostic, folder) : DiagnosticText.Format(diagnostic, folder))
            .Append(DiagnosticText.Summary(articles, diagnostics)));

    private static string Coloured(Diagnostic diagnostic, string folder)
    {
        var text = DiagnosticText.Format(diagnostic, folder);
        var word = SeverityWord.Of(diagnostic.Severity);
        var paint = diagnostic.Severity == Severity.Error ? Red : Yellow;

        // The caret goes first: paint on the word would move it. It stands right before the line break, the indent and the fix.
        if (diagnostic.At.Excerpt.Length > 0) Paint(text.Length - $"^\n  {diagnostic.Fix}".Length, 1);
        Paint(text.IndexOf($": {word} {diagnostic.Code}: ", StringComparison.Ordinal) + ": ".Length, word.Length);
        return text;

        void Paint(int start, int length) => text = text.Insert(start + length, Plain).Insert(start, paint);
    }
}
