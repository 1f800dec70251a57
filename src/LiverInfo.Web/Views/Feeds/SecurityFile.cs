using System.Globalization;

namespace LiverInfo.Web.Views.Feeds;

/// <summary>Whom to tell of a weakness of the site (RFC 9116).</summary>
internal static class SecurityFile
{
    // The RFC asks for less than a year. The first of a month, so that the file changes once a month.
    private const int ExpiresInMonths = 11;

    /// <summary>Returns the file; null while there is nobody to name.</summary>
    /// <param name="site">The site.</param>
    /// <param name="address">Its address.</param>
    public static string? Of(Site site, string address)
    {
        var settings = site.Settings;
        var secure = settings.Origin is { } origin && origin.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? origin : null;
        string?[] contacts =
        [
            settings.Email is { IsPlaceholder: false, Value: { Length: > 0 } email } ? $"mailto:{Uri.EscapeDataString(email).Replace("%40", "@", StringComparison.Ordinal)}" : null,
            secure is not null && site.IsLinkTarget(new("/contact")) ? $"{secure}/contact" : null,
        ];
        if (Array.TrueForAll(contacts, contact => contact is null)) return null;

        var expires = new DateOnly(site.Today.Year, site.Today.Month, 1).AddMonths(ExpiresInMonths);
        var lines = contacts.OfType<string>().Select(contact => $"Contact: {contact}")
            .Append(string.Create(CultureInfo.InvariantCulture, $"Expires: {expires:O}T00:00:00Z"))
            .Append($"Preferred-Languages: {site.Locale.Language.Split('-')[0]}");
        if (secure is not null) lines = lines.Append($"Canonical: {secure}{address}");
        return string.Join('\n', lines) + "\n";
    }
}
