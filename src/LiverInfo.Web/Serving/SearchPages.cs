using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using LiverInfo.Content.Search;
using LiverInfo.Web.Operations;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Rendering;
using LiverInfo.Web.Views;

namespace LiverInfo.Web.Serving;

/// <summary>
/// The pages with answers to searches. They are rendered for each request, up to a rate; what was typed is kept nowhere. Readers
/// behind one address, such as those of a hospital, share a rate that is enough for a hundred of them, and wait a moment above it.
/// </summary>
internal sealed class SearchPages : IDisposable
{
    private const int PrefixOfHousehold = 8; // bytes of an IPv6 address

    private readonly PageRenderer _renderer;
    private readonly RequestCounters _counters;
    private readonly PartitionedRateLimiter<HttpContext> _limit;

    /// <param name="renderer">Renders pages.</param>
    /// <param name="counters">Counts requests.</param>
    /// <param name="rate">How many searches are answered.</param>
    public SearchPages(PageRenderer renderer, RequestCounters counters, SearchRate rate)
    {
        (_renderer, _counters) = (renderer, counters);
        // By address first: who exceeds that rate takes nothing of the rate of all.
        _limit = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context => AddressOf(context) is { } address
                ? RateLimitPartition.GetTokenBucketLimiter(address, _ => Rate(rate.PerSecondOfAddress, rate.Waiting))
                : RateLimitPartition.GetNoLimiter("")),
            PartitionedRateLimiter.Create<HttpContext, string>(_ => RateLimitPartition.GetTokenBucketLimiter("", _ => Rate(rate.PerSecond, rate.Waiting))));
    }

    /// <summary>Whether a request is a search.</summary>
    /// <param name="request">The request.</param>
    /// <param name="page">The page at its address.</param>
    /// <param name="published">The published site.</param>
    public static bool IsSearch(HttpRequest request, StoredPage page, PublishedSite published) => ReferenceEquals(page, published.Search) && request.QueryString.HasValue;

    /// <summary>Finds the page to answer with.</summary>
    /// <param name="context">The request.</param>
    /// <param name="published">The published site.</param>
    public async ValueTask<StoredPage> FindAsync(HttpContext context, PublishedSite published)
    {
        var query = context.Request.Query["q"].ToString().Trim();
        if (query.Length == 0) return published.Search;
        using var lease = await _limit.AcquireAsync(context, cancellationToken: context.RequestAborted);
        if (!lease.IsAcquired) return published.TooMany;
        var outcome = Searcher.Search(published.Index, query, asTyped: context.Request.Query["as"] == "typed");
        var rendered = await _renderer.RenderAsync(new(SearchView.Of(published.Site, published.Index, outcome), published.Shell), GeneratedPage.Search.Address.Value);
        return StoredPage.Of(rendered, _counters.Of(GeneratedPage.Search.Address.Value, rendered.Status));
    }

    /// <inheritdoc />
    public void Dispose() => _limit.Dispose();

    private static TokenBucketRateLimiterOptions Rate(int perSecond, int waiting) => new()
    {
        TokenLimit = perSecond,
        TokensPerPeriod = perSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = waiting,
    };

    /// <summary>The address, in memory for as long as it searches. A household has many addresses of IPv6 with one beginning.</summary>
    private static string? AddressOf(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => null,
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } address => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, PrefixOfHousehold)),
        // A proxy on the same machine sends the searches of everybody: they share the rate of all.
        var address when IPAddress.IsLoopback(address) => null,
        var address => address.MapToIPv4().ToString(),
    };
}
