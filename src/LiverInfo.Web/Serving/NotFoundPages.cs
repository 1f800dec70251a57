using System.Threading.RateLimiting;
using LiverInfo.Web.Operations;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Rendering;
using LiverInfo.Web.Views;

namespace LiverInfo.Web.Serving;

/// <summary>
/// The page for an unknown address. It is rendered with near matches, up to a rate; above the rate, which only a crawler or an
/// attacker reaches, the stored page without near matches is sent.
/// </summary>
internal sealed class NotFoundPages(PageRenderer renderer, RequestCounters counters) : IDisposable
{
    // At 20 a second, rendering takes about 2% of a core.
    private readonly TokenBucketRateLimiter _renderings = new(new()
    {
        TokenLimit = 20,
        TokensPerPeriod = 20,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
    });

    /// <summary>Finds the page to answer with.</summary>
    /// <param name="path">The unknown address.</param>
    /// <param name="published">The published site.</param>
    public async ValueTask<StoredPage> FindAsync(string path, PublishedSite published)
    {
        using var lease = _renderings.AttemptAcquire();
        if (!lease.IsAcquired) return published.NotFound;
        var view = StatusView.NotFound(path, published.Site, published.Index);
        // Without near matches it is the stored page.
        if (view.NearMatches.IsEmpty) return published.NotFound;
        var rendered = await renderer.RenderAsync(new(view, published.Shell), path);
        return StoredPage.Of(rendered, counters.Of(RequestCounters.Unknown, rendered.Status));
    }

    /// <inheritdoc />
    public void Dispose() => _renderings.Dispose();
}
