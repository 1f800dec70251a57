using System.Collections.Concurrent;
using LiverInfo.Content.Files;
using LiverInfo.Content.Model.History;
using LiverInfo.Web.Operations;

namespace LiverInfo.Web.State;

/// <summary>
/// Writes what was published to the state folder, one site after another, in the background, because it can take seconds. A write
/// that fails is retried.
/// </summary>
internal sealed partial class StateFolderWriter(StateFolder state, TimeProvider time, ILogger<StateFolderWriter> log)
{
    private readonly ConcurrentQueue<Entry> _queue = new();
    private readonly RepeatedFault _fault = new(time);

    /// <summary>Completes when the write in progress has ended.</summary>
    public Task Completion { get; private set; } = Task.CompletedTask;

    /// <summary>What was published before this start.</summary>
    public SiteHistory History() => state.History();

    /// <summary>Adds what was published.</summary>
    /// <param name="site">The site.</param>
    /// <param name="files">The files it was loaded from.</param>
    /// <param name="heldBack">The paths of the files that are held back.</param>
    public void Add(Site site, ContentSnapshot files, IReadOnlyCollection<string> heldBack) => _queue.Enqueue(new(site, files, heldBack));

    /// <summary>Starts writing, unless nothing is left to write or a write is in progress.</summary>
    public void Start()
    {
        if (Completion.IsCompleted && !_queue.IsEmpty) Completion = Task.Run(WriteAll);
    }

    private void WriteAll()
    {
        try
        {
            while (_queue.TryPeek(out var next))
            {
                state.Remember(next.Site, next.Files, next.HeldBack);
                _queue.TryDequeue(out _);
                if (_fault.Clear()) LogRecovered(state.Path);
            }
        }
        // Any exception: the copies are a safeguard, and must not affect what readers get.
        catch (Exception e)
        {
            if (_fault.IsNew(e)) LogFault(state.Path, e.Message);
            // The fault may last, so only the newest site is kept in memory.
            while (_queue.Count > 1) _queue.TryDequeue(out _);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The last good version of each file cannot be saved in {Folder}, so a file that does not load would have none after a restart; this is retried: {Reason}")]
    private partial void LogFault(string folder, string reason);

    [LoggerMessage(LogLevel.Information, "The last good version of each file is saved in {Folder} again")]
    private partial void LogRecovered(string folder);

    private sealed record Entry(Site Site, ContentSnapshot Files, IReadOnlyCollection<string> HeldBack);
}
