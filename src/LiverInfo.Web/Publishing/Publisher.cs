using System.Collections.Concurrent;
using LiverInfo.Web.Operations;
using LiverInfo.Web.Rendering;

namespace LiverInfo.Web.Publishing;

/// <summary>
/// Renders every address of an edition before anybody gets it, then publishes the whole with one reference write. What did not
/// change is kept by comparing values, not by tracking what depends on what: an article that is the same, within all that pages have
/// around them the same, is not rendered again, and a page that was rendered the same keeps its bytes.
/// </summary>
internal sealed partial class Publisher(PageRenderer renderer, RequestCounters views, ILogger<Publisher> log)
{
    private const int WorthAProgressLine = 2_000;

    // What could not be rendered, because of a fault of ours: it is tried again with every edition.
    private readonly ConcurrentDictionary<string, bool> _failed = new(StringComparer.Ordinal);

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
        foreach (var address in addresses.Where(address => before is { Site: var old } && IsUnchanged(site, old, address)))
            pages[address] = before!.Pages[address];
        var changed = addresses.Where(address => !pages.ContainsKey(address)).ToList();
        await Parallel.ForEachAsync(changed, cancellation, async (address, _) =>
        {
            pages[address] = await StoreAsync(site, address, before);
            if (pages.Count % WorthAProgressLine == 0) LogProgress(pages.Count, addresses.Count);
        });

        // Who got the page before this one may still ask for its pictures.
        foreach (var picture in before?.Site.Images.Values ?? [])
            pages.TryAdd(picture.Address.Value, before!.Pages[picture.Address.Value]);

        _current = new((before?.Number ?? 0) + 1, (site.Settings.StartOf(site.Today), site.NextDay), pages) { Site = site, Rendered = changed.Count };
        _first.TrySetResult();
    }

    private bool IsUnchanged(Site site, Site before, string address) =>
        site.Frame.Length > 0
        && site.Frame == before.Frame
        && !_failed.ContainsKey(address)
        && (ListPages.Files.ContainsKey(new(address)) ? site.UsesTheSame(before) : IsUnchangedArticle(site, before, address));

    private static bool IsUnchangedArticle(Site site, Site before, string address) =>
        site.Find(new(address)) is { Role: not ArticleRole.Home } article
        && article == before.Find(article.Address)
        && (article.Role != ArticleRole.Topic || HasSameArticles(site.TopicOf(article), before.TopicOf(article)));

    // The page of a topic shows its articles, and whether their reviews are due.
    private static bool HasSameArticles(Topic? topic, Topic? before) =>
        topic is not null && before is not null && topic.Articles.SequenceEqual(before.Articles);

    private async Task<StoredPage> StoreAsync(Site site, string address, PublishedSite? before)
    {
        var rendered = await renderer.RenderAsync(site, address);
        var kept = before?.Pages.GetValueOrDefault(address);
        if (rendered.Status == StatusCodes.Status500InternalServerError && address != SiteAddresses.Error(rendered.Status))
        {
            _failed[address] = true;
            // The fault is ours, and has been logged. The page as it was is better for a reader than none.
            LogFailed(address);
            return kept ?? StoredPage.Of(rendered, views.Of(address, rendered.Status));
        }

        _failed.TryRemove(address, out _);
        return kept?.Rendered.Hash == rendered.Hash ? kept : StoredPage.Of(rendered, views.Of(address, rendered.Status));
    }

    [LoggerMessage(LogLevel.Error, "{Address} could not be rendered because of an internal error; its previous version stays, if there is one")]
    private partial void LogFailed(string address);

    [LoggerMessage(LogLevel.Information, "Rendered {Done} of {All} pages")]
    private partial void LogProgress(int done, int all);
}
