using LiverInfo.Content.Model.Leaflets;
using LiverInfo.Web.Rendering.Drawing;
using LiverInfo.Web.Views;

namespace LiverInfo.Web.Rendering;

/// <summary>Answers views that need no Razor page, and sets the status and the headers of those that show an error.</summary>
internal static class ViewAnswers
{
    private const string RetryAfterSeconds = "300";
    private const string SearchRetryAfterSeconds = "2";

    private const string ForADay = "public, max-age=86400";

    /// <summary>The middleware.</summary>
    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var response = context.Response;
        switch (context.RequestServices.GetRequiredService<RenderedView>().ViewOrNull?.Content)
        {
            case RedirectView { Target: var target }:
                response.StatusCode = StatusCodes.Status308PermanentRedirect;
                if (target is not null) response.Headers.Location = target.Value;
                return Task.CompletedTask;
            case PictureView picture:
                return SendPicture(response, picture.MediaType, TextView.ForGood, picture.Bytes.AsMemory());
            case CardView card:
                return SendPicture(response, "image/png", TextView.ForGood, CardPicture.Png(card));
            case MarkView mark:
                return SendPicture(response, mark.MediaType, ForADay, MarkPicture.File(mark));
            case SearchFileView file:
                response.ContentType = "application/json; charset=utf-8";
                return response.WriteAsync(file.Files.Text(file.Name));
            case QrView code:
                return SendPicture(response, "image/svg+xml", ForADay, QrPicture.Svg(code));
            case TextView text:
                response.ContentType = text.MediaType;
                if (text.CacheControl is { } cacheControl) response.Headers.CacheControl = cacheControl;
                return response.WriteAsync(text.Text);
            case SearchView or BookletView { Title: null } or LeafletContents { Unknown.IsEmpty: false }:
                // What a reader typed or ticked is kept in no cache.
                response.Headers.CacheControl = "no-store";
                return next(context);
            case StatusView { Status: var status }:
                response.StatusCode = status;
                response.Headers.CacheControl = "no-store";
                if (status == StatusCodes.Status405MethodNotAllowed) response.Headers.Allow = "GET, HEAD";
                if (status == StatusCodes.Status429TooManyRequests) response.Headers.RetryAfter = SearchRetryAfterSeconds;
                if (status == StatusCodes.Status503ServiceUnavailable) response.Headers.RetryAfter = RetryAfterSeconds;
                return next(context);
            default:
                return next(context);
        }
    }

    private static Task SendPicture(HttpResponse response, string mediaType, string cacheControl, ReadOnlyMemory<byte> picture)
    {
        response.ContentType = mediaType;
        response.Headers.CacheControl = cacheControl;
        return response.Body.WriteAsync(picture).AsTask();
    }
}
