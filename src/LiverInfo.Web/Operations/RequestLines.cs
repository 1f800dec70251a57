namespace LiverInfo.Web.Operations;

/// <summary>Writes the queued lines of <see cref="RequestLog"/>, one for each request, where <c>Requests:LogEach</c> is set.</summary>
internal sealed partial class RequestLines(RequestLog requests, TimeProvider time, ILogger<RequestLog> log) : BackgroundLoop(time, log)
{
    private readonly ILogger _log = log;

    /// <inheritdoc />
    protected override async Task RunOnceAsync(CancellationToken stopping)
    {
        if (requests.Lines is not { } lines)
        {
            await Task.Delay(Timeout.Infinite, stopping);
            return;
        }

        var (method, route, status) = await lines.ReadAsync(stopping);
        LogRequest(method, route, status);
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Route} {Status}")]
    private partial void LogRequest(string method, string route, int status);
}
