using System.Diagnostics;
using LiverInfo.Web.Operations;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Rendering;
using LiverInfo.Web.Views;

namespace LiverInfo.Web.Serving;

/// <summary>
/// The first thing a request meets, and for nearly all the last: a look-up, and bytes that are ready. What stands behind it in the
/// pipeline is used to make those bytes, and to answer the health checks.
/// </summary>
internal sealed class StoredPageMiddleware
{
    private readonly RequestDelegate _next;
    private readonly Publisher _publisher;
    private readonly NotFoundPages _missing;
    private readonly PageResponse _sender;
    private readonly RequestLog _log;

    /// <param name="next">The rest of the pipeline.</param>
    /// <param name="renderer">What renders pages through it.</param>
    /// <param name="publisher">The edition.</param>
    /// <param name="missing">What answers for addresses that are not known.</param>
    /// <param name="sender">What sends an answer.</param>
    /// <param name="log">Where slow answers are noted.</param>
    public StoredPageMiddleware(RequestDelegate next, PageRenderer renderer, Publisher publisher, NotFoundPages missing, PageResponse sender, RequestLog log)
    {
        (_next, _publisher, _missing, _sender, _log) = (next, publisher, missing, sender, log);
        renderer.Use(next);
    }

    /// <summary>Answers a request.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (_publisher.CurrentOrNone is not { } published) return WaitAsync(context);

        var request = context.Request;
        // Exactly so: Kestrel does not take "head" for HEAD, and would wait for a body.
        if (request.Method is not ("GET" or "HEAD")) return _sender.SendAsync(context, published.NotAllowed, published);
        return published.Find(request.Path.Value ?? "/") is { } page
            ? _sender.SendAsync(context, page, published)
            : SearchAsync(context, published);
    }

    /// <summary>Who comes in the blink between the open door and the first edition is kept waiting, not sent away.</summary>
    private async Task WaitAsync(HttpContext context)
    {
        await _publisher.First.WaitAsync(context.RequestAborted);
        await InvokeAsync(context);
    }

    private async Task SearchAsync(HttpContext context, PublishedSite published)
    {
        if (context.Request.Path == ContentHealth.AlivePath || context.Request.Path == ContentHealth.ReadyPath)
        {
            context.RequestServices.GetRequiredService<RenderedView>().AnswerLive(published.Shell);
            await _next(context);
            return;
        }

        var began = Stopwatch.GetTimestamp();
        var asked = context.Request.Path.Value ?? "/";
        if (CanonicalPath.Of(asked, published) is { } address)
        {
            context.Response.Headers.Location = address + Repeatable(context.Request.QueryString);
            await _sender.SendAsync(context, published.Moved, published);
        }
        else
        {
            var page = ErrorPages.IsError(asked) ? published.NotFound : await _missing.FindAsync(asked, published);
            await _sender.SendAsync(context, page, published);
        }

        _log.NoteSlow(RequestCounters.Unknown, context.Response.StatusCode, Stopwatch.GetElapsedTime(began));
    }

    /// <summary>A query as it may stand in a header. Kestrel lets some in that it does not let out.</summary>
    private static string Repeatable(QueryString query) =>
        query.Value is { } text && !text.AsSpan().ContainsAnyExceptInRange('!', '~') ? text : "";
}
