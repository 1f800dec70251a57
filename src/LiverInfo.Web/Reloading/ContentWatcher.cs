using System.Collections.Concurrent;
using System.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Web.Operations;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.State;

namespace LiverInfo.Web.Reloading;

/// <summary>
/// Looks at the content folder again and again, so that edits go live. It asks rather than waits to be told, because events of the
/// file system do not cross network drives and container mounts, and miss the files of a folder that is moved in. Where events
/// do arrive, they only say "look now".
/// </summary>
internal sealed partial class ContentWatcher(
    Opening opening, Publisher publisher, StateFolder state, SiteMetrics metrics, IHostApplicationLifetime lifetime, ILogger<ContentWatcher> log)
    : BackgroundService
{
    // An edit is live after two to three looks.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    // Editors save in steps; after an event the folder gets this long to settle.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(30);

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    // At most 1% of a core goes into looking.
    private const int RestPerLook = 100;

    private readonly SemaphoreSlim _event = new(0, 1);
    private readonly ConcurrentQueue<ToRemember> _toRemember = new();
    private string? _trouble;
    private bool _isStateInTrouble;
    private Task _remembering = Task.CompletedTask;

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var live = await OpenAsync(stoppingToken);
        using var events = Listen(live);
        // Nothing later leaves as much behind as the first edition does.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        try
        {
            await WatchAsync(live, stoppingToken);
        }
        finally
        {
            await _remembering;
        }
    }

    private async Task WatchAsync(SiteReloader live, CancellationToken stopping)
    {
        var (rest, last) = (Pause, TimeSpan.Zero);
        while (true)
        {
            // A change that was seen once is looked at again soon, to know whether it is complete; not at once, as an event would have it.
            if (live.IsUnsettled) await Task.Delay(Settling, stopping);
            else await _event.WaitAsync(rest, stopping);
            var began = Stopwatch.GetTimestamp();
            if (await LookAsync(live, stopping)) continue;
            // One look that had to wait for a busy machine says nothing about what looks cost.
            var took = Stopwatch.GetElapsedTime(began);
            rest = TimeSpan.FromTicks(Math.Clamp(Math.Min(took.Ticks, last.Ticks) * RestPerLook, Pause.Ticks, LongestPause.Ticks));
            last = took;
        }
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        _event.Dispose();
        base.Dispose();
    }

    /// <summary>Publishes the first edition.</summary>
    private async Task<SiteReloader> OpenAsync(CancellationToken stopping)
    {
        // With pages from before, readers need not wait, and the door is opened first.
        if (opening.Kept is not null) await StartedAsync(stopping);
        var began = Stopwatch.GetTimestamp();
        var (live, loaded) = opening.Content;
        if (live is null) throw new InvalidOperationException("The content was changed while it was opened, and no site can be made of it.");
        StartupLog.WriteLoaded(log, live, loaded);
        await PublishAsync(live, loaded, began, stopping);
        return live;
    }

    private async Task StartedAsync(CancellationToken stopping)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await started.Task.WaitAsync(stopping);
    }

    /// <summary>Looks, and publishes what has changed. Whether anything had.</summary>
    private async Task<bool> LookAsync(SiteReloader live, CancellationToken stopping)
    {
        var hasChanged = false;
        try
        {
            var began = Stopwatch.GetTimestamp();
            if (live.TryReload() is { } loaded)
            {
                hasChanged = true;
                log.LogProblems(loaded);
                if (loaded.Site is null) LogNotPublished();
                else await PublishAsync(live, loaded, began, stopping);
            }

            if (_trouble is not null) LogFolderBack(live.FolderPath);
            _trouble = null;
            Remember();
        }
        // Whatever goes wrong here, the site stays up with the edition it has. The same trouble is told once, not at every look.
        catch (Exception e) when (e.Message == _trouble)
        {
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogFolderTrouble(live.FolderPath, e.Message);
            _trouble = e.Message;
        }
        catch (Exception e) when (!stopping.IsCancellationRequested)
        {
            LogUnexpected(e);
            _trouble = e.Message;
        }

        return hasChanged;
    }

    private async Task PublishAsync(SiteReloader live, LoadResult loaded, long began, CancellationToken stopping)
    {
        await publisher.PublishAsync(live.Current, live.MadeOf, stopping);
        var took = Stopwatch.GetElapsedTime(began);
        var errors = loaded.Errors.Count();
        metrics.NoteEdition(publisher.Current.Number, errors, took);
        LogPublished(publisher.Current.Number, live.Current.Articles.Length, errors, publisher.Current.Rendered, took.TotalMilliseconds);
        _toRemember.Enqueue(new(live.Current, live.Files, loaded.HeldBack));
        Remember();
    }

    /// <summary>
    /// Keeps what was published, one edition after another, beside the watch: ten thousand files take seconds. Where that cannot be
    /// done now, it is tried again after each look.
    /// </summary>
    private void Remember()
    {
        if (_remembering.IsCompleted && !_toRemember.IsEmpty) _remembering = Task.Run(RememberAll);
    }

    private void RememberAll()
    {
        try
        {
            while (_toRemember.TryPeek(out var edition))
            {
                state.Remember(edition.Site, edition.Files, edition.HeldBack);
                _toRemember.TryDequeue(out _);
                if (_isStateInTrouble) LogStateBack(state.Path);
                _isStateInTrouble = false;
            }
        }
        catch (Exception e)
        {
            if (!_isStateInTrouble) LogStateTrouble(state.Path, e.Message);
            _isStateInTrouble = true;
            // Nobody knows for how long; the newest is enough.
            while (_toRemember.Count > 1) _toRemember.TryDequeue(out _);
        }
    }

    private FileSystemWatcher? Listen(SiteReloader live)
    {
        try
        {
            var events = new FileSystemWatcher(live.FolderPath) { IncludeSubdirectories = true };
            events.Changed += (_, _) => LookNow();
            events.Created += (_, _) => LookNow();
            events.Deleted += (_, _) => LookNow();
            events.Renamed += (_, _) => LookNow();
            events.EnableRaisingEvents = true;
            return events;
        }
        catch (Exception e) when (e is IOException or ArgumentException or PlatformNotSupportedException)
        {
            // Some systems have no events to give, or too few. Looking now and then is enough.
            LogNoEvents(e.Message);
            return null;
        }
    }

    private void LookNow()
    {
        try
        {
            if (_event.CurrentCount == 0) _event.Release();
        }
        catch (Exception e) when (e is SemaphoreFullException or ObjectDisposedException)
        {
            // Another event was faster, or the site is being stopped.
        }
    }

    [LoggerMessage(LogLevel.Warning, "The last good version of each file cannot be kept in {Folder}, so after a restart a file that does not load has none: {Reason}")]
    private partial void LogStateTrouble(string folder, string reason);

    [LoggerMessage(LogLevel.Information, "The last good version of each file is kept in {Folder} again")]
    private partial void LogStateBack(string folder);

    [LoggerMessage(LogLevel.Information, "Published edition {Edition}: {Articles} articles, {Errors} errors, {Rendered} pages made anew, in {Milliseconds:0} ms")]
    private partial void LogPublished(int edition, int articles, int errors, int rendered, double milliseconds);

    [LoggerMessage(LogLevel.Error, "The edit could not be published, so the site stays as it was")]
    private partial void LogNotPublished();

    [LoggerMessage(LogLevel.Error, "The content folder {Folder} cannot be read, so the site stays as it was: {Reason}")]
    private partial void LogFolderTrouble(string folder, string reason);

    [LoggerMessage(LogLevel.Information, "The content folder {Folder} can be read again")]
    private partial void LogFolderBack(string folder);

    [LoggerMessage(LogLevel.Information, "This system tells of no changes in files, so the folder is only looked at now and then: {Reason}")]
    private partial void LogNoEvents(string reason);

    [LoggerMessage(LogLevel.Error, "An edit could not be loaded because of a fault of ours, so the site stays as it was")]
    private partial void LogUnexpected(Exception exception);

    /// <summary>What the next start may need.</summary>
    private sealed record ToRemember(Site Site, ContentSnapshot Files, IReadOnlyCollection<string> HeldBack);
}
