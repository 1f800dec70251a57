namespace LiverInfo.Web.Tests.Support;

/// <summary>Waits for something to become true, never for time to pass.</summary>
internal static class Wait
{
    // Only reached when the thing never happens; generous, because machines can be busy.
    private static readonly TimeSpan GiveUp = TimeSpan.FromSeconds(60);

    public static async Task Until(Func<Task<bool>> condition, string what)
    {
        using var deadline = new CancellationTokenSource(GiveUp);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!await condition())
        {
            if (deadline.IsCancellationRequested) Assert.Fail($"Waited in vain until {what}.");
            await timer.WaitForNextTickAsync(CancellationToken.None);
        }
    }
}
