using System.Globalization;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Reports;

/// <summary>Formats the lines that an edit changes, before and after it.</summary>
public static class EditReport
{
    /// <summary>Returns several lines, without a final line break.</summary>
    /// <param name="diagnostic">The diagnostic with the edit.</param>
    /// <param name="before">The lines before the edit.</param>
    /// <param name="after">The lines after it.</param>
    /// <param name="folder">Prefix of the path, so that an editor can open the file; may be empty.</param>
    public static string Format(Diagnostic diagnostic, string before, string after, string folder)
    {
        var edit = diagnostic.Edit!;
        return string.Create(CultureInfo.InvariantCulture, $"{ReportPath.Of(edit.Path, folder)}:{edit.Line}: {diagnostic.Code}: {diagnostic.Rule.Title}\n{Marked(before, '-')}\n{Marked(after, '+')}");
    }

    private static string Marked(string lines, char mark) => string.Join('\n', lines.ReplaceLineEndings("\n").Split('\n').Select(line => $"  {mark} {line}".TrimEnd()));
}
