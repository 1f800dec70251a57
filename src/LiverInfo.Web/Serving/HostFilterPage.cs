using LiverInfo.Web.Publishing;

namespace LiverInfo.Web.Serving;

/// <summary>
/// Stands before ASP.NET Core's own host filter (<c>AllowedHosts</c>), which answers a host that is not the site's with a bare 400,
/// and makes that an answer like any other: a page with the banner, and the headers.
/// </summary>
/// <param name="publisher">The edition.</param>
/// <param name="sender">What sends the page.</param>
internal sealed class HostFilterPage(Publisher publisher, PageResponse sender) : IStartupFilter
{
    /// <inheritdoc />
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        var allowed = app.ApplicationServices.GetRequiredService<IConfiguration>()["AllowedHosts"];
        if (allowed is not (null or "" or "*")) app.Use(AnswerAsync);
        next(app);
    };

    private async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        // Every 400 that came from further in has a length.
        if (context.Response is not { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false, ContentLength: null }) return;
        await publisher.First.WaitAsync(context.RequestAborted);
        var published = publisher.Current;
        await sender.SendAsync(context, published.NotUnderstood, published);
    }
}
