using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Search;

namespace LiverInfo.Web.Reloading;

/// <summary>Loads the content folder, and loads it again when it changes.</summary>
internal sealed class SiteReloader
{
    // A file that is moved or overwritten is briefly missing, so removals are applied after this delay.
    private static readonly TimeSpan RemovalDelay = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, int> _revisions = new(StringComparer.Ordinal);
    private readonly ContentFolder _folder;
    private readonly TimeProvider _time;
    private volatile LoadResult _result;
    private volatile LoadResult _lastGood; // has a site
    private volatile bool _isFolderUnavailable;
    private FolderScan _loaded;
    private FolderScan? _unsettled;
    private long _unsettledSince;

    private SiteReloader(ContentFolder folder, TimeProvider time, FolderScan scan, ContentSnapshot files, LoadResult result)
    {
        (_folder, _time, _loaded) = (folder, time, scan);
        (Files, _result, _lastGood) = (files, result, result);
    }

    /// <summary>The last site that could be loaded.</summary>
    public Site Current => _lastGood.Site!;

    /// <summary>The index of its text.</summary>
    public SearchIndex CurrentIndex => _lastGood.Index!;

    /// <summary>The files as they were last read.</summary>
    public ContentSnapshot Files { get; private set; }

    /// <summary>The number of files that are held back, plus one when the folder is unavailable.</summary>
    public int ProblemCount => _result.HeldBack.Length + (IsFolderUnavailable ? 1 : 0);

    /// <summary>Whether the folder was missing, empty or unreadable at the last scan.</summary>
    public bool IsFolderUnavailable => _isFolderUnavailable;

    /// <summary>Whether the last scan found a change that the next scan has to confirm.</summary>
    public bool IsUnsettled => _unsettled is not null && !_unsettled.Equals(_loaded);

    /// <summary>The full path of the content folder.</summary>
    public string FolderPath => Path.GetFullPath(_folder.Root);

    /// <summary>
    /// Loads a folder for the first time. Files that do not load are taken from the last good copies, and so are all files when the
    /// folder is unavailable.
    /// </summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="time">The clock.</param>
    /// <param name="readCopies">Reads the last good copies as a content folder of their own; called only when they are needed.</param>
    /// <returns>The result, and the reloader; null when the files are not enough for a site.</returns>
    /// <exception cref="IOException">The folder is missing, empty, incomplete or unreadable, and there are no copies to make a site from.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the folder is denied, and there are no copies to make a site from.</exception>
    public static (SiteReloader? Reloader, LoadResult Loaded) Open(ContentFolder folder, TimeProvider time, Func<ContentSnapshot?>? readCopies = null)
    {
        var now = time.GetUtcNow();
        FolderScan scan;
        ContentSnapshot files;
        try
        {
            // Scanned before it is read, so that an edit in between is detected as a change.
            scan = Scan(folder);
            files = folder.Read(scan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (readCopies?.Invoke() is not { } all || SiteLoader.Load(all, new(now)) is not { Site: not null } fromCopies) throw;
            return (new(folder, time, FolderScan.None, all, fromCopies) { _isFolderUnavailable = true }, fromCopies);
        }

        var loaded = LoadFirst(files, now, readCopies);
        return (loaded.Site is not null ? new(folder, time, scan, files, loaded) : null, loaded);
    }

    /// <summary>
    /// Scans the folder, and loads it when it has changed and two scans in a row agree, because editors and copying programs save in
    /// steps. A new day at the clinic is a change as well: pages appear, expire and become due on their day.
    /// </summary>
    /// <param name="compared">
    /// The full paths of files to compare with what was read, although neither their size nor their time may have changed; null for all.
    /// </param>
    /// <returns>The result, or null when nothing was loaded.</returns>
    /// <exception cref="IOException">The folder is missing, empty, incomplete or unreadable; the site stays as it is.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the folder is denied; the site stays as it is.</exception>
    public LoadResult? TryReload(IReadOnlySet<string>? compared)
    {
        try
        {
            var loaded = ScanAndLoad(compared);
            _isFolderUnavailable = false;
            return loaded;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            (_isFolderUnavailable, _unsettled) = (true, null);
            throw;
        }
    }

    private static LoadResult LoadFirst(ContentSnapshot files, DateTimeOffset now, Func<ContentSnapshot?>? readCopies)
    {
        var loaded = SiteLoader.Load(files, new(now));
        if (loaded.Site is not null && loaded.HeldBack.IsEmpty) return loaded;
        // Each load takes unchanged articles from the one before, so they are parsed once, unless a file that all of them use differs.
        if (readCopies?.Invoke() is not { } copies || SiteLoader.Load(copies, new(now) { Previous = loaded }) is not { Site: not null } lastGood) return loaded;
        return SiteLoader.Load(files, new(now) { Previous = lastGood });
    }

    private LoadResult? ScanAndLoad(IReadOnlySet<string>? compared)
    {
        var scan = Scan(_folder).With(_revisions);
        foreach (var path in _folder.FindChanged(scan, Files, compared)) _revisions[path] = _revisions.GetValueOrDefault(path) + 1;
        scan = scan.With(_revisions);
        var now = _time.GetUtcNow();
        var isNewDay = Current.Settings.DayOf(now) != Current.Today;
        if (!IsSettled(scan) || (scan.Equals(_loaded) && !isNewDay)) return null;

        var files = _folder.Read(scan, Files);
        // A file that was saved during the read may be incomplete.
        if (!IsSettled(Scan(_folder).With(_revisions))) return null;
        var result = SiteLoader.Load(files, new(now) { Previous = _lastGood });
        (Files, _result, _loaded) = (files, result, scan);
        if (result.Site is not null) _lastGood = result;
        return result;
    }

    /// <summary>Whether the scan equals the one before, and for long enough when files were removed.</summary>
    private bool IsSettled(FolderScan scan)
    {
        if (scan.Equals(_loaded))
        {
            _unsettled = null;
            return true;
        }

        if (scan.Equals(_unsettled)) return _time.GetElapsedTime(_unsettledSince) >= RemovalDelay || !scan.HasRemovals(_loaded);
        (_unsettled, _unsettledSince) = (scan, _time.GetTimestamp());
        return false;
    }

    private static FolderScan Scan(ContentFolder folder)
    {
        var scan = folder.Scan();
        // An empty folder is usually a missing mount, not an intended removal of every page.
        if (scan.IsEmpty) throw new IOException("The content folder is empty.");
        if (!File.Exists(Path.Combine(folder.Root, ContentFiles.Settings))) throw new IOException($"There is no {ContentFiles.Settings} in it.");
        return scan;
    }
}
