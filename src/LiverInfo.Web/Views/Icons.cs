namespace LiverInfo.Web.Views;

/// <summary>The few drawings beside words.</summary>
internal static class Icons
{
    /// <summary>The outline of the site's mark, a liver seen from the front, in a square of <see cref="MarkSize"/>.</summary>
    public const string MarkPath = "M3 13c1-6 8-9 15-8 6 1 11 2 11 6 0 5-7 6-11 8-3 2-4 7-8 7-5 0-8-6-7-13Z";

    /// <summary>The width of the square of the mark.</summary>
    public const int MarkSize = 32;

    /// <summary>The colour of the mark.</summary>
    public const string MarkColour = "#1f8a80";

    /// <summary>The site's mark.</summary>
    public const string Mark = $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="{MarkColour}" d="{MarkPath}"/></svg>""";

    /// <summary>The address at which phones look for the mark.</summary>
    public const string TouchAddress = "/apple-touch-icon.png";

    /// <summary>The address at which browsers and crawlers look for an icon that no page names.</summary>
    public const string OldAddress = "/favicon.ico";

    /// <summary>Where browsers get it. The name changes with the drawing, so that it may be kept for good.</summary>
    public static string Address { get; } = $"/favicon.{Fingerprint.Of(Mark, length: 4)}.svg";

    /// <summary>The pictures of dots, by address, which stay when the mark changes.</summary>
    public static IEnumerable<(string Address, MarkView View)> Drawn =>
    [
        (OldAddress, new("image/x-icon", [16, 32, 48])),
        (TouchAddress, new("image/png", [180])),
        .. InstalledSizes.Select(size => (InstalledAddress(size), new MarkView("image/png", [size]))),
    ];

    /// <summary>The widths, in pixels, of the icon of the site on a home screen.</summary>
    public static IEnumerable<int> InstalledSizes => [192, 512];

    /// <summary>The address of the icon of that size.</summary>
    public static string InstalledAddress(int size) => $"/icon-{size}.png";
}
