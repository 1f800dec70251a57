namespace LiverInfo.Web.Views;

/// <summary>The few drawings that stand beside words.</summary>
internal static class Icons
{
    /// <summary>The site's mark, a liver seen from the front.</summary>
    public const string Mark =
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#1f8a80" d="M3 13c1-6 8-9 15-8 6 1 11 2 11 6 0 5-7 6-11 8-3 2-4 7-8 7-5 0-8-6-7-13Z"/></svg>""";

    /// <summary>Where browsers get it. The name changes with the drawing, so that it may be kept for good.</summary>
    public static string Address { get; } = $"/favicon.{Fingerprint.Of(Mark, length: 4)}.svg";
}
