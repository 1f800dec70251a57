using System.Text;
using LiverInfo.Web.Views;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.ObjectPool;

namespace LiverInfo.Web.Rendering;

/// <summary>
/// Every HTML response passes here. A page without the consult banner, and an unhandled exception, are answered with the
/// last-resort page, which has the banner.
/// </summary>
internal sealed partial class BannerInterlockMiddleware(RequestDelegate next, ILogger<BannerInterlockMiddleware> log)
{
    private readonly ObjectPool<MemoryStream> _streams = ObjectPool.Create(new Reused());

    /// <summary>Buffers the response, and sends it when it may be sent.</summary>
    /// <param name="context">The request.</param>
    /// <param name="rendered">The view that is rendered.</param>
    public async Task InvokeAsync(HttpContext context, RenderedView rendered)
    {
        var shell = rendered.Shell;
        var response = context.Response;
        var wayOut = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        var held = _streams.Get();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(held, wayOut));
        try
        {
            await next(context);
            await context.Features.GetRequiredFeature<IHttpResponseBodyFeature>().CompleteAsync();
            if (!IsFit(response, held, shell))
            {
                LogRefused(context.Request.Method, response.StatusCode);
                await SendLastResort();
                return;
            }
        }
        catch (Exception e) when (!context.RequestAborted.IsCancellationRequested)
        {
            LogUnhandled(e);
            await SendLastResort();
            return;
        }
        finally
        {
            context.Features.Set(wayOut);
        }

        // A response without a body (204, 304) gets no length.
        if (held.Length > 0)
        {
            response.ContentLength = held.Length;
            await response.Body.WriteAsync(held.GetBuffer().AsMemory(0, (int)held.Length), context.RequestAborted);
        }

        // Not after an exception, when something may still write to the stream.
        _streams.Return(held);

        async Task SendLastResort()
        {
            context.Features.Set(wayOut);
            response.Clear();
            response.StatusCode = StatusCodes.Status500InternalServerError;
            response.ContentType = "text/html; charset=utf-8";
            response.Headers.CacheControl = "no-store";
            var page = Encoding.UTF8.GetBytes(LastResortPage.Html(shell));
            response.ContentLength = page.Length;
            await response.Body.WriteAsync(page, context.RequestAborted);
        }
    }

    /// <summary>
    /// Returns whether a response may be sent: anything but HTML, and HTML with the exact markup of the banner directly after the
    /// header. Comments and templates could hide it, so a page may have neither.
    /// </summary>
    private static bool IsFit(HttpResponse response, MemoryStream body, Shell shell)
    {
        if (body.Length == 0 || response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) != true) return true;
        ReadOnlySpan<byte> html = body.GetBuffer().AsSpan(0, (int)body.Length);
        return html.IndexOf(Encoding.UTF8.GetBytes("</header>" + ConsultBannerHtml.Of(shell))) >= 0
            && html.IndexOf("<!--"u8) < 0
            && !HasTemplate(html, "<t"u8)
            && !HasTemplate(html, "<T"u8);
    }

    // Searches for two bytes: a page has hundreds of tags, and all begin with the same one.
    private static bool HasTemplate(ReadOnlySpan<byte> html, ReadOnlySpan<byte> start)
    {
        var tag = "<template"u8;
        for (int at; (at = html.IndexOf(start)) >= 0; html = html[(at + start.Length)..])
        {
            if (html.Length - at >= tag.Length && Ascii.EqualsIgnoreCase(html.Slice(at, tag.Length), tag)) return true;
        }

        return false;
    }

    [LoggerMessage(LogLevel.Critical, "A page without the consult banner was held back ({Method}, status {Status}). It was made without the site's layout")]
    private partial void LogRefused(string method, int status);

    [LoggerMessage(LogLevel.Error, "Unhandled exception while a page was rendered")]
    private partial void LogUnhandled(Exception exception);

    /// <summary>Reuses streams. See README, "Tuning, and how to measure it again".</summary>
    private sealed class Reused : PooledObjectPolicy<MemoryStream>
    {
        // Long lists and pictures would keep their memory for good.
        private const int Longest = 1 << 18;

        public override MemoryStream Create() => new();

        public override bool Return(MemoryStream stream)
        {
            stream.SetLength(0);
            return stream.Capacity <= Longest;
        }
    }
}
