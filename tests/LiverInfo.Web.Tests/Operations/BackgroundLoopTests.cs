using System.Diagnostics.Metrics;
using LiverInfo.Web.Operations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LiverInfo.Web.Tests.Operations;

public sealed class BackgroundLoopTests
{
    [Fact]
    public async Task A_loop_goes_on_after_any_exception()
    {
        using var loop = new Failing(new InvalidOperationException("a fault"), new OperationCanceledException("not the site's stop"), new IOException("a disk"));
        await loop.StartAsync(CancellationToken.None);
        await Wait.For(loop.Recovered, "the loop to go on");
        await loop.StopAsync(CancellationToken.None);
        Assert.True(loop.ExecuteTask!.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_loop_that_waits_for_a_timer_ends_when_it_is_disposed_without_being_stopped()
    {
        using var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        var metrics = new SiteMetrics(services.GetRequiredService<IMeterFactory>());
        using var requests = new RequestLog(metrics, new ConfigurationBuilder().Build(), NullLogger<RequestLog>.Instance);
        var loop = new RequestSummary(new(), requests, TimeProvider.System, NullLogger<RequestLog>.Instance);
        await loop.StartAsync(CancellationToken.None);

        await Wait.For(Task.Run(() =>
        {
            loop.Dispose();
            return true;
        }), "the disposal");
        await Wait.Until(() => Task.FromResult(loop.ExecuteTask!.IsCompleted), "the loop has ended");
    }

    [Fact]
    public void A_fault_is_new_once_until_it_changes_or_ends()
    {
        var fault = new RepeatedFault(TimeProvider.System);
        Assert.False(fault.Clear());
        Assert.True(fault.IsNew(new IOException("a")));
        Assert.False(fault.IsNew(new IOException("a")));
        Assert.True(fault.IsNew(new InvalidOperationException("a")));
        Assert.True(fault.IsNew(new InvalidOperationException("b")));
        Assert.True(fault.Clear());
        Assert.True(fault.IsNew(new InvalidOperationException("b")));
    }

    private sealed class Failing(params Exception[] faults) : BackgroundLoop(TimeProvider.System, NullLogger.Instance)
    {
        private readonly TaskCompletionSource<bool> _recovered = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _runs;

        public Task<bool> Recovered => _recovered.Task;

        protected override async Task RunOnceAsync(CancellationToken stopping)
        {
            if (_runs < faults.Length) throw faults[_runs++];
            _recovered.TrySetResult(true);
            await Task.Delay(Timeout.Infinite, stopping);
        }
    }
}
