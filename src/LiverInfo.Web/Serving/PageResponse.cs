using LiverInfo.Web.Operations;
using LiverInfo.Web.Publishing;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LiverInfo.Web.Serving;

/// <summary>Sends a stored page in the best encoding that the client accepts, or 304 when the client already has it.</summary>
/// <param name="log">Counts requests.</param>
/// <param name="time">The clock.</param>
internal sealed class PageResponse(RequestLog log, TimeProvider time)
{
    /// <summary>Answers a request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="page">The page.</param>
    /// <param name="published">The site it belongs to.</param>
    public Task SendAsync(HttpContext context, StoredPage page, PublishedSite published)
    {
        var (request, response) = (context.Request, context.Response);
        var headers = response.Headers;
        foreach (var (name, value) in page.Headers(request.IsHttps)) headers[name] = value;
        headers.CacheControl = page.CacheControl ?? CacheLifetime.Header(published.EndsAt, time.GetUtcNow());
        if (page.IsCompressed) headers.Vary = HeaderNames.AcceptEncoding;

        if (page.Rendered.Status == StatusCodes.Status200OK)
        {
            headers.ETag = page.ETag;
            if (IsKnown(request.Headers.IfNoneMatch, page))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                page.Counter.CountNotModified();
                log.Count(request.Method, page.Counter.Address, StatusCodes.Status304NotModified);
                return Task.CompletedTask;
            }
        }

        response.StatusCode = page.Rendered.Status;
        page.Counter.CountSent();
        log.Count(request.Method, page.Counter.Address, page.Rendered.Status);
        var body = page.BodyFor(page.IsCompressed ? AcceptEncodingHeader.Best((string?)request.Headers.AcceptEncoding) : ContentEncoding.Identity);
        if (body.Bytes.IsEmpty) return Task.CompletedTask;
        if (body.Encoding is not null) headers.ContentEncoding = body.Encoding;
        response.ContentLength = body.Bytes.Length;
        if (request.Method == HttpMethods.Head) return Task.CompletedTask;
        // Without RequestAborted, which would allocate a token for each request; the writer notices a closed connection by itself.
        var writing = response.BodyWriter.WriteAsync(body.Bytes.AsMemory());
        return writing.IsCompletedSuccessfully ? Task.CompletedTask : writing.AsTask();
    }

    /// <summary>Evaluates <c>If-None-Match</c> (RFC 9110, 13.1.2). A list that cannot be parsed matches nothing.</summary>
    private static bool IsKnown(StringValues ifNoneMatch, StoredPage page)
    {
        if (ifNoneMatch.Count == 0) return false;
        // Browsers send back exactly one tag.
        if (ifNoneMatch == page.ETag) return true;
        if (!EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags)) return false;
        var own = new EntityTagHeaderValue(page.ETag.AsSpan(2).ToString(), isWeak: true);
        return tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(own, useStrongComparison: false));
    }
}
