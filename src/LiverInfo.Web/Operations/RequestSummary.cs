namespace LiverInfo.Web.Operations;

/// <summary>Logs once a minute, and when the site stops, how many requests each page had.</summary>
internal sealed partial class RequestSummary(RequestCounters counters, RequestLog requests, TimeProvider time, ILogger<RequestLog> log)
    : BackgroundLoop(time, log)
{
    // The most pages that one line names; the others are added up.
    private const int MostNamed = 50;

    private readonly PeriodicTimer _timer = new(TimeSpan.FromMinutes(1), time);
    private readonly ILogger _log = log;

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Write();
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        // Cancels the loop first: a wait on a disposed timer returns at once.
        base.Dispose();
        _timer.Dispose();
    }

    /// <inheritdoc />
    protected override async Task RunOnceAsync(CancellationToken stopping)
    {
        await _timer.WaitForNextTickAsync(stopping);
        Write();
    }

    private void Write()
    {
        if (requests.TakeDropped() is > 0 and var dropped) LogDropped(dropped);
        var counts = counters.Take();
        if (counts.Count == 0) return;
        var named = counts.Take(MostNamed).ToDictionary(count => $"{count.Address} {count.Status}", count => count.Count);
        LogSummary(counts.Sum(count => count.Count), named, counts.Skip(MostNamed).Sum(count => count.Count));
    }

    [LoggerMessage(LogLevel.Information, "{Requests} requests since the last summary: {ByRouteAndStatus}, and {Others} others")]
    private partial void LogSummary(long requests, IReadOnlyDictionary<string, long> byRouteAndStatus, long others);

    [LoggerMessage(LogLevel.Warning, "{Dropped} request lines were dropped, because the log could not keep up")]
    private partial void LogDropped(long dropped);
}
