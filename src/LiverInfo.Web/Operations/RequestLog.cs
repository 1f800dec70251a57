using System.Threading.Channels;
using System.Threading.RateLimiting;

namespace LiverInfo.Web.Operations;

/// <summary>
/// Counts requests and logs those that failed or were slow. It never records the reader's address, headers or query.
/// <see cref="RequestSummary"/> logs the counts once a minute; <see cref="RequestLines"/> logs each request where configured.
/// </summary>
internal sealed partial class RequestLog : IDisposable
{
    private const int QueueLength = 8_192;

    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);

    // Repeated requests for a failing page must not fill the disk. The summary counts all of them.
    private readonly TokenBucketRateLimiter _lines = new(new()
    {
        TokenLimit = 20,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
    });

    private readonly SiteMetrics _metrics;
    private readonly ILogger<RequestLog> _log;
    private readonly Channel<Line>? _each;
    private long _dropped;

    /// <param name="metrics">Also counts requests.</param>
    /// <param name="configuration">Whether each request gets a line (<c>Requests:LogEach</c>).</param>
    /// <param name="log">The log.</param>
    public RequestLog(SiteMetrics metrics, IConfiguration configuration, ILogger<RequestLog> log)
    {
        (_metrics, _log) = (metrics, log);
        if (configuration.GetValue<bool>("Requests:LogEach"))
        {
            // A full queue drops lines and counts them, so that no reader waits for the log.
            _each = Channel.CreateBounded<Line>(
                new BoundedChannelOptions(QueueLength) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true },
                _ => Interlocked.Increment(ref _dropped));
        }
    }

    /// <summary>The lines that wait to be written; null unless each request gets a line.</summary>
    public ChannelReader<Line>? Lines => _each?.Reader;

    /// <summary>Counts a request that was answered.</summary>
    public void Count(string method, string route, int status)
    {
        _metrics.CountRequest(status);
        _each?.Writer.TryWrite(new(method, route, status));
        if (status >= StatusCodes.Status500InternalServerError && MayLog()) LogFailed(method, route, status);
    }

    /// <summary>Logs a response that took long.</summary>
    public void NoteSlow(string route, int status, TimeSpan took)
    {
        if (took >= Slow && MayLog()) LogSlow(route, status, took.TotalMilliseconds);
    }

    /// <summary>The number of lines that were dropped since the last call.</summary>
    public long TakeDropped() => Interlocked.Exchange(ref _dropped, 0);

    /// <inheritdoc />
    public void Dispose() => _lines.Dispose();

    private bool MayLog()
    {
        using var lease = _lines.AttemptAcquire();
        return lease.IsAcquired;
    }

    [LoggerMessage(LogLevel.Error, "{Method} {Route} was answered with {Status}")]
    private partial void LogFailed(string method, string route, int status);

    [LoggerMessage(LogLevel.Warning, "{Route} took {Milliseconds:0} ms to answer with {Status}")]
    private partial void LogSlow(string route, int status, double milliseconds);

    /// <summary>A request that was answered.</summary>
    internal readonly record struct Line(string Method, string Route, int Status);
}
