using System.Diagnostics;
using LiverInfo.Web.Operations;
using LiverInfo.Web.State;

namespace LiverInfo.Web.Publishing;

/// <summary>
/// Replaces what was compressed quickly by the smallest there is, when there is time. A page at a time, with a rest after each, so
/// that it never takes more than a fifth of a core from readers. An edition that is done is kept for the next start.
/// </summary>
internal sealed partial class BackgroundRecompressor(Publisher publisher, StateFolder state, ILogger<BackgroundRecompressor> log) : BackgroundService
{
    private const int ShareOfCore = 5;

    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await publisher.First.WaitAsync(stoppingToken);
        PublishedSite? done = null;
        using var timer = new PeriodicTimer(Pace);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var published = publisher.Current;
            if (published == done) continue;
            var began = Stopwatch.GetTimestamp();
            if (published.Pages.Values.FirstOrDefault(page => page.NeedsRecompression) is { } page) page.Recompress();
            else Finish(done = published);
            var turn = Stopwatch.GetElapsedTime(began) * ShareOfCore;
            timer.Period = turn > Pace ? turn : Pace;
        }
    }

    private void Finish(PublishedSite published)
    {
        NativeMemory.GiveBack();
        try
        {
            state.Edition.Keep(published);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogNotKept(state.Path, e.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The pages could not be kept in {Folder}, so the next start has to wait for the content: {Reason}")]
    private partial void LogNotKept(string folder, string reason);
}
