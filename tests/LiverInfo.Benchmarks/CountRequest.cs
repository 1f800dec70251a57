using System.Diagnostics.Metrics;
using BenchmarkDotNet.Attributes;
using LiverInfo.Web.Operations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LiverInfo.Benchmarks;

/// <summary>
/// What writing down a request costs, as it is done unless more is asked for: a count for its page, and one for the figures. To be
/// held against the processor time of a whole request, which <c>compare http</c> gives.
/// </summary>
public class CountRequest : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly RequestCounter _counter;
    private readonly RequestLog _log;

    /// <summary>As the site is put together, with no line for each request.</summary>
    public CountRequest()
    {
        _counter = new RequestCounters().Of("/about", 200);
        var metrics = new SiteMetrics(_services.GetRequiredService<IMeterFactory>());
        _log = new(metrics, new ConfigurationBuilder().Build(), NullLogger<RequestLog>.Instance);
    }

    /// <summary>A page that was sent.</summary>
    [Benchmark]
    public void Count()
    {
        _counter.CountSent();
        _log.Count("GET", _counter.Address, 200);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _log.Dispose();
        _services.Dispose();
        GC.SuppressFinalize(this);
    }
}
