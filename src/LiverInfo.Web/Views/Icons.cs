using System.Reflection;

namespace LiverInfo.Web.Views;

/// <summary>The few drawings beside words.</summary>
internal static class Icons
{
    /// <summary>The site's mark, a liver seen from the front.</summary>
    public const string Mark =
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#1f8a80" d="M3 13c1-6 8-9 15-8 6 1 11 2 11 6 0 5-7 6-11 8-3 2-4 7-8 7-5 0-8-6-7-13Z"/></svg>""";

    /// <summary>The address of <see cref="TouchMark"/>, at which phones look for it.</summary>
    public const string TouchAddress = "/apple-touch-icon.png";

    /// <summary>The address at which browsers and crawlers look for an icon that no page names.</summary>
    public const string OldAddress = "/favicon.ico";

    /// <summary>The mark on white, for the home screen of a phone, which shows no SVG.</summary>
    public static EquatableArray<byte> TouchMark { get; } = ReadTouchMark();

    /// <summary>Where browsers get it. The name changes with the drawing, so that it may be kept for good.</summary>
    public static string Address { get; } = $"/favicon.{Fingerprint.Of(Mark, length: 4)}.svg";

    private static EquatableArray<byte> ReadTouchMark()
    {
        using var png = Assembly.GetExecutingAssembly().GetManifestResourceStream("apple-touch-icon.png")!;
        var bytes = new byte[png.Length];
        png.ReadExactly(bytes);
        return [.. bytes];
    }
}
