using LiverInfo.Content.Templates;
using LiverInfo.Desk.Saving;
using LiverInfo.Desk.Sites;
using LiverInfo.Desk.Texts;

namespace LiverInfo.Desk.Serving;

/// <summary>A new page, which begins with every setting and heading that its kind needs.</summary>
internal static class NewPageEndpoints
{
    /// <summary>Maps the addresses.</summary>
    public static void Map(WebApplication app) => app.MapPost("/-/new", PostAsync);

    private static async Task<IResult> PostAsync(HttpContext context, ContentStore files, DeskSite site)
    {
        if (!context.Request.HasFormContentType || !await DeskAnswers.HasSecretAsync(context)) return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (title, topic) = (form["title"].ToString().Trim(), form["topic"].ToString());
        if (title.Length is 0 or > PageTemplate.LongestTitle)
            return NotMade($"A title has 1 to {PageTemplate.LongestTitle} characters, and this one has {title.Length}.");
        if (!Enum.TryParse<ArticleKind>(form["kind"], ignoreCase: true, out var kind) || !Enum.IsDefined(kind)) return NotMade("Choose what the page is about.");
        if (NewPagePath.Of((topic.Length == 0 ? "" : topic + "/") + PageTemplate.FileOf(title), out var refusal) is not { } path) return NotMade(refusal!);
        var written = files.Write(path, seen: null, new DocumentText(PageTemplate.Of(kind, title)));
        if (written.Outcome != WriteOutcome.Written) return NotMade(written.Reason ?? $"There is a page {path} already. Give the new one another title.");
        await site.RefreshAsync(context.RequestAborted);
        return TypedResults.LocalRedirect($"~/-/edit?page={Uri.EscapeDataString(path)}");
    }

    private static IResult NotMade(string reason) =>
        DeskAnswers.Message(StatusCodes.Status400BadRequest, "The page was not made", reason, link: "/-/", linkWords: "All pages");
}
