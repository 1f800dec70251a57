namespace LiverInfo.Content.Reports;

/// <summary>Converts a path to a URI for SARIF.</summary>
internal static class SarifUri
{
    // In SARIF, a relative URI must not begin with a slash, so a rooted path becomes a file: URI.
    public static string Of(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
