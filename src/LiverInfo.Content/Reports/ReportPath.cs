using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Reports;

/// <summary>The file of a <see cref="Diagnostic"/> as another program looks it up.</summary>
internal static class ReportPath
{
    public static string Of(Diagnostic diagnostic, string folder)
    {
        var path = Path.Combine(folder, diagnostic.At.Path).Replace('\\', '/');
        // Programs compare paths letter by letter, and to them ./page.md is not page.md.
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }
}
