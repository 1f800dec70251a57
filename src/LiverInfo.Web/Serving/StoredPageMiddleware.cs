using System.Collections.Frozen;
using System.Diagnostics;
using LiverInfo.Web.Operations;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Rendering;
using LiverInfo.Web.Views;
using Microsoft.AspNetCore.Http.Features;

namespace LiverInfo.Web.Serving;

/// <summary>
/// Answers nearly every request with a look-up and stored bytes. The rest of the pipeline renders those bytes when a site is
/// published, and handles the endpoints that are marked as <see cref="LiveEndpoint"/>.
/// </summary>
internal sealed class StoredPageMiddleware
{
    private readonly RequestDelegate _next;
    private readonly Publisher _publisher;
    private readonly NotFoundPages _notFound;
    private readonly SearchPages _search;
    private readonly BookletPages _booklets;
    private readonly PageResponse _response;
    private readonly RequestLog _log;
    private readonly Lazy<FrozenSet<string>> _livePaths;

    /// <param name="next">The rest of the pipeline.</param>
    /// <param name="renderer">Renders pages through the rest of the pipeline.</param>
    /// <param name="publisher">The published site.</param>
    /// <param name="notFound">The pages for unknown addresses.</param>
    /// <param name="search">The pages with answers to searches.</param>
    /// <param name="booklets">The pages that readers gather for paper.</param>
    /// <param name="response">Sends pages.</param>
    /// <param name="log">Logs slow responses.</param>
    /// <param name="endpoints">All endpoints; complete only once the application has started.</param>
    public StoredPageMiddleware(
        RequestDelegate next, PageRenderer renderer, Publisher publisher, NotFoundPages notFound, SearchPages search, BookletPages booklets, PageResponse response, RequestLog log, EndpointDataSource endpoints)
    {
        (_next, _publisher, _notFound, _search, _booklets, _response, _log) = (next, publisher, notFound, search, booklets, response, log);
        _livePaths = new(() => LiveEndpoint.PathsIn(endpoints));
        renderer.Use(next);
    }

    /// <summary>Answers a request.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (_publisher.CurrentOrNone is not { } published) return WaitAsync(context);

        var request = context.Request;
        // Case-sensitive: Kestrel does not treat "head" as HEAD, and would wait for a body.
        if (request.Method is not ("GET" or "HEAD")) return _response.SendAsync(context, published.NotAllowed, published);
        if (context.Features.Get<IHttpRequestFeature>()?.RawTarget is { Length: > KestrelLimits.LongestAddress })
            return _response.SendAsync(context, published.AddressTooLong, published);
        if (published.Find(request.Path.Value ?? "/") is not { } page) return HandleUnknownPathAsync(context, published);
        if (SearchPages.IsSearch(request, page, published)) return SearchAsync(context, published);
        return BookletPages.IsChoice(request) ? ChoiceAsync(context, page, published) : _response.SendAsync(context, page, published);
    }

    /// <summary>Requests that arrive before the first site is published wait for it.</summary>
    private async Task WaitAsync(HttpContext context)
    {
        await _publisher.First.WaitAsync(context.RequestAborted);
        await InvokeAsync(context);
    }

    private async Task SearchAsync(HttpContext context, PublishedSite published) =>
        await _response.SendAsync(context, await _search.FindAsync(context, published), published);

    private async Task ChoiceAsync(HttpContext context, StoredPage form, PublishedSite published) =>
        await _response.SendAsync(context, await _booklets.FindAsync(context, form, published), published);

    private async Task HandleUnknownPathAsync(HttpContext context, PublishedSite published)
    {
        var path = context.Request.Path.Value ?? "/";
        if (_livePaths.Value.Contains(path))
        {
            context.RequestServices.GetRequiredService<RenderedView>().AnswerLive(published.Shell);
            await _next(context);
            return;
        }

        var began = Stopwatch.GetTimestamp();
        var older = LeafletViews.OfUnknownText(path);
        if ((published.Drawn.GetValueOrDefault(path) ?? (older is null ? null : published.Drawn.GetValueOrDefault(older))) is { } drawn)
        {
            await _response.SendAsync(context, await drawn.GetAsync(), published);
            return;
        }

        if (CanonicalPath.Of(path, published) is { } address)
        {
            context.Response.Headers.Location = address + HeaderSafe(context.Request.QueryString);
            await _response.SendAsync(context, published.Moved, published);
        }
        else if (older is not null)
        {
            await _response.SendAsync(context, published.UnknownLeaflet, published);
        }
        else
        {
            var page = ErrorPages.IsError(path) ? published.NotFound : await _notFound.FindAsync(path, published);
            await _response.SendAsync(context, page, published);
        }

        _log.NoteSlow(RequestCounters.Unknown, context.Response.StatusCode, Stopwatch.GetElapsedTime(began));
    }

    /// <summary>A query that is valid in a header, or nothing: Kestrel accepts characters in requests that it refuses in responses.</summary>
    private static string HeaderSafe(QueryString query) =>
        query.Value is { } text && !text.AsSpan().ContainsAnyExceptInRange('!', '~') ? text : "";
}
