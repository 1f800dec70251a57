using System.Globalization;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Reloading;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LiverInfo.Web.Operations;

/// <summary>
/// Whether readers get pages, for the machines that watch over the site. Content that waits to be mended is a reason to look, not
/// to take the site off: it says "Degraded" with a count, and nothing that would help an attacker.
/// </summary>
internal sealed class ContentHealth(Publisher publisher, Opening opening) : IHealthCheck
{
    private const string Waiting = "waiting";

    /// <summary>Where it is asked whether the program runs.</summary>
    public static readonly PathString AlivePath = "/healthz/live";

    /// <summary>Where it is asked whether readers get pages.</summary>
    public static readonly PathString ReadyPath = "/healthz/ready";

    /// <summary>For whether readers get pages.</summary>
    public static HealthCheckOptions Ready { get; } = new() { ResponseWriter = WriteAsync };

    /// <summary>For whether the program runs at all.</summary>
    public static HealthCheckOptions Alive { get; } = new() { ResponseWriter = WriteAsync, Predicate = _ => false };

    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (publisher.CurrentOrNone is null) return Task.FromResult(HealthCheckResult.Unhealthy());
        var waiting = opening.Waiting;
        return Task.FromResult(waiting == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded(data: new Dictionary<string, object> { [Waiting] = waiting.ToString(CultureInfo.InvariantCulture) }));
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var text = string.Join(' ', report.Entries.Values.SelectMany(entry => entry.Data.Values).Prepend(report.Status));
        context.Response.ContentType = "text/plain";
        context.Response.ContentLength = text.Length; // of plain English, a byte a letter
        return context.Response.WriteAsync(text);
    }
}
