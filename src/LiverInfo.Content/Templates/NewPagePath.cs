namespace LiverInfo.Content.Templates;

/// <summary>The file of a page that is to be made.</summary>
public static class NewPagePath
{
    // Windows takes these names for devices, whatever their ending.
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })];

    /// <summary>Returns the path relative to the content folder, with forward slashes.</summary>
    /// <param name="named">The address or the file as a person names it, such as <c>/topic/page</c> or <c>topic/page.md</c>.</param>
    /// <param name="refusal">Why it can be no page, for a person; null when it can.</param>
    public static string? Of(string named, out string? refusal)
    {
        var path = named.Trim().Replace('\\', '/').TrimStart('/');
        if (!ContentFiles.IsMarkdown(path)) path += ContentFiles.MarkdownExtension;
        var address = ContentFiles.WithoutExtension(path);
        var plain = UrlPath.PlainFile(path);
        refusal = address.Length == 0 ? "Name the page, such as stem-cell-therapy/after-care."
            : address.Split('/').Any(part => part is "." or ".." || Array.Exists(Devices, device => device.Equals(part, StringComparison.OrdinalIgnoreCase))) || Path.IsPathRooted(named.Trim()) && !named.Trim().StartsWith('/')
                ? $"\"{named}\" can be no page of this site. Name it like stem-cell-therapy/after-care: a topic, a slash and the page."
            : address.Split('/').Length > 2 ? $"\"{named}\" lies in a folder within a folder, and topics are one folder deep. Name it like {string.Join('/', plain.Split('/')[^2..])}"
            : !new UrlPath("/" + address).IsWellFormed || address.Split('/').Any(part => part.Length == 0)
                ? $"\"{named}\" is hard to type and to read out as an address. Use only small letters a to z, digits and single hyphens: {plain}"
            : null;
        return refusal is null ? path : null;
    }
}
