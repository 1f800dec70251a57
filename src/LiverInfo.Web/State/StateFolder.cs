using LiverInfo.Content.Files;

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
    public IReadOnlyCollection<UrlPath> Addresses()
    {
        try
        {
            return File.Exists(AddressesFile)
                ? [.. File.ReadAllLines(AddressesFile).Where(line => line.StartsWith('/')).Select(line => new UrlPath(line)).Distinct()]
                : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Saves the addresses of a site, and the files that it was loaded from.</summary>
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
        LastGoodFiles.Keep(files, heldBack);
    }

    private void SaveAddresses(Site site)
    {
        var known = Addresses();
        var all = known.Union(site.Articles.Select(article => article.Address)).Select(address => address.Value).Order(StringComparer.Ordinal).ToList();
        if (all.Count != known.Count) AtomicFile.Replace(AddressesFile, temporary => File.WriteAllLines(temporary, all));
    }
}
