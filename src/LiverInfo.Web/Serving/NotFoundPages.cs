using System.Threading.RateLimiting;
using LiverInfo.Web.Operations;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Rendering;
using LiverInfo.Web.Views;

namespace LiverInfo.Web.Serving;

/// <summary>
/// The page for an address that is not known: with near matches, which has to be rendered, as long as few ask. A crawler or an
/// attacker that asks for many gets the ready one without.
/// </summary>
internal sealed class NotFoundPages(PageRenderer renderer, RequestCounters views) : IDisposable
{
    // A person types a wrong address now and then. At 20 a second, a machine does, and then this takes about 2% of a core.
    private readonly TokenBucketRateLimiter _people = new(new()
    {
        TokenLimit = 20,
        TokensPerPeriod = 20,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
    });

    /// <summary>The page to answer with.</summary>
    /// <param name="asked">The address that is not known.</param>
    /// <param name="published">The edition.</param>
    public async ValueTask<StoredPage> FindAsync(string asked, PublishedSite published)
    {
        using var lease = _people.AttemptAcquire();
        if (!lease.IsAcquired) return published.NotFound;
        var view = StatusView.NotFound(asked, published.Site);
        // Without near matches it is the stored page.
        if (view.NearMatches.IsEmpty) return published.NotFound;
        var rendered = await renderer.RenderAsync(new(view, published.Shell), asked);
        return StoredPage.Of(rendered, views.Of(RequestCounters.Unknown, rendered.Status));
    }

    /// <inheritdoc />
    public void Dispose() => _people.Dispose();
}
