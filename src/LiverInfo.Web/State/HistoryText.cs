using System.Globalization;
using LiverInfo.Content.Model.History;
using LiverInfo.Content.Model.Leaflets;

namespace LiverInfo.Web.State;

/// <summary>
/// The history of the pages as lines of text: the first public address of the site, then for each page its address, its first address,
/// its fingerprint, two days, and the numbers of its earlier texts with the day on which each was replaced; with tabs between them and a
/// hyphen for what is not known. A line that cannot be read is skipped.
/// </summary>
internal static class HistoryText
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "history.txt";

    private const string OriginName = "origin";
    private const string Unknown = "-";

    /// <summary>Returns the lines.</summary>
    public static IEnumerable<string> Lines(SiteHistory history) => history.Pages
        .Select(page => string.Join('\t', page.Key, page.Value.FirstAddress, page.Value.Fingerprint, Day(page.Value.AddedOn), Day(page.Value.EditedOn), Earlier(page.Value.Earlier)))
        .Prepend($"{OriginName}\t{history.Origin ?? Unknown}");

    /// <summary>Reads the lines.</summary>
    public static SiteHistory Parse(IEnumerable<string> lines)
    {
        var (origin, pages) = ((string?)null, SiteHistory.None.Pages.ToBuilder());
        foreach (var line in lines)
        {
            switch (line.Split('\t'))
            {
                case [OriginName, var value] when value != Unknown:
                    origin = value;
                    break;
                case [['/', ..] address, ['/', ..] first, var fingerprint, var added, var edited, .. var earlier]:
                    pages[address] = new(first, fingerprint, Day(added), Day(edited)) { Earlier = [.. earlier.SelectMany(Earlier)] };
                    break;
            }
        }

        return new(origin, pages.ToImmutable());
    }

    private static string Earlier(EquatableArray<EarlierText> earlier) =>
        earlier.IsEmpty ? Unknown : string.Join(' ', earlier.Select(text => $"{text.Leaflet}:{Day(text.ReplacedOn)}"));

    private static IEnumerable<EarlierText> Earlier(string field) =>
        from text in field.Split(' ')
        let parts = text.Split(':')
        where parts is [var id, _] && LeafletId.IsWellFormed(id)
        let day = Day(parts[1])
        where day is not null
        select new EarlierText(parts[0], day.Value);

    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? Unknown;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
