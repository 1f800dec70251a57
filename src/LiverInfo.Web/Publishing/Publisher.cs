using System.Collections.Concurrent;
using LiverInfo.Content.Model.History;
using LiverInfo.Content.Search;
using LiverInfo.Web.Operations;
using LiverInfo.Web.Rendering;
using LiverInfo.Web.Views;
using LiverInfo.Web.Views.Scripts;

namespace LiverInfo.Web.Publishing;

/// <summary>
/// Renders every answer of a site, then publishes all of them with one reference write. An answer whose view is equal to the previous
/// one keeps its bytes without being rendered; one that renders to the same response keeps them, too.
/// </summary>
internal sealed partial class Publisher(PageRenderer renderer, RequestCounters counters, ILogger<Publisher> log)
{
    private const int WorthAProgressLine = 2_000;

    // Addresses that could not be rendered because of an internal error. They are rendered again with every site.
    private readonly ConcurrentDictionary<string, bool> _failed = new(StringComparer.Ordinal);

    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile PublishedSite? _current;

    /// <summary>Completes when the first site is published.</summary>
    public Task First => _first.Task;

    /// <summary>The published site, or null before the first.</summary>
    public PublishedSite? CurrentOrNone => _current;

    /// <summary>The published site. Read it once a request.</summary>
    /// <exception cref="InvalidOperationException">Nothing is published yet.</exception>
    public PublishedSite Current => _current ?? throw new InvalidOperationException("Nothing is published yet.");

    /// <summary>Renders a site and publishes it. Calls must not overlap.</summary>
    /// <param name="site">The site.</param>
    /// <param name="index">The index of its text.</param>
    /// <param name="history">What was published before, and the site.</param>
    /// <param name="cancellation">Stops before anything is published.</param>
    public async Task PublishAsync(Site site, SearchIndex index, SiteHistory history, CancellationToken cancellation)
    {
        var before = _current;
        var shell = Shell.Of(site);
        // The same instance for equal values, so that comparing views does not compare the shell once for each page.
        if (shell == before?.Shell) shell = before.Shell;
        var views = PageViews.Of(site, history, shell, new SearchFiles(index, site.Locale.Search));
        var pages = new ConcurrentDictionary<string, StoredPage>(StringComparer.Ordinal);
        var drawn = new Dictionary<string, DrawnPage>(StringComparer.Ordinal);
        var changed = new List<string>();
        foreach (var (address, view) in views)
        {
            if (view.Content is ILazyView) drawn[address] = before?.Drawn.GetValueOrDefault(address) is { } same && IsSame(same.View, view) ? same : new(view, address, renderer, counters);
            else if (before is not null && !_failed.ContainsKey(address) && view.Equals(before.Views.GetValueOrDefault(address))) pages[address] = before.Pages[address];
            else changed.Add(address);
        }

        var rendered = 0;
        await Parallel.ForEachAsync(changed, cancellation, async (address, _) =>
        {
            if (await RenderAsync(views[address], address, before?.Pages.GetValueOrDefault(address)) is { } page) pages[address] = page;
            if (Interlocked.Increment(ref rendered) % WorthAProgressLine == 0) LogProgress(rendered, changed.Count);
        });
        foreach (var address in changed.Where(address => !pages.ContainsKey(address))) pages[address] = pages[ErrorPages.Address(StatusCodes.Status500InternalServerError)];

        // Last, because it has the hashes of the pages.
        var kept = new PageView(KeptFile.Of(site, address => pages.GetValueOrDefault(address) is { Rendered: { Status: StatusCodes.Status200OK, BodyHash: var hash } } ? hash : null), shell);
        pages[KeptFile.Address] = kept.Equals(before?.Views.GetValueOrDefault(KeptFile.Address))
            ? before!.Pages[KeptFile.Address]
            : await RenderAsync(kept, KeptFile.Address, before?.Pages.GetValueOrDefault(KeptFile.Address)) ?? pages[ErrorPages.Address(StatusCodes.Status500InternalServerError)];
        views[KeptFile.Address] = kept;

        // A reader who has the previous version of a page may still request its pictures and its script.
        foreach (var (address, page) in before?.Pages ?? new Dictionary<string, StoredPage>())
        {
            if (before!.Views.GetValueOrDefault(address)?.Content is PictureView or TextView { CacheControl: TextView.ForGood }) pages.TryAdd(address, page);
        }

        foreach (var (address, page) in before?.Drawn ?? new Dictionary<string, DrawnPage>())
        {
            if (before!.Views.GetValueOrDefault(address)?.Content is IDrawnView) drawn.TryAdd(address, page);
        }

        _current = new((before?.Number ?? 0) + 1, site, shell, index, pages) { Views = views, Drawn = drawn, Rendered = changed.Count };
        _first.TrySetResult();
    }

    // A picture shows nothing of the shell.
    private static bool IsSame(PageView before, PageView now) => now.Content is IDrawnView ? before.Content.Equals(now.Content) : before.Equals(now);

    /// <summary>Renders one answer.</summary>
    /// <returns>The previous one where the response is the same, or where rendering fails; null where it fails and there is none.</returns>
    private async Task<StoredPage?> RenderAsync(PageView view, string address, StoredPage? previous)
    {
        var rendered = await renderer.RenderAsync(view, address);
        if (rendered.Status == StatusCodes.Status500InternalServerError && address != ErrorPages.Address(rendered.Status))
        {
            _failed[address] = true;
            LogFailed(address);
            return previous;
        }

        _failed.TryRemove(address, out _);
        return previous?.Rendered.Hash == rendered.Hash ? previous : StoredPage.Of(rendered, counters.Of(address, rendered.Status));
    }

    [LoggerMessage(LogLevel.Error, "{Address} could not be rendered because of an internal error; its previous version stays, if there is one")]
    private partial void LogFailed(string address);

    [LoggerMessage(LogLevel.Information, "Rendered {Done} of {All} pages")]
    private partial void LogProgress(int done, int all);
}
