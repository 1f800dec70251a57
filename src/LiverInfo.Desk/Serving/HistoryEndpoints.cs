using System.Text;
using System.Text.RegularExpressions;
using LiverInfo.Desk.Saving;
using LiverInfo.Desk.Sites;
using LiverInfo.Desk.Texts;
using LiverInfo.Desk.Views;

namespace LiverInfo.Desk.Serving;

/// <summary>The earlier versions of a file.</summary>
internal static partial class HistoryEndpoints
{
    /// <summary>Maps the addresses.</summary>
    public static void Map(WebApplication app)
    {
        app.MapGet("/-/history", List);
        app.MapGet("/-/history/entry", Entry);
        app.MapGet("/-/history/page", PageAsync);
        app.MapPost("/-/restore", RestoreAsync);
    }

    private static IResult List(HttpContext context, DeskFolder desk)
    {
        var path = context.Request.Query["page"].ToString();
        return ContentPath.IsPlain(path) ? DeskAnswers.Page<HistoryPage>(new HistoryView { Path = path, Entries = desk.History.Entries(path) }) : DeskAnswers.NoFile();
    }

    private static IResult Entry(HttpContext context, DeskFolder desk)
    {
        if (Find(context.Request.Query["page"].ToString(), context.Request.Query["number"], desk) is not var (entry, before, after)) return DeskAnswers.NoFile("This version is not kept.");
        var path = context.Request.Query["page"].ToString();
        return DeskAnswers.Page<EntryPage>(new HistoryView
        {
            Path = path,
            Entry = entry,
            Runs = WordDifferences.Of(before?.Plain ?? "", after.Plain),
            HasBefore = before is not null,
            HasPage = ContentFiles.IsArticle(path),
            Secret = DeskAnswers.SecretOf(context),
        });
    }

    /// <summary>The page of a version, with the words marked that differ from the version before.</summary>
    private static async Task<IResult> PageAsync(HttpContext context, DeskFolder desk, PagePreview preview)
    {
        var path = context.Request.Query["page"].ToString();
        if (Find(path, context.Request.Query["number"], desk) is not var (_, before, after) || !ContentFiles.IsArticle(path)) return TypedResults.NotFound();
        var now = (await preview.OfEarlierAsync(path, after.Plain, context.RequestAborted)).Shown;
        var was = before is null ? null : (await preview.OfEarlierAsync(path, before.Plain, context.RequestAborted)).Shown;
        if (now is null) return TypedResults.NotFound();
        var html = Encoding.UTF8.GetString(now.Body.AsSpan());
        if (was is not null) html = WithDifferences(Encoding.UTF8.GetString(was.Body.AsSpan()), html);
        await DeskAnswers.SendAsync(context, now with { Body = [.. Encoding.UTF8.GetBytes(html)] });
        return Results.Empty;
    }

    private static async Task<IResult> RestoreAsync(HttpContext context, DeskFolder desk, ContentStore files, Saver saver, DeskSite site)
    {
        if (!context.Request.HasFormContentType || !await DeskAnswers.HasSecretAsync(context)) return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var path = form["page"].ToString();
        if (Find(path, form["number"], desk) is not var (_, before, after)) return DeskAnswers.NoFile("This version is not kept.");
        var text = form["side"] == "before" ? before : after;
        if (text is null) return DeskAnswers.NoFile("This version is not kept.");
        var (now, _) = files.Read(path);
        var result = saver.Save(path, EditEndpoints.NewSitting(), now?.Version ?? text.Version, text.Plain, HistoryKind.Restored);
        await site.RefreshAsync(context.RequestAborted);
        return result.Outcome == SaveOutcome.Saved
            ? TypedResults.LocalRedirect($"~/-/edit?page={Uri.EscapeDataString(path)}")
            : DeskAnswers.Message(StatusCodes.Status409Conflict, "Not restored", EditEndpoints.FailedWords(result), link: $"/-/history?page={Uri.EscapeDataString(path)}", linkWords: "Earlier versions");
    }

    private static (HistoryEntry Entry, DocumentText? Before, DocumentText After)? Find(string path, string? number, DeskFolder desk) =>
        ContentPath.IsPlain(path)
        && DeskAnswers.Number(number) is { } wanted
        && desk.History.Entries(path).FirstOrDefault(entry => entry.Number == wanted) is { } entry
        && desk.History.Text(path, entry.After) is { } after
            ? (entry, desk.History.Text(path, entry.Before), after)
            : null;

    /// <summary>Marks the differences within the page itself, and leaves its head and its frame alone.</summary>
    private static string WithDifferences(string before, string after)
    {
        var (was, now) = (Main().Match(before), Main().Match(after));
        return was.Success && now.Success ? string.Concat(after.AsSpan(0, now.Index), WordDifferences.InHtml(was.Value, now.Value), after.AsSpan(now.Index + now.Length)) : after;
    }

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex Main();
}
