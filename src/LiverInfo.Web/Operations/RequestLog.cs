using System.Threading.Channels;
using System.Threading.RateLimiting;

namespace LiverInfo.Web.Operations;

/// <summary>
/// What is written down of requests: once a minute how often each page was asked for, and at once what failed or was slow. Never
/// who asked, with what, or for which words. A line for each request is written only where the configuration asks for it
/// (<c>Requests:LogEach</c>), from a queue that rather drops lines, and counts them, than makes a reader wait.
/// </summary>
internal sealed partial class RequestLog : BackgroundService
{
    private const int QueueLength = 8_192;

    // The most that one line names; the rest is added up.
    private const int MostNamed = 50;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);

    // Whoever asks again and again for a page that is being mended must not fill the disk. All are in the summary.
    private readonly TokenBucketRateLimiter _troubles = new(new()
    {
        TokenLimit = 20,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
    });

    private readonly RequestCounters _views;
    private readonly SiteMetrics _metrics;
    private readonly TimeProvider _time;
    private readonly ILogger<RequestLog> _log;
    private readonly Channel<(string Method, string Route, int Status)>? _each;
    private long _dropped;

    /// <param name="views">What is counted.</param>
    /// <param name="metrics">Where it is counted as well.</param>
    /// <param name="configuration">Whether each request gets a line.</param>
    /// <param name="time">The clock.</param>
    /// <param name="log">Where lines go.</param>
    public RequestLog(RequestCounters views, SiteMetrics metrics, IConfiguration configuration, TimeProvider time, ILogger<RequestLog> log)
    {
        (_views, _metrics, _time, _log) = (views, metrics, time, log);
        if (configuration.GetValue<bool>("Requests:LogEach"))
        {
            _each = Channel.CreateBounded<(string, string, int)>(
                new BoundedChannelOptions(QueueLength) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true },
                _ => Interlocked.Increment(ref _dropped));
        }
    }

    /// <summary>Counts a request that was answered.</summary>
    public void Count(string method, string route, int status)
    {
        _metrics.CountRequest(status);
        _each?.Writer.TryWrite((method, route, status));
        if (status >= StatusCodes.Status500InternalServerError && MayTell()) LogFailed(method, route, status);
    }

    /// <summary>Writes a line if an answer took long to make.</summary>
    public void NoteSlow(string route, int status, TimeSpan took)
    {
        if (took >= Slow && MayTell()) LogSlow(route, status, took.TotalMilliseconds);
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        _troubles.Dispose();
        base.Dispose();
    }

    private bool MayTell()
    {
        using var lease = _troubles.AttemptAcquire();
        return lease.IsAcquired;
    }

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(WriteEachAsync(stoppingToken), SumUpAsync(stoppingToken));

    private async Task WriteEachAsync(CancellationToken stopping)
    {
        if (_each is null) return;
        await foreach (var (method, route, status) in _each.Reader.ReadAllAsync(stopping)) LogRequest(method, route, status);
    }

    private async Task SumUpAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(Minute, _time);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping)) SumUp();
        }
        finally
        {
            SumUp();
        }
    }

    private void SumUp()
    {
        var counts = _views.Take();
        if (counts.Count == 0) return;
        var named = counts.Take(MostNamed).ToDictionary(count => $"{count.Address} {count.Status}", count => count.Count);
        LogViews(counts.Sum(count => count.Count), named, counts.Skip(MostNamed).Sum(count => count.Count));
        if (Interlocked.Exchange(ref _dropped, 0) is > 0 and var dropped) LogDropped(dropped);
    }

    [LoggerMessage(LogLevel.Information, "{Requests} requests since the last such line: {ByRouteAndStatus}, and {Others} others")]
    private partial void LogViews(long requests, IReadOnlyDictionary<string, long> byRouteAndStatus, long others);

    [LoggerMessage(LogLevel.Information, "{Method} {Route} {Status}")]
    private partial void LogRequest(string method, string route, int status);

    [LoggerMessage(LogLevel.Error, "{Method} {Route} was answered with {Status}")]
    private partial void LogFailed(string method, string route, int status);

    [LoggerMessage(LogLevel.Warning, "{Route} took {Milliseconds:0} ms to answer with {Status}")]
    private partial void LogSlow(string route, int status, double milliseconds);

    [LoggerMessage(LogLevel.Warning, "{Dropped} lines of requests were dropped, as there were more than could be written")]
    private partial void LogDropped(long dropped);
}
