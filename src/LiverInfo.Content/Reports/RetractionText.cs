using System.Globalization;
using LiverInfo.Content.Model.Retractions;

namespace LiverInfo.Content.Reports;

/// <summary>Says in words what was looked up in a retraction file, whether or not anything was found.</summary>
public static class RetractionText
{
    private const int MostBroken = 20;

    /// <summary>Returns several lines, without a final line break.</summary>
    public static string Format(RetractionLookup lookup) => string.Join('\n', Lines(lookup));

    private static IEnumerable<string> Lines(RetractionLookup lookup)
    {
        var newest = lookup.Newest is { } day ? $"the newest of {day:O}" : "none with a date";
        yield return string.Create(CultureInfo.InvariantCulture, $"Retraction file {lookup.File}: {lookup.Rows:N0} {(lookup.Rows == 1 ? "row" : "rows")}, {newest}, SHA-256 {lookup.Sha256}.");
        if (!lookup.IsUtf8)
            yield return "  It is not all UTF-8. Letters that are not were read as Western European (Latin-1), so a name may look odd. DOIs and numbers are not affected.";
        if (lookup.BrokenRows.Length > 0)
            yield return $"  {Count(lookup.BrokenRows.Length, "row")} could not be read and may have hidden a retraction. See line {Listed(lookup)} of the file, or download it again. All other rows were looked at.";
        var total = lookup.LookedUp + lookup.WithoutNumber.Length;
        yield return total == 0
            ? "  No source was looked up, because _sources.yml has none that can be read."
            : $"  {lookup.LookedUp} of {Count(total, "source")} have a DOI or a PubMed number, and were looked up.";
        if (lookup.WithoutNumber.Length > 0)
            yield return $"  These have neither, so look at them yourself, or add doi: or pubmed: where there is one: {string.Join(", ", lookup.WithoutNumber)}.";
        if (lookup.AlreadyMarked.Length > 0)
            yield return $"  In the file and already marked retracted: true: {string.Join(", ", lookup.AlreadyMarked)}.";
    }

    private static string Listed(RetractionLookup lookup)
    {
        var shown = string.Join(", ", lookup.BrokenRows.Take(MostBroken).Select(line => line.ToString(CultureInfo.InvariantCulture)));
        return lookup.BrokenRows.Length > MostBroken ? $"{shown} and {lookup.BrokenRows.Length - MostBroken} more" : shown;
    }

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
