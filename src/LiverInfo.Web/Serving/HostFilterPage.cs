using LiverInfo.Web.Publishing;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace LiverInfo.Web.Serving;

/// <summary>
/// Answers a request for a host that is not in <c>AllowedHosts</c> with the ordinary 400 page. It runs before ASP.NET Core's own host
/// filter, whose answer has no body and therefore no banner.
/// </summary>
/// <param name="options">The allowed hosts, as ASP.NET Core reads them.</param>
/// <param name="publisher">The published site.</param>
/// <param name="response">Sends the page.</param>
internal sealed class HostFilterPage(IOptions<HostFilteringOptions> options, Publisher publisher, PageResponse response) : IStartupFilter
{
    private static readonly string[] Wildcards = ["*", "[::]", "0.0.0.0"];

    /// <inheritdoc />
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        IList<StringSegment> allowed = [.. options.Value.AllowedHosts.Select(host => new StringSegment(new HostString(host).ToUriComponent()))];
        if (allowed.Count > 0 && !allowed.Any(host => Wildcards.Contains(host.ToString()))) app.Use(next => context => IsAllowed(context, allowed) ? next(context) : RefuseAsync(context));
        next(app);
    };

    // A request without a host (HTTP/1.0) is left to ASP.NET Core's own filter.
    private static bool IsAllowed(HttpContext context, IList<StringSegment> allowed) =>
        context.Request.Headers.Host is [{ Length: > 0 } host] ? HostString.MatchesAny(host, allowed) : true;

    private async Task RefuseAsync(HttpContext context)
    {
        await publisher.First.WaitAsync(context.RequestAborted);
        var published = publisher.Current;
        await response.SendAsync(context, published.NotUnderstood, published);
    }
}
