namespace LiverInfo.Web.Publishing;

/// <summary>
/// Replaces the quick brotli of each page by the smallest, when there is time. A page at a time, with a rest after each, so that it
/// never takes more than a fifth of a core from readers.
/// </summary>
internal sealed class BestCompression(Publisher publisher) : BackgroundService
{
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
            if (published.Pages.Values.FirstOrDefault(page => page.WantsBestBrotli) is { } page) page.CompressBest();
            else done = published;
        }
    }
}
