using System.Globalization;

namespace LiverInfo.Web.Views.Feeds;

/// <summary>The name and the icons of the site on a home screen (W3C Web Application Manifest).</summary>
internal static class WebManifest
{
    private const string Paper = "#fbf9f4";

    /// <summary>Returns the file.</summary>
    public static string Of(Site site)
    {
        var name = site.Locale.Layout.SiteName;
        return JsonFile.Of(JsonFile.Object(
            ("name", name),
            ("short_name", name),
            ("description", site.Home.Description),
            ("lang", site.Locale.Language),
            ("start_url", "/"),
            ("scope", "/"),
            ("display", "browser"),
            ("background_color", Paper),
            ("theme_color", Paper),
            ("icons", JsonFile.Array(Icons.InstalledSizes.Select(size => JsonFile.Object(
                ("src", Icons.InstalledAddress(size)),
                ("sizes", string.Create(CultureInfo.InvariantCulture, $"{size}x{size}")),
                ("type", "image/png")))))));
    }
}
