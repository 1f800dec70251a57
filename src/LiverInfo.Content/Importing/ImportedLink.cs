using LiverInfo.Content.Markdown;
using LiverInfo.Content.Markdown.Links;

namespace LiverInfo.Content.Importing;

/// <summary>The address of a link in a document, as a page may have it.</summary>
internal static class ImportedLink
{
    private static readonly string[] Schemes = ["https:", "http:", "mailto:", "tel:"];

    /// <summary>The address, or null when readers could not follow it: to a file on somebody's computer, to a part of the document, or of a kind that could do harm.</summary>
    /// <param name="address">The address as it is written.</param>
    public static string? Of(string? address)
    {
        var bare = string.Concat((address ?? "").Where(c => !char.IsControl(c))).Trim();
        if (bare.Length == 0) return null;
        bare = Unwrapped(bare);
        if (Addresses.IsWithoutScheme(bare)) bare = Addresses.Complete(bare);
        if (!Array.Exists(Schemes, scheme => bare.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))) return null;
        if (bare.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)) bare = TelephoneNumber.HasNationalZero(bare) ? "tel:" + TelephoneNumber.Dialled(bare) : bare.Replace(" ", "", StringComparison.Ordinal);
        bare = string.Concat(bare.Select(c => c switch
        {
            ' ' or '\u00A0' => "%20",
            '(' => "%28",
            ')' => "%29",
            '<' => "%3C",
            '>' => "%3E",
            '\\' => "/",
            _ => c.ToString(),
        }));
        // The site has braces for its own settings.
        return Addresses.IsWhole(bare) && !bare.Contains('{', StringComparison.Ordinal) && !bare.Contains("%7B", StringComparison.OrdinalIgnoreCase) ? bare : null;
    }

    /// <summary>The address behind one that only counts who follows it, which Google Docs and Outlook put in its place.</summary>
    private static string Unwrapped(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return address;
        var name = uri.Host is "www.google.com" or "google.com" && uri.AbsolutePath == "/url" ? "q"
            : uri.Host.EndsWith(".safelinks.protection.outlook.com", StringComparison.OrdinalIgnoreCase) ? "url"
            : null;
        if (name is null) return address;
        var values = uri.Query.TrimStart('?').Split('&').Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2);
        return values.FirstOrDefault(pair => pair[0] == name) is [_, var target] ? Uri.UnescapeDataString(target) : address;
    }
}
