using System.Diagnostics;

namespace LiverInfo.Web.Tests.Support;

/// <summary>Waits for something to become true, never for time to pass, and never without end.</summary>
internal static class Wait
{
    // Only reached when the thing never happens; generous, because machines can be busy.
    private static readonly TimeSpan GiveUp = TimeSpan.FromSeconds(60);

    public static async Task Until(Func<Task<bool>> condition, string what)
    {
        using var deadline = new CancellationTokenSource(GiveUp);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!await condition().WaitAsync(GiveUp))
        {
            if (deadline.IsCancellationRequested) Assert.Fail($"Waited in vain until {what}.");
            await timer.WaitForNextTickAsync(CancellationToken.None);
        }
    }

    /// <summary>Waits for a result, and fails when none comes.</summary>
    public static async Task<T> For<T>(Task<T> task, string what)
    {
        try
        {
            return await task.WaitAsync(GiveUp);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"Waited in vain for {what}.");
        }
    }

    /// <summary>Waits until a process has ended, and ends it and fails when it does not.</summary>
    public static async Task ForExitAsync(Process process, string what)
    {
        try
        {
            await process.WaitForExitAsync(CancellationToken.None).WaitAsync(GiveUp);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"Waited in vain until {what} ended.");
        }
    }
}
