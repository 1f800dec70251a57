using System.Globalization;

namespace LiverInfo.Web.Views;

/// <summary>How a day is written for readers.</summary>
internal static class Dates
{
    /// <summary>The day with its month in letters, as in "24 November 2026", because 11/12 is two days.</summary>
    public static string InWords(this DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
