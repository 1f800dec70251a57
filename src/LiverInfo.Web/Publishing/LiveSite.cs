using LiverInfo.Content;
using LiverInfo.Content.Files;

namespace LiverInfo.Web.Publishing;

/// <summary>The edition that readers get, and the folder it came from. Publishing an edit is replacing one reference.</summary>
internal sealed class LiveSite
{
    private readonly ContentFolder _folder;
    private readonly TimeProvider _time;
    private volatile Site _current;
    private string _loaded;
    private string? _unsettled;

    private LiveSite(ContentFolder folder, TimeProvider time, string look, Site site)
    {
        _folder = folder;
        _time = time;
        _loaded = look;
        _current = site;
    }

    /// <summary>The edition that readers get now. Take it once a request, so that no page mixes two.</summary>
    public Site Current => _current;

    /// <summary>Where the articles are.</summary>
    public string FolderPath => Path.GetFullPath(_folder.Root);

    /// <summary>Loads a folder for the first time; null when it holds too little to make a site of, and the reasons are in what was loaded.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static LiveSite? Open(ContentFolder folder, TimeProvider time, out LoadResult loaded)
    {
        // Looked at before it is read: an edit made in between is then seen as a change and read again.
        var look = folder.Look();
        loaded = SiteLoader.Load(folder.Read(), time.GetUtcNow());
        return loaded.Site is { } site ? new(folder, time, look, site) : null;
    }

    /// <summary>
    /// Looks at the folder, and publishes what changed once two looks in a row agree, because editors and copying programs
    /// save in steps. A new day at the clinic is a change, too: pages appear, end and fall due on their day. Returns what was
    /// loaded, or null when there was nothing to do.
    /// </summary>
    /// <exception cref="IOException">The folder is gone, empty or cannot be read; the edition stays as it is.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read; the edition stays as it is.</exception>
    public LoadResult? Look()
    {
        var look = _folder.Look();
        if (look.Length == 0) throw new IOException("The content folder is empty.");
        var now = _time.GetUtcNow();
        var isNewDay = _current.Settings.DayOf(now) != _current.Today;
        if ((look == _loaded && !isNewDay) || (look != _loaded && look != _unsettled))
        {
            _unsettled = look;
            return null;
        }

        var loaded = SiteLoader.Load(_folder.Read(), now, lastGood: _current);
        _loaded = look;
        if (loaded.Site is { } site) _current = site;
        return loaded;
    }
}
