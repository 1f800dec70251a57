namespace LiverInfo.Web.Operations;

/// <summary>
/// A hosted service that repeats one step until the site stops. An unexpected exception is logged, and the loop goes on after a
/// pause, so that nothing in the background can stop the site.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="log">The log.</param>
internal abstract partial class BackgroundLoop(TimeProvider time, ILogger log) : BackgroundService
{
    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromSeconds(1);

    private readonly RepeatedFault _fault = new(time);

    /// <summary>Waits until there is something to do, and does it once.</summary>
    /// <param name="stopping">Cancelled when the site stops.</param>
    protected abstract Task RunOnceAsync(CancellationToken stopping);

    /// <inheritdoc />
    public sealed override void Dispose()
    {
        // Cancelled first: a disposed timer or channel no longer waits, and the loop would spin.
        base.Dispose();
        DisposeResources();
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes what the step waits for. The loop is cancelled already.</summary>
    protected virtual void DisposeResources()
    {
    }

    /// <inheritdoc />
    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunOnceAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                if (_fault.IsNew(e)) LogFault(log, e, GetType().Name);
                await Task.Delay(PauseAfterFault, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(LogLevel.Critical, "Internal error in {Loop}. The site stays as it is, and the operation is retried")]
    private static partial void LogFault(ILogger log, Exception exception, string loop);
}
