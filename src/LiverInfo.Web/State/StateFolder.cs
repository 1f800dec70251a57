using System.Globalization;
using LiverInfo.Content.Files;
using LiverInfo.Content.Model.History;

namespace LiverInfo.Web.State;

/// <summary>
/// What is saved from one start to the next, apart from the content: the addresses that were published, so that a missing one is
/// reported, and the last good version of every file.
/// </summary>
/// <param name="Path">The folder; created when there is something to save.</param>
internal sealed record StateFolder(string Path)
{
    /// <summary>The last good version of every file.</summary>
    public LastGoodFiles LastGoodFiles { get; } = new(System.IO.Path.Combine(Path, "last-good"));

    private string HistoryFile => System.IO.Path.Combine(Path, HistoryText.FileName);

    private string AddressesFile => System.IO.Path.Combine(Path, "addresses.txt");

    /// <summary>
    /// The named folder, or else the default for a content folder: below the platform's place for application data (on Linux
    /// <c>~/.local/share/liverinfo</c>), with a name made from the content folder's path.
    /// </summary>
    public static StateFolder For(string? named, string contentFolder)
    {
        if (named is not null) return new(named);
        var id = Fingerprint.Of(System.IO.Path.GetFullPath(contentFolder), length: 6);
        return new(System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "liverinfo", id));
    }

    /// <summary>The addresses published so far; empty when none are saved or they cannot be read.</summary>
    public IReadOnlyCollection<UrlPath> Addresses() => [.. FirstDays().Keys.Select(address => new UrlPath(address)).Distinct()];

    /// <summary>What was published before; nothing when it is not saved or cannot be read.</summary>
    public SiteHistory History()
    {
        try
        {
            return File.Exists(HistoryFile) ? HistoryText.Parse(File.ReadAllLines(HistoryFile)) : SiteHistory.None;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return SiteHistory.None;
        }
    }

    /// <summary>Saves the addresses of a site, its place in the history, and the files that it was loaded from.</summary>
    /// <param name="site">The site.</param>
    /// <param name="files">The files.</param>
    /// <param name="heldBack">The paths of the files that are held back.</param>
    /// <exception cref="IOException">Another process is writing to the folder, it cannot be written to, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public void Remember(Site site, ContentSnapshot files, IReadOnlyCollection<string> heldBack)
    {
        Directory.CreateDirectory(Path);
        using var _ = StateFolderLock.Take(Path);
        foreach (var left in Directory.EnumerateFiles(Path).Where(file => AtomicFile.IsTemporary(System.IO.Path.GetFileName(file)))) File.Delete(left);
        SaveAddresses(site);
        SaveHistory(site);
        LastGoodFiles.Keep(files, heldBack);
    }

    /// <summary>The addresses published so far, with the day on which each was first published; null for those of an earlier version.</summary>
    private Dictionary<string, DateOnly?> FirstDays()
    {
        try
        {
            return !File.Exists(AddressesFile) ? [] : File.ReadAllLines(AddressesFile)
                .Where(line => line.StartsWith('/'))
                .Select(line => line.Split(' '))
                .DistinctBy(parts => parts[0])
                .ToDictionary(
                    parts => parts[0],
                    parts => parts is [_, var day] && DateOnly.TryParseExact(day, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? (DateOnly?)date : null,
                    StringComparer.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // From the file and not from memory, because another program may have published an edition since.
    private void SaveHistory(Site site)
    {
        var before = History();
        var after = before.With(site);
        if (after != before) AtomicFile.Replace(HistoryFile, temporary => File.WriteAllLines(temporary, HistoryText.Lines(after)));
    }

    /// <summary>
    /// Adds the addresses of a site. An address that is removed on the day on which it was first published is forgotten: most often a
    /// file was copied there by mistake, and no reader has a bookmark of it yet.
    /// </summary>
    private void SaveAddresses(Site site)
    {
        var known = FirstDays();
        var shown = site.Articles.Select(article => article.Address.Value).ToHashSet(StringComparer.Ordinal);
        var all = known.Where(address => address.Value != site.Today || shown.Contains(address.Key)).ToDictionary(StringComparer.Ordinal);
        foreach (var address in shown) all.TryAdd(address, site.Today);
        if (all.Count == known.Count && all.Keys.All(known.ContainsKey)) return;
        var lines = all.OrderBy(address => address.Key, StringComparer.Ordinal)
            .Select(address => address.Value is { } day ? string.Create(CultureInfo.InvariantCulture, $"{address.Key} {day:O}") : address.Key);
        AtomicFile.Replace(AddressesFile, temporary => File.WriteAllLines(temporary, lines));
    }
}
