namespace LiverInfo.Content.Reports;

/// <summary>A path as SARIF wants it.</summary>
internal static class SarifUri
{
    // SARIF allows no relative address to begin with a slash, so a folder that lies elsewhere is written out in full.
    public static string Of(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
