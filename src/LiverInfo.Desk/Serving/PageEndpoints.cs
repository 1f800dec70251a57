using LiverInfo.Desk.Saving;
using LiverInfo.Desk.Sites;
using LiverInfo.Desk.Views;

namespace LiverInfo.Desk.Serving;

/// <summary>The pages of the site within the desk: of a text that is being written, and as they are saved.</summary>
internal static class PageEndpoints
{
    /// <summary>Maps the addresses.</summary>
    public static void Map(WebApplication app)
    {
        app.MapGet("/-/frame", FrameAsync);
        app.MapGet("/-/page", BothAsync);
        app.MapGet("/-/live", LiveAsync);
        // The pattern of MapFallback alone leaves out what looks like a file, such as a picture.
        app.MapFallback("{*path}", SiteAsync);
    }

    /// <summary>The page of a file: of the draft of one editor, where it has one, or else as it is saved.</summary>
    private static async Task FrameAsync(HttpContext context, DeskFolder desk, ContentStore files, PagePreview preview)
    {
        var (path, sitting) = (context.Request.Query["page"].ToString(), context.Request.Query["sitting"].ToString());
        var text = ContentPath.IsPlain(path) ? desk.Drafts.Find(path, sitting)?.Text ?? files.Read(path).Text?.Plain : null;
        if (text is null || (await preview.OfAsync(path, text, context.RequestAborted)).Shown is not { } shown)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'self'";
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync("There is no page to show yet.", context.RequestAborted);
            return;
        }

        await DeskAnswers.SendAsync(context, shown);
    }

    private static async Task<IResult> BothAsync(HttpContext context, DeskSite site, ContentStore files, PagePreview preview, DeskPresence presence)
    {
        var path = context.Request.Query["page"].ToString();
        if (!ContentFiles.IsArticle(path) || !ContentPath.IsPlain(path) || !(await site.RefreshAsync(context.RequestAborted)).Has(path)) return DeskAnswers.NoFile();
        var (text, reason) = files.Read(path);
        if (text is null) return DeskAnswers.NoFile(reason);
        return DeskAnswers.Page<PreviewPage>(new EditView
        {
            Path = path,
            Text = text.Plain,
            Version = text.Version,
            Sitting = "",
            Preview = await preview.OfAsync(path, text.Plain, context.RequestAborted),
            Secret = DeskAnswers.SecretOf(context),
            Nonce = DeskAnswers.NonceOf(context),
            Others = presence.Others(),
        });
    }

    private static async Task<IResult> LiveAsync(HttpContext context, LiveSite live)
    {
        var path = context.Request.Query["page"].ToString();
        if (!ContentPath.IsPlain(path)) return DeskAnswers.NoFile();
        var answer = await live.AskAsync(path, context.RequestAborted);
        return DeskAnswers.Message(StatusCodes.Status200OK, answer.IsLive ? "It is live" : "It is not live", answer.Words, link: $"/-/edit?page={Uri.EscapeDataString(path)}", linkWords: $"Edit {path}");
    }

    /// <summary>Answers at the addresses of the site, so that links and pictures of a page lead where they lead on the site.</summary>
    private static async Task SiteAsync(HttpContext context, PagePreview preview)
    {
        var path = context.Request.Path.Value ?? "/";
        if (context.Request.Method != "POST" && !context.Request.Path.StartsWithSegments("/-") && await preview.OfAddressAsync(path, context.RequestAborted) is { } page)
        {
            await DeskAnswers.SendAsync(context, page);
            return;
        }

        await DeskAnswers.NoFile("There is no such page.").ExecuteAsync(context);
    }
}
