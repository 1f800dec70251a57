using System.Globalization;

namespace LiverInfo.Web.Serving;

/// <summary>
/// How long browsers and CDNs may keep a page without asking again: a minute, which spares the server most of the work, and delays
/// an edit by no more. Never past midnight at the clinic, because pages appear, end and fall due then.
/// </summary>
internal static class CacheLifetime
{
    /// <summary>The usual lifetime.</summary>
    public static readonly TimeSpan Usual = TimeSpan.FromMinutes(1);

    private static readonly string[] Headers =
        [.. Enumerable.Range(0, (int)Usual.TotalSeconds + 1).Select(seconds => string.Create(CultureInfo.InvariantCulture, $"public, max-age={seconds}"))];

    /// <summary>The header that allows the usual lifetime, whatever the time.</summary>
    public static string Longest => Headers[^1];

    /// <summary>The header for a page of an edition.</summary>
    /// <param name="until">When the day of the edition ends.</param>
    /// <param name="now">The time.</param>
    public static string Header(DateTimeOffset until, DateTimeOffset now) =>
        Headers[(int)Math.Clamp((until - now).TotalSeconds, 0, Usual.TotalSeconds)];
}
