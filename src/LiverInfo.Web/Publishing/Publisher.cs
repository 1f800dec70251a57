using System.Collections.Concurrent;
using LiverInfo.Content;

namespace LiverInfo.Web.Publishing;

/// <summary>
/// Renders every address of an edition before anybody gets it, then publishes the whole with one reference write. What did not
/// change is kept by comparing what was rendered, not by tracking what depends on what.
/// </summary>
internal sealed partial class Publisher(PageRenderer renderer, PageViews views, ILogger<Publisher> log)
{
    private const int WorthAProgressLine = 2_000;

    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile PublishedSite? _current;

    /// <summary>Done when there is an edition.</summary>
    public Task First => _first.Task;

    /// <summary>The edition that readers get, or null before the first.</summary>
    public PublishedSite? CurrentOrNone => _current;

    /// <summary>The edition that readers get now. Take it once a request.</summary>
    /// <exception cref="InvalidOperationException">There is none yet.</exception>
    public PublishedSite Current => _current ?? throw new InvalidOperationException("Nothing is published yet.");

    /// <summary>Renders an edition and publishes it. One at a time.</summary>
    /// <param name="site">What to publish.</param>
    /// <param name="cancellation">Stops before anything is published.</param>
    public async Task PublishAsync(Site site, CancellationToken cancellation)
    {
        var before = _current;
        var addresses = SiteAddresses.Of(site).ToList();
        var pages = new ConcurrentDictionary<string, StoredPage>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(addresses, cancellation, async (address, _) =>
        {
            pages[address] = await StoreAsync(site, address, before);
            if (pages.Count % WorthAProgressLine == 0) LogProgress(pages.Count, addresses.Count);
        });

        // Who got the page before this one may still ask for its pictures.
        foreach (var picture in before?.Site.Images.Values ?? [])
            pages.TryAdd(picture.Address.Value, before!.Pages[picture.Address.Value]);

        _current = new((before?.Number ?? 0) + 1, site, pages);
        _first.TrySetResult();
    }

    private async Task<StoredPage> StoreAsync(Site site, string address, PublishedSite? before)
    {
        var rendered = await renderer.RenderAsync(site, address);
        var kept = before?.Pages.GetValueOrDefault(address);
        if (kept?.Rendered.Hash == rendered.Hash) return kept;
        if (rendered.Status != StatusCodes.Status500InternalServerError || address == SiteAddresses.Error(rendered.Status))
            return StoredPage.Of(rendered, views.Of(address, rendered.Status));

        // The fault is ours, and has been logged. The page as it was is better for a reader than none.
        LogFailed(address);
        return kept ?? StoredPage.Of(rendered, views.Of(address, rendered.Status));
    }

    [LoggerMessage(LogLevel.Error, "{Address} could not be rendered because of a fault of ours; the page before it stays, if there is one")]
    private partial void LogFailed(string address);

    [LoggerMessage(LogLevel.Information, "Rendered {Done} of {All} pages")]
    private partial void LogProgress(int done, int all);
}
