using System.Diagnostics;
using LiverInfo.Content;
using LiverInfo.Web.Publishing;
using Microsoft.Net.Http.Headers;

namespace LiverInfo.Web.Serving;

/// <summary>
/// The first thing a request meets, and for nearly all the last: a look-up, and bytes that are ready. What stands behind it in the
/// pipeline is used to make those bytes, and to answer the health checks.
/// </summary>
internal sealed class PageServer
{
    private static readonly PathString Health = "/healthz";

    private readonly RequestDelegate _next;
    private readonly Publisher _publisher;
    private readonly MissingPages _missing;
    private readonly RequestLog _log;
    private readonly TimeProvider _time;

    /// <param name="next">The rest of the pipeline.</param>
    /// <param name="renderer">What renders pages through it.</param>
    /// <param name="publisher">The edition.</param>
    /// <param name="missing">What answers for addresses that are not known.</param>
    /// <param name="log">Where requests are counted.</param>
    /// <param name="time">The clock.</param>
    public PageServer(RequestDelegate next, PageRenderer renderer, Publisher publisher, MissingPages missing, RequestLog log, TimeProvider time)
    {
        (_next, _publisher, _missing, _log, _time) = (next, publisher, missing, log, time);
        renderer.Use(next);
    }

    /// <summary>Answers a request.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (_publisher.CurrentOrNone is not { } published) return WaitAsync(context);

        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) return SendAsync(context, published.NotAllowed, published.Site);
        return published.Find(request.Path.Value ?? "/") is { } page
            ? SendAsync(context, page, published.Site)
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
        if (context.Request.Path.StartsWithSegments(Health))
        {
            await _next(context);
            return;
        }

        var began = Stopwatch.GetTimestamp();
        var asked = context.Request.Path.Value ?? "/";
        if (OtherSpelling.Of(asked, published) is { } address)
        {
            context.Response.Headers.Location = address + context.Request.QueryString;
            await SendAsync(context, published.Moved, published.Site);
        }
        else
        {
            await SendAsync(context, await _missing.FindAsync(asked, published), published.Site);
        }

        _log.NoteSlow(PageViews.Unknown, context.Response.StatusCode, Stopwatch.GetElapsedTime(began));
    }

    private Task SendAsync(HttpContext context, StoredPage page, Site site)
    {
        var (request, response) = (context.Request, context.Response);
        var headers = response.Headers;
        foreach (var (name, value) in page.Headers(request.IsHttps)) headers[name] = value;
        headers.CacheControl = page.CacheControl ?? CacheLifetime.Header(site, _time.GetUtcNow());
        if (page.IsCompressed) headers.Vary = HeaderNames.AcceptEncoding;

        var body = page.BodyFor(page.IsCompressed ? AcceptEncoding.Best((string?)request.Headers.AcceptEncoding) : AcceptedEncoding.Identity);
        if (page.Rendered.Status == StatusCodes.Status200OK)
        {
            headers.ETag = body.ETag;
            if (IsKnown(request.Headers.IfNoneMatch, page.Rendered.Hash))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                page.Views.CountNotModified();
                _log.Count(request.Method, page.Views.Address, StatusCodes.Status304NotModified);
                return Task.CompletedTask;
            }
        }

        response.StatusCode = page.Rendered.Status;
        page.Views.CountSent();
        _log.Count(request.Method, page.Views.Address, page.Rendered.Status);
        if (body.Bytes.IsEmpty) return Task.CompletedTask;
        if (body.Encoding is not null) headers.ContentEncoding = body.Encoding;
        response.ContentLength = body.Bytes.Length;
        return HttpMethods.IsHead(request.Method)
            ? Task.CompletedTask
            : response.BodyWriter.WriteAsync(body.Bytes.AsMemory(), context.RequestAborted).AsTask();
    }

    /// <summary>Whether a reader has the page already, in whichever encoding: its fingerprint is in every one of its tags.</summary>
    private static bool IsKnown(string? tags, string hash) => tags is not null && (tags == "*" || tags.Contains(hash, StringComparison.Ordinal));
}
