using System.Diagnostics;
using LiverInfo.Web.Operations;

namespace LiverInfo.Web.Publishing;

/// <summary>
/// Replaces quickly compressed bodies by the smallest ones, one page at a time with a pause after each, so that it never takes more
/// than a fifth of a core from readers.
/// </summary>
internal sealed class BackgroundRecompressor(Publisher publisher, TimeProvider time, ILogger<BackgroundRecompressor> log) : BackgroundLoop(time, log)
{
    private const int ShareOfCore = 5;

    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private readonly PeriodicTimer _timer = new(Pace);
    private PublishedSite? _done;

    /// <inheritdoc />
    protected override void DisposeResources() => _timer.Dispose();

    /// <inheritdoc />
    protected override async Task RunOnceAsync(CancellationToken stopping)
    {
        await publisher.First.WaitAsync(stopping);
        await _timer.WaitForNextTickAsync(stopping);
        var published = publisher.Current;
        if (published == _done) return;
        var began = Stopwatch.GetTimestamp();
        // The largest first: until then, an article needs more than one round trip.
        if (published.Pages.Values.Where(page => page.NeedsRecompression).MaxBy(page => page.Brotli!.Bytes.Length) is { } page)
        {
            page.Recompress();
        }
        else
        {
            NativeMemory.Trim();
            _done = published;
        }

        var turn = Stopwatch.GetElapsedTime(began) * ShareOfCore;
        _timer.Period = turn > Pace ? turn : Pace;
    }
}
