using System.Collections.Concurrent;
using System.Threading.Channels;

namespace LiverInfo.Web.Reloading;

/// <summary>
/// File system events of the content folder, as a signal to scan it now. They are a hint only: they do not cross network drives and
/// container mounts, and they miss the files of a folder that is moved in.
/// </summary>
internal sealed partial class FolderEvents : IDisposable
{
    private const int MostPaths = 1_000;

    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ConcurrentDictionary<string, bool> _paths = new(StringComparer.Ordinal);
    private readonly FileSystemWatcher? _watcher;

    /// <param name="folder">The content folder.</param>
    /// <param name="log">The log.</param>
    public FolderEvents(string folder, ILogger log)
    {
        try
        {
            _watcher = new(folder) { IncludeSubdirectories = true };
            _watcher.Changed += (_, change) => Signal(change);
            _watcher.Created += (_, change) => Signal(change);
            _watcher.Deleted += (_, change) => Signal(change);
            _watcher.Renamed += (_, change) => Signal(change);
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or PlatformNotSupportedException)
        {
            // The folder is missing, or the system is out of watches.
            LogUnavailable(log, e.Message);
        }
    }

    /// <summary>Waits for an event, but no longer than an interval.</summary>
    /// <exception cref="OperationCanceledException">The site stops.</exception>
    public async Task WaitAsync(TimeSpan interval, TimeProvider time, CancellationToken stopping)
    {
        using var timeout = new CancellationTokenSource(interval, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, stopping);
        Task signalled = _signal.Reader.WaitToReadAsync(either.Token).AsTask();
        await signalled.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.ThrowIfCancellationRequested();
        _signal.Reader.TryRead(out _);
    }

    /// <inheritdoc />
    public void Dispose() => _watcher?.Dispose();

    /// <summary>Returns the full paths of the files with events since the last call.</summary>
    public IReadOnlySet<string> TakeChanged()
    {
        var changed = _paths.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var path in changed) _paths.TryRemove(path, out _);
        return changed;
    }

    private void Signal(FileSystemEventArgs change)
    {
        // Only a hint, so that paths beyond the limit can be left out.
        if (_paths.Count < MostPaths) _paths.TryAdd(change.FullPath, true);
        _signal.Writer.TryWrite(true);
    }

    [LoggerMessage(LogLevel.Information, "File system events are unavailable, so the content folder is polled only: {Reason}")]
    private static partial void LogUnavailable(ILogger log, string reason);
}
