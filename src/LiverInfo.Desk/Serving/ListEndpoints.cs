using LiverInfo.Content.Diagnostics;
using LiverInfo.Desk.Saving;
using LiverInfo.Desk.Sites;
using LiverInfo.Desk.Views;
using LiverInfo.Web.Rendering;

namespace LiverInfo.Desk.Serving;

/// <summary>The list of all pages, and the styles and the script of the desk.</summary>
internal static class ListEndpoints
{
    /// <summary>Maps the addresses.</summary>
    public static void Map(WebApplication app)
    {
        app.MapGet("/-/", ListAsync);
        app.MapGet("/-/desk.css", () => TypedResults.Text(StyleSheet.Css + Asset("desk.css"), "text/css; charset=utf-8"));
        app.MapGet("/-/editor.js", () => TypedResults.Text(Asset("editor.js"), "text/javascript; charset=utf-8"));
    }

    private static async Task<IResult> ListAsync(HttpContext context, DeskSite site, ArticleList list, DeskPresence presence)
    {
        var query = context.Request.Query;
        var folder = await site.RefreshAsync(context.RequestAborted);
        return DeskAnswers.Page<ListPage>(new ListView
        {
            Query = ListQuery.Of(query["words"], query["show"], query["sort"], DeskAnswers.Number(query["part"])),
            Rows = list.Of(folder, ListQuery.Of(query["words"], query["show"], query["sort"], DeskAnswers.Number(query["part"]))),
            Files = [.. folder.Files.Files.Select(file => file.Path).Concat(folder.Files.Unreadable.Select(problem => problem.At.Path)).Where(path => !ContentFiles.IsArticle(path) && ContentPath.IsPlain(path)).Distinct().Order(StringComparer.Ordinal)],
            Topics = [.. folder.Files.Files.Where(file => ContentFiles.IsArticle(file.Path) && file.Path.Contains('/', StringComparison.Ordinal)).Select(file => file.Path[..file.Path.LastIndexOf('/')]).Distinct().Order(StringComparer.Ordinal)],
            Secret = DeskAnswers.SecretOf(context),
            Others = presence.Others(),
            Opens = query["open"] == "page" ? "page" : "edit",
            Blocking = folder.Loaded.Site is null ? [.. folder.Loaded.Diagnostics.Where(problem => problem.Severity == Severity.Error)] : [],
        });
    }

    private static string Asset(string name)
    {
        using var reader = new StreamReader(typeof(ListEndpoints).Assembly.GetManifestResourceStream($"Assets/{name}")!);
        return reader.ReadToEnd();
    }
}
