using LiverInfo.Content.Files;

namespace LiverInfo.Web.State;

/// <summary>
/// What the site remembers from one start to the next, apart from the content: the addresses it has published, so that one
/// that goes missing is noticed, the last good version of every file, and the pages as they were sent.
/// </summary>
/// <param name="Path">The folder; made when there is something to remember.</param>
internal sealed record StateFolder(string Path)
{
    /// <summary>The last good version of every file.</summary>
    public LastGoodFiles LastGoodFiles { get; } = new(System.IO.Path.Combine(Path, "last-good"));

    /// <summary>The edition that readers got last.</summary>
    public SavedSite Edition { get; } = new(System.IO.Path.Combine(Path, "edition"));

    private string AddressesFile => System.IO.Path.Combine(Path, "addresses.txt");

    /// <summary>
    /// The folder that was named, or else the one that belongs to a content folder: below the place the platform keeps for
    /// such things (on Linux <c>~/.local/share/liverinfo</c>), with a name made from the content folder's path.
    /// </summary>
    public static StateFolder For(string? named, string contentFolder)
    {
        if (named is not null) return new(named);
        var id = Fingerprint.Of(System.IO.Path.GetFullPath(contentFolder), length: 6);
        return new(System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "liverinfo", id));
    }

    /// <summary>The addresses published so far; none when nothing is remembered, or it cannot be read.</summary>
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

    /// <summary>Remembers what was published, and keeps the files that it was made from.</summary>
    /// <param name="site">What was published.</param>
    /// <param name="files">The files as they were read.</param>
    /// <param name="heldBack">The paths of those that did not load.</param>
    /// <exception cref="IOException">The folder cannot be written to, or is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public void Remember(Site site, ContentSnapshot files, IReadOnlyCollection<string> heldBack)
    {
        Remember(site);
        LastGoodFiles.Keep(files, heldBack);
    }

    /// <summary>Adds the addresses of an edition to those remembered.</summary>
    private void Remember(Site site)
    {
        var known = Addresses();
        var all = known.Union(site.Articles.Select(article => article.Address)).Select(address => address.Value).Order(StringComparer.Ordinal).ToList();
        if (all.Count == known.Count) return;
        Directory.CreateDirectory(Path);
        AtomicFile.Replace(AddressesFile, beside => File.WriteAllLines(beside, all));
    }
}
