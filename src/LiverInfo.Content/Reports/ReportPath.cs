using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Reports;

/// <summary>The path of a <see cref="Diagnostic"/> for other programs.</summary>
internal static class ReportPath
{
    public static string Of(Diagnostic diagnostic, string folder)
    {
        var path = Path.Combine(folder, diagnostic.At.Path).Replace('\\', '/');
        // Programs compare paths as strings, so ./page.md would not match page.md.
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }
}
