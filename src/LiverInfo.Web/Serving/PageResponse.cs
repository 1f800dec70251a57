using LiverInfo.Web.Operations;
using LiverInfo.Web.Publishing;
using Microsoft.Net.Http.Headers;

namespace LiverInfo.Web.Serving;

/// <summary>Sends an answer that is ready, in the encoding a reader's program likes best, or says that it has it already.</summary>
/// <param name="log">Where requests are counted.</param>
/// <param name="time">The clock.</param>
internal sealed class PageResponse(RequestLog log, TimeProvider time)
{
    /// <summary>Answers a request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="page">The answer.</param>
    /// <param name="published">The edition it is of.</param>
    public Task SendAsync(HttpContext context, StoredPage page, PublishedSite published)
    {
        var (request, response) = (context.Request, context.Response);
        var headers = response.Headers;
        foreach (var (name, value) in page.Headers(request.IsHttps)) headers[name] = value;
        headers.CacheControl = page.CacheControl ?? CacheLifetime.Header(published.EndsAt, time.GetUtcNow());
        if (page.IsCompressed) headers.Vary = HeaderNames.AcceptEncoding;

        var body = page.BodyFor(page.IsCompressed ? AcceptEncodingHeader.Best((string?)request.Headers.AcceptEncoding) : ContentEncoding.Identity);
        if (page.Rendered.Status == StatusCodes.Status200OK)
        {
            headers.ETag = body.ETag;
            if (IsKnown(request.Headers.IfNoneMatch, page.Rendered.Hash))
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
        if (body.Bytes.IsEmpty) return Task.CompletedTask;
        if (body.Encoding is not null) headers.ContentEncoding = body.Encoding;
        response.ContentLength = body.Bytes.Length;
        if (request.Method == HttpMethods.Head) return Task.CompletedTask;
        // Not with the token of a reader who hangs up: it would be made for each request, and the writer knows by itself.
        var writing = response.BodyWriter.WriteAsync(body.Bytes.AsMemory());
        return writing.IsCompletedSuccessfully ? Task.CompletedTask : writing.AsTask();
    }

    /// <summary>Whether a reader has the page already, in whichever encoding: its fingerprint is in every one of its tags.</summary>
    private static bool IsKnown(string? tags, string hash) => tags is not null && (tags == "*" || tags.Contains(hash, StringComparison.Ordinal));
}
