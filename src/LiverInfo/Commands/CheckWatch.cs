using LiverInfo.Content.Files;
using LiverInfo.Web.Reloading;
using Microsoft.Extensions.Logging.Abstractions;

namespace LiverInfo.Commands;

/// <summary>
/// <c>liverinfo check --watch</c>: checks now, and again after each save. The folder is scanned all the time, because file system
/// events do not come from every disk; where they come, they only make the next scan earlier.
/// </summary>
/// <param name="folder">The content folder.</param>
/// <param name="options">How to check.</param>
/// <param name="output">Receives the reports.</param>
/// <param name="error">Receives why there is none.</param>
/// <param name="time">The clock.</param>
internal sealed class CheckWatch(ContentFolder folder, CheckOptions options, TextWriter output, TextWriter error, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(400);

    // Editors save in steps, and a person saves several files at once: nothing may change for this long before a check.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan LongestUnrest = TimeSpan.FromSeconds(5);

    private readonly CheckRun _check = new(folder, options, output, error);
    private FolderEvents _events = new(folder.Root, NullLogger.Instance);

    /// <summary>Checks until it is stopped.</summary>
    /// <returns>The exit code, which says nothing of what was found.</returns>
    public async Task<int> RunAsync(CancellationToken stopping)
    {
        try
        {
            // Looked at before it is read, so that a save in between is seen as a change.
            var checkedAs = WatchedFiles.Look(folder, options.Retractions);
            Check(checkedAs);
            while (true)
            {
                await _events.WaitAsync(Interval, time, stopping);
                // Taken before the look, so that a change after it has an event that is still to come.
                var changed = _events.TakeChanged();
                var now = WatchedFiles.Look(folder, options.Retractions);
                var isRewritten = IsRewritten(now, changed);
                if (now == checkedAs && !isRewritten) continue;
                now = await SettledAsync(now, stopping);
                if (now != checkedAs || isRewritten) Check(now);
                if (checkedAs.Trouble is not null && now.Trouble is null) WatchAnew();
                checkedAs = now;
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return ExitCode.Clean;
        }
    }

    /// <inheritdoc />
    public void Dispose() => _events.Dispose();

    /// <summary>Whether a file with an event has another content, although its size and time are the same.</summary>
    private bool IsRewritten(WatchedFiles now, IReadOnlySet<string> changed) =>
        now.Scan is { } scan && _check.LastRead is { } read && folder.FindChanged(scan, read, changed).Count > 0;

    private async Task<WatchedFiles> SettledAsync(WatchedFiles now, CancellationToken stopping)
    {
        for (var began = time.GetTimestamp(); time.GetElapsedTime(began) < LongestUnrest;)
        {
            await Task.Delay(Quiet, time, stopping);
            var next = WatchedFiles.Look(folder, options.Retractions);
            if (next == now) break;
            now = next;
        }

        return now;
    }

    private void Check(WatchedFiles now)
    {
        // A terminal shows the last report only; a file or a pipe gets all of them, set apart.
        if (Console.IsOutputRedirected) output.WriteLine(new string('-', 60));
        else output.Write("\e[H\e[2J\e[3J");
        output.WriteLine($"{time.GetLocalNow():HH:mm:ss}  liverinfo check --watch");
        output.WriteLine();
        if (now.Trouble is { } trouble) output.WriteLine($"The folder {Path.GetFullPath(folder.Root)} cannot be checked: {trouble}");
        else _check.Run();
        output.WriteLine();
        output.WriteLine(now.Trouble is null ? "Save a file to check again. Ctrl+C ends this." : "The check goes on as soon as it is back. Ctrl+C ends this.");
        output.Flush();
    }

    /// <summary>Events come from a folder that was opened, and not from another that takes its place.</summary>
    private void WatchAnew()
    {
        _events.Dispose();
        _events = new(folder.Root, NullLogger.Instance);
    }
}
