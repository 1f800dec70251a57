using System.Collections.Frozen;
using System.Diagnostics;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Model.History;
using LiverInfo.Web.Operations;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.State;

namespace LiverInfo.Web.Reloading;

/// <summary>
/// Owns the site from its start: publishes what was loaded, then polls the content folder, publishes each change and saves it to
/// the state folder.
/// </summary>
/// <param name="loading">The first load, which runs while the application is built.</param>
/// <param name="publisher">Renders and publishes.</param>
/// <param name="state">Saves what was published.</param>
/// <param name="metrics">The metrics.</param>
/// <param name="time">The clock.</param>
/// <param name="log">The log.</param>
internal sealed partial class SiteRuntime(
    Task<(SiteReloader? Reloader, LoadResult Loaded)> loading,
    Publisher publisher,
    StateFolderWriter state,
    SiteMetrics metrics,
    TimeProvider time,
    ILogger<SiteRuntime> log) : BackgroundLoop(time, log)
{
    // Editors save in steps; a changed folder is scanned again after this time.
    private static readonly TimeSpan SettlingTime = TimeSpan.FromMilliseconds(30);

    // Without events, a change that keeps the size and the time of a file is found by its content.
    private static readonly TimeSpan ComparisonInterval = TimeSpan.FromMinutes(1);

    private readonly TimeProvider _time = time;
    private readonly RepeatedFault _folderFault = new(time);
    private readonly PollInterval _interval = new();
    private volatile SiteReloader? _reloader;
    private FolderEvents? _events;
    private SiteHistory? _history;
    private long _comparedAt = time.GetTimestamp();
    private (LoadResult Loaded, long Began)? _unpublished;

    /// <summary>What readers get.</summary>
    public RuntimeState State =>
        _reloader is not { } reloader || publisher.CurrentOrNone is null ? RuntimeState.Starting
        : reloader.IsFolderUnavailable ? RuntimeState.ServingSaved
        : RuntimeState.Live;

    /// <summary>The number of files that are held back, plus one when the content folder is unavailable.</summary>
    public int ProblemCount => _reloader?.ProblemCount ?? 0;

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await state.Completion.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc />
    protected override void DisposeResources() => _events?.Dispose();

    /// <inheritdoc />
    protected override async Task RunOnceAsync(CancellationToken stopping)
    {
        if (_reloader is not { } reloader) await StartAsync();
        else await PollAsync(reloader, stopping);
        await PublishAsync(stopping);
        state.Start();
    }

    private async Task StartAsync()
    {
        var began = Stopwatch.GetTimestamp();
        var (reloader, loaded) = await loading;
        _reloader = reloader ?? throw new InvalidOperationException("The content is not enough for a site.");
        log.LogLoaded(reloader, loaded);
        _events = new(reloader.FolderPath, log);
        _unpublished = (loaded, began);
    }

    private async Task PollAsync(SiteReloader reloader, CancellationToken stopping)
    {
        // After a change the folder gets a fixed time to settle, which further events do not cut short.
        if (reloader.IsUnsettled) await Task.Delay(SettlingTime, _time, stopping);
        else await _events!.WaitAsync(_interval.Current, _time, stopping);
        var began = Stopwatch.GetTimestamp();
        if (TryReload(reloader) is not { } loaded) _interval.Note(Stopwatch.GetElapsedTime(began));
        else if (loaded.Site is null) LogNotPublished();
        else _unpublished = (loaded, began);
    }

    private LoadResult? TryReload(SiteReloader reloader)
    {
        try
        {
            var before = reloader.Current;
            var loaded = reloader.TryReload(FilesToCompare(reloader));
            if (_folderFault.Clear()) LogFolderBack(reloader.FolderPath);
            if (loaded is not null) log.LogProblems(loaded);
            if (loaded?.Site is { } site) log.LogChangedResults(before, site);
            return loaded;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (_folderFault.IsNew(e)) LogFolderFault(reloader.FolderPath, e.Message);
            return null;
        }
    }

    /// <summary>The files with events, and all of them once in a while. None while a change settles, because files are read after it.</summary>
    private IReadOnlySet<string>? FilesToCompare(SiteReloader reloader)
    {
        if (reloader.IsUnsettled) return FrozenSet<string>.Empty;
        if (_time.GetElapsedTime(_comparedAt) < ComparisonInterval) return _events!.TakeChanged();
        _comparedAt = _time.GetTimestamp();
        return null;
    }

    /// <summary>Publishes what was loaded. After a fault it stays unpublished, and is tried again after the next poll.</summary>
    private async Task PublishAsync(CancellationToken stopping)
    {
        if (_unpublished is not var (loaded, began)) return;
        var (site, files, isFirst) = (_reloader!.Current, _reloader.Files, publisher.CurrentOrNone is null);
        _history = (_history ?? state.History()).With(site);
        await publisher.PublishAsync(site, _reloader.CurrentIndex, _history, stopping);
        _unpublished = null;
        state.Add(site, files, loaded.HeldBack);

        var (published, took, errors) = (publisher.Current, Stopwatch.GetElapsedTime(began), loaded.Errors.Count());
        metrics.NotePublished(published.Number, errors, took);
        LogPublished(published.Number, site.Articles.Length, errors, published.Rendered, took.TotalMilliseconds);
        // See README, "Tuning, and how to measure it again": returns the memory that the first load needed.
        if (isFirst) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    [LoggerMessage(LogLevel.Information, "Published site {Number}: {Articles} articles, {Errors} errors, {Rendered} pages rendered, in {Milliseconds:0} ms")]
    private partial void LogPublished(int number, int articles, int errors, int rendered, double milliseconds);

    [LoggerMessage(LogLevel.Error, "The edit could not be published, so the site stays as it is")]
    private partial void LogNotPublished();

    [LoggerMessage(LogLevel.Error, "The content folder {Folder} cannot be read, so the site stays as it is: {Reason}")]
    private partial void LogFolderFault(string folder, string reason);

    [LoggerMessage(LogLevel.Information, "The content folder {Folder} can be read again")]
    private partial void LogFolderBack(string folder);
}
