using System.Globalization;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Importing;
using LiverInfo.Desk.Saving;
using LiverInfo.Desk.Sites;
using LiverInfo.Desk.Texts;

namespace LiverInfo.Desk.Serving;

/// <summary>What the script of the editor asks while an author writes.</summary>
internal static class LiveEndpoints
{
    /// <summary>Maps the addresses.</summary>
    public static void Map(WebApplication app)
    {
        app.MapPost("/-/read", ReadAsync);
        app.MapPost("/-/draft", DraftAsync);
        app.MapPost("/-/save", SaveAsync);
        app.MapPost("/-/setting", SettingAsync);
        app.MapPost("/-/paste", PasteAsync);
        app.MapGet("/-/choices", ChoicesAsync);
    }

    /// <summary>Reads a text as it is being written: its page, its problems, its sentences and its reading grade.</summary>
    private static async Task<IResult> ReadAsync(HttpContext context, TextRequest request, PagePreview preview)
    {
        if (await RefusalAsync(context, request) is { } refusal) return refusal;
        var read = await preview.OfAsync(request.Page, DocumentText.WithLineFeeds(request.Text), context.RequestAborted);
        return TypedResults.Json(new
        {
            html = read.Page is { } page ? System.Text.Encoding.UTF8.GetString(page.Body.AsSpan()) : null,
            broken = read.IsBroken,
            notice = read.IsBroken ? "This text has an error, so the page below is the last good one." : read.Notice ?? "The page as readers will see it.",
            problems = read.Diagnostics.Select(problem => new
            {
                line = problem.At.Line,
                column = problem.At.Column,
                length = problem.Words?.Length ?? 0,
                isError = problem.Severity == Severity.Error,
                code = problem.Code,
                message = $"{problem.Message} {problem.Fix}",
                edit = problem.Edit is { } edit && edit.Path == request.Page ? new { line = edit.Line, column = edit.Column, old = edit.Old, @new = edit.New } : null,
            }),
            sections = read.Sections.Select(section => new
            {
                title = section.Title,
                grade = Math.Round(section.Grade, 1),
                line = section.Hardest?.Start.Line,
                hardest = section.Hardest is { } hardest ? Place(hardest) : null,
            }),
            settings = ContentFiles.IsArticle(request.Page)
                ? FrontMatterForm.Fields.ToDictionary(field => field.Name, field => FrontMatterForm.Read(read.File.Text, field.Name))
                : [],
            sentences = read.Sentences.Where(sentence => sentence.Start.Path == request.Page).Select(Place),
        });

        static object Place(Content.Loading.PlacedText text) => new
        {
            text = text.Text,
            line = text.Start.Line,
            column = text.Start.Column,
            endLine = text.End.Line,
            endColumn = text.End.Column,
        };
    }

    /// <summary>Keeps a draft, and says whether the file has changed meanwhile.</summary>
    private static async Task<IResult> DraftAsync(HttpContext context, TextRequest request, DeskFolder desk, ContentStore files)
    {
        if (await RefusalAsync(context, request) is { } refusal) return refusal;
        try
        {
            if (request.Text.Length > 0 || request.IsChanged) desk.Drafts.Keep(request.Page, request.Sitting, request.Version, DocumentText.WithLineFeeds(request.Text));
        }
        // Any exception: a disk without room is reported as one of several kinds.
        catch (Exception e)
        {
            return TypedResults.Json(new { kept = false, reason = e.Message });
        }

        var (now, _) = files.Read(request.Page);
        return TypedResults.Json(new { kept = true, changed = now?.Version != request.Version, at = TimeOf(context) });
    }

    private static async Task<IResult> SaveAsync(HttpContext context, TextRequest request, Saver saver, DeskSite site)
    {
        if (await RefusalAsync(context, request) is { } refusal) return refusal;
        var result = saver.Save(request.Page, request.Sitting, request.Version, request.Text);
        await site.RefreshAsync(context.RequestAborted);
        return TypedResults.Json(new
        {
            outcome = result.Outcome.ToString().ToLowerInvariant(),
            text = result.Text,
            version = result.Version,
            message = result.Outcome == SaveOutcome.Saved ? $"{EditEndpoints.SavedWords(result)} {TimeOf(context)}" : EditEndpoints.FailedWords(result),
        });
    }

    /// <summary>Puts the value of one setting into a text.</summary>
    private static async Task<IResult> SettingAsync(HttpContext context, TextRequest request)
    {
        if (await RefusalAsync(context, request) is { } refusal) return refusal;
        return TypedResults.Json(new { text = FrontMatterForm.Write(DocumentText.WithLineFeeds(request.Text), request.Name ?? "", request.Value ?? "") });
    }

    /// <summary>Makes Markdown of what was copied in Word, Google Docs or a browser, and says what is left out of it.</summary>
    private static async Task<IResult> PasteAsync(HttpContext context, TextRequest request)
    {
        if (await RefusalAsync(context, request) is { } refusal) return refusal;
        try
        {
            var (markdown, omissions) = PageImport.FromHtml(request.Value ?? "");
            return TypedResults.Json(new { markdown = markdown.Trim('\n'), omitted = omissions.Select(omission => omission.ToString()) });
        }
        catch (UnreadableDocumentException e)
        {
            return TypedResults.Json(new { markdown = (string?)null, omitted = new[] { e.Message } });
        }
    }

    private static async Task<IResult> ChoicesAsync(HttpContext context, DeskSite site)
    {
        var loaded = (await site.CurrentAsync(context.RequestAborted)).Loaded.Site;
        var found = loaded is null ? [] : Choices.Find(loaded, context.Request.Query["kind"].ToString(), context.Request.Query["words"].ToString() is { Length: <= 100 } words ? words : "");
        return TypedResults.Json(found.Select(choice => new { title = choice.Title, about = choice.About, note = choice.Note, text = choice.Text, picture = choice.Picture }));
    }

    private static async Task<IResult?> RefusalAsync(HttpContext context, TextRequest request)
    {
        if (!await DeskAnswers.HasSecretAsync(context)) return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        var site = context.RequestServices.GetRequiredService<DeskSite>();
        return ContentPath.IsPlain(request.Page) && DraftStore.IsSitting(request.Sitting) && (await site.CurrentAsync(context.RequestAborted)).Has(request.Page) ? null : TypedResults.NotFound();
    }

    private static string TimeOf(HttpContext context) => context.RequestServices.GetRequiredService<TimeProvider>().GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>What the script sends.</summary>
    /// <param name="Page">The file.</param>
    /// <param name="Sitting">The open editor.</param>
    /// <param name="Version">The version of the file that the text was made from.</param>
    /// <param name="Text">The text.</param>
    /// <param name="IsChanged">Whether the author has changed it.</param>
    /// <param name="Name">The setting, where one is set.</param>
    /// <param name="Value">Its value.</param>
    internal sealed record TextRequest(string Page, string Sitting, string Version, string Text, bool IsChanged = false, string? Name = null, string? Value = null);
}
