using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;

namespace LiverInfo.Web.Reloading;

/// <summary>The content folder, and what was last loaded from it.</summary>
internal sealed class SiteReloader
{
    // A file that is moved, or copied anew, is gone for a moment. A page that is meant to go can wait as long.
    private static readonly TimeSpan PatienceWithRemovals = TimeSpan.FromSeconds(1);

    private readonly ContentFolder _folder;
    private readonly TimeProvider _time;
    private volatile Site _current;
    private volatile LoadResult _result;
    private FolderScan _loaded;
    private FolderScan? _unsettled;
    private long _unsettledSince;

    private SiteReloader(ContentFolder folder, TimeProvider time, FolderScan look, ContentSnapshot files, LoadResult result, Site site)
    {
        (_folder, _time, _loaded) = (folder, time, look);
        (Files, _result, _current) = (files, result, site);
    }

    /// <summary>The last edition that could be loaded.</summary>
    public Site Current => _current;

    /// <summary>The files as they were last read.</summary>
    public ContentSnapshot Files { get; private set; }

    /// <summary>How many things wait for somebody: files that have to be mended, and a folder that cannot be read.</summary>
    public int Waiting => _result.HeldBack.Length + (IsFolderGone ? 1 : 0);

    /// <summary>Whether the folder could not be looked at the last time.</summary>
    public bool IsFolderGone { get; private set; }

    /// <summary>Whether a change was seen that waits for a second look.</summary>
    public bool IsUnsettled => _unsettled is not null && !_unsettled.Equals(_loaded);

    /// <summary>The files that the edition is made of; null while something waits, because that may be over at the next start.</summary>
    public FolderScan? MadeOf => Waiting == 0 ? _loaded : null;

    /// <summary>Where the articles are.</summary>
    public string FolderPath => Path.GetFullPath(_folder.Root);

    /// <summary>
    /// Loads a folder for the first time; null when it holds too little to make a site of, and the reasons are in what was loaded.
    /// Files that do not load are taken from the last good copies, where there are any; so are all, when the folder is not there.
    /// </summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="time">The clock.</param>
    /// <param name="loaded">What came of it.</param>
    /// <param name="lastGood">The last good copies, as a content folder of their own; asked for only when they are needed.</param>
    /// <exception cref="IOException">The folder is gone, empty, half there or cannot be read, and there are no copies to make a site of.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read, and there are no copies to make a site of.</exception>
    public static SiteReloader? Open(ContentFolder folder, TimeProvider time, out LoadResult loaded, Func<ContentSnapshot?>? lastGood = null)
    {
        var now = time.GetUtcNow();
        FolderScan look;
        ContentSnapshot files;
        try
        {
            // Looked at before it is read: an edit made in between is then seen as a change and read again.
            look = LookAt(folder);
            files = folder.Read(look);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (lastGood?.Invoke() is not { } all || SiteLoader.Load(all, now) is not { Site: { } whole } fromCopies) throw;
            loaded = fromCopies;
            return new(folder, time, FolderScan.None, all, fromCopies, whole) { IsFolderGone = true };
        }

        loaded = SiteLoader.Load(files, now);
        if ((loaded.Site is null || loaded.HeldBack.Length > 0) && lastGood?.Invoke() is { } copies && SiteLoader.Load(copies, now).Site is { } before)
            loaded = SiteLoader.Load(files, now, before);
        return loaded.Site is { } site ? new(folder, time, look, files, loaded, site) : null;
    }

    /// <summary>
    /// Looks at the folder, and loads what changed once two looks in a row agree, because editors and copying programs save in
    /// steps. A new day at the clinic is a change, too: pages appear, end and fall due on their day. Returns what was loaded, or
    /// null when there was nothing to do.
    /// </summary>
    /// <exception cref="IOException">The folder is gone, empty, half there or cannot be read; the edition stays as it is.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read; the edition stays as it is.</exception>
    public LoadResult? TryReload()
    {
        try
        {
            var loaded = LookAndLoad();
            IsFolderGone = false;
            return loaded;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            (IsFolderGone, _unsettled) = (true, null);
            throw;
        }
    }

    private LoadResult? LookAndLoad()
    {
        var look = LookAt(_folder);
        var now = _time.GetUtcNow();
        var isNewDay = _current.Settings.DayOf(now) != _current.Today;
        if (!IsSettled(look) || (look.Equals(_loaded) && !isNewDay)) return null;

        var files = _folder.Read(look, Files);
        // What was saved while it was read may be half of it.
        if (!IsSettled(LookAt(_folder))) return null;
        Files = files;
        _result = SiteLoader.Load(Files, now, lastGood: _current, before: _result);
        _loaded = look;
        if (_result.Site is { } site) _current = site;
        return _result;
    }

    /// <summary>Whether the folder looks as it did the last time, and long enough so if files have gone.</summary>
    private bool IsSettled(FolderScan look)
    {
        if (look.Equals(_loaded))
        {
            _unsettled = null;
            return true;
        }

        if (look.Equals(_unsettled)) return _time.GetElapsedTime(_unsettledSince) >= PatienceWithRemovals || !look.HasRemovals(_loaded);
        (_unsettled, _unsettledSince) = (look, _time.GetTimestamp());
        return false;
    }

    /// <summary>How the folder looks: the same for as long as nothing was saved, added or removed.</summary>
    /// <exception cref="IOException">The folder is gone, empty, half there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static FolderScan LookAt(ContentFolder folder)
    {
        var look = folder.Scan();
        // A folder is emptied by accident, by a mount that is missing or half done, and hardly ever by somebody who means it.
        if (look.IsEmpty) throw new IOException("The content folder is empty.");
        if (!File.Exists(Path.Combine(folder.Root, ContentFolder.SettingsName))) throw new IOException($"There is no {ContentFolder.SettingsName} in it.");
        return look;
    }
}
