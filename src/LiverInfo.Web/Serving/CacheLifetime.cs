using System.Globalization;

namespace LiverInfo.Web.Serving;

/// <summary>
/// How long browsers and CDNs may cache a page without revalidation: a minute, which saves most requests and delays an edit by no
/// more. Never past midnight at the clinic, because pages appear, expire and become due for review then.
/// </summary>
internal static class CacheLifetime
{
    /// <summary>The usual lifetime.</summary>
    public static readonly TimeSpan Usual = TimeSpan.FromMinutes(1);

    private static readonly string[] Headers =
        [.. Enumerable.Range(0, (int)Usual.TotalSeconds + 1).Select(seconds => string.Create(CultureInfo.InvariantCulture, $"public, max-age={seconds}"))];

    /// <summary>The header for the usual lifetime.</summary>
    public static string Longest => Headers[^1];

    /// <summary>The header for a page.</summary>
    /// <param name="until">When the day of the published site ends.</param>
    /// <param name="now">The time.</param>
    public static string Header(DateTimeOffset until, DateTimeOffset now) =>
        Headers[(int)Math.Clamp((until - now).TotalSeconds, 0, Usual.TotalSeconds)];
}
