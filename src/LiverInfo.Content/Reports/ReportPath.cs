namespace LiverInfo.Content.Reports;

/// <summary>The path of a file for other programs.</summary>
internal static class ReportPath
{
    public static string Of(string file, string folder)
    {
        var path = Path.Combine(folder, file).Replace('\\', '/');
        // Programs compare paths as strings, so ./page.md would not match page.md.
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }
}
