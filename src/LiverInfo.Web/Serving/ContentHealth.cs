using System.Globalization;
using LiverInfo.Web.Reloading;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LiverInfo.Web.Serving;

/// <summary>
/// Whether readers get pages, for monitoring. Content with errors is "Degraded" with a count, because the site still serves every
/// page; details would help an attacker and are in the log only.
/// </summary>
internal sealed class ContentHealth(SiteRuntime runtime) : IHealthCheck
{
    private const string Problems = "problems";

    /// <summary>The liveness endpoint: whether the program runs.</summary>
    public const string AlivePath = "/healthz/live";

    /// <summary>The readiness endpoint: whether readers get pages.</summary>
    public const string ReadyPath = "/healthz/ready";

    /// <summary>The options of the readiness endpoint.</summary>
    public static HealthCheckOptions Ready { get; } = new() { ResponseWriter = WriteAsync };

    /// <summary>The options of the liveness endpoint, which runs no check.</summary>
    public static HealthCheckOptions Alive { get; } = new() { ResponseWriter = WriteAsync, Predicate = _ => false };

    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult((runtime.State, runtime.ProblemCount) switch
        {
            (RuntimeState.Starting, _) => HealthCheckResult.Unhealthy(),
            (RuntimeState.Live, 0) => HealthCheckResult.Healthy(),
            var (_, count) => HealthCheckResult.Degraded(data: new Dictionary<string, object> { [Problems] = count.ToString(CultureInfo.InvariantCulture) }),
        });

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var text = string.Join(' ', report.Entries.Values.SelectMany(entry => entry.Data.Values).Prepend(report.Status));
        context.Response.ContentType = "text/plain";
        context.Response.ContentLength = text.Length; // ASCII only
        return context.Response.WriteAsync(text);
    }
}
