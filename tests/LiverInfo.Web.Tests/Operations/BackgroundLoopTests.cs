using LiverInfo.Web.Operations;
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

    [Fact]
    public async Task A_loop_that_is_disposed_without_being_stopped_ends()
    {
        var loop = new Ticking();
        await loop.StartAsync(CancellationToken.None);
        await Wait.For(loop.HasBegun, "the loop to begin");
        await Wait.For(Task.Run(() => { loop.Dispose(); return true; }), "the loop to be disposed");
        await Wait.For(loop.ExecuteTask!.ContinueWith(_ => true, TaskScheduler.Default), "the loop to end");
    }

    /// <summary>Waits for a timer, which no longer waits once it is disposed.</summary>
    private sealed class Ticking() : BackgroundLoop(TimeProvider.System, NullLogger.Instance)
    {
        private readonly PeriodicTimer _timer = new(TimeSpan.FromDays(1));
        private readonly TaskCompletionSource<bool> _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<bool> HasBegun => _begun.Task;

        protected override void DisposeResources() => _timer.Dispose();

        protected override async Task RunOnceAsync(CancellationToken stopping)
        {
            _begun.TrySetResult(true);
            await _timer.WaitForNextTickAsync(stopping);
        }
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
