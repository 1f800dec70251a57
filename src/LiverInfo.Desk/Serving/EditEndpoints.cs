using System.Security.Cryptography;
using LiverInfo.Desk.Saving;
using LiverInfo.Desk.Security;
using LiverInfo.Desk.Sites;
using LiverInfo.Desk.Texts;
using LiverInfo.Desk.Views;

namespace LiverInfo.Desk.Serving;

/// <summary>The editor of one file: a form, which is complete without scripts.</summary>
internal static partial class EditEndpoints
{
    /// <summary>Maps the addresses.</summary>
    public static void Map(WebApplication app)
    {
        app.MapGet("/-/edit", OpenAsync);
        app.MapPost("/-/edit", PostAsync);
    }

    /// <summary>A name for an editor that is opened now.</summary>
    public static string NewSitting() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    private static async Task<IResult> OpenAsync(HttpContext context, DeskSite site, Saver saver)
    {
        var path = context.Request.Query["page"].ToString();
        if (!ContentPath.IsPlain(path) || !(await site.RefreshAsync(context.RequestAborted)).Has(path)) return DeskAnswers.NoFile();
        var (text, reason) = saver.Open(path);
        if (text is null) return DeskAnswers.NoFile(reason);
        return await ShowAsync(context, path, NewSitting(), text.Plain, text.Version, view => view with { Line = DeskAnswers.Number(context.Request.Query["line"]) });
    }

    private static async Task<IResult> PostAsync(HttpContext context, Saver saver, DeskFolder desk, ContentStore files)
    {
        if (!context.Request.HasFormContentType) return TypedResults.BadRequest();
        if (context.Request.ContentType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) && !PictureEndpoints.MakeRoom(context))
            return DeskAnswers.Message(StatusCodes.Status413PayloadTooLarge, "The picture was not taken", $"{PictureEndpoints.TooLarge} Go back in the browser: your text is still there.");
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (path, sitting, version, text) = (form["page"].ToString(), form["sitting"].ToString(), form["version"].ToString(), DocumentText.WithLineFeeds(form["text"].ToString()));
        if (context.Items.ContainsKey(DeskGate.IsFromEarlierRun) || !await DeskAnswers.HasSecretAsync(context))
        {
            return DeskAnswers.Message(
                StatusCodes.Status403Forbidden,
                "Your text is not saved yet",
                "The desk was started anew after this page was opened. Open the desk again by the address that it printed, open the page, and put in this text. It is here as you sent it.",
                text);
        }

        if (!ContentPath.IsPlain(path)) return DeskAnswers.NoFile();
        if (!DraftStore.IsSitting(sitting)) sitting = NewSitting();
        try
        {
            return await ActAsync(context, path, sitting, version, text, form, saver, desk, files);
        }
        catch (Exception e) when (!context.RequestAborted.IsCancellationRequested)
        {
            LogFailed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(EditEndpoints)), e, path);
            return DeskAnswers.Message(StatusCodes.Status500InternalServerError, "That did not work", $"{e.Message} Your text is here as you sent it. Open the page again, and look whether it is saved.", text, OpenOf(path), $"Open {path} again");
        }
    }

    private static string OpenOf(string path) => $"/-/edit?page={Uri.EscapeDataString(path)}";

    [LoggerMessage(LogLevel.Error, "{Path}: what the author asked for failed, and the text was sent back")]
    private static partial void LogFailed(ILogger log, Exception exception, string path);

    private static async Task<IResult> ActAsync(HttpContext context, string path, string sitting, string version, string text, IFormCollection form, Saver saver, DeskFolder desk, ContentStore files)
    {
        var (action, argument) = form["do"].ToString().Split(':', 2) is [var name, var rest] ? (name, rest) : (form["do"].ToString(), "");
        switch (action)
        {
            case "save":
                return await SaveAsync(context, path, sitting, version, text, saver);
            case "together":
                return await TogetherAsync(context, path, sitting, version, text, form, saver, desk, files);
            case "fix":
                return await UnsavedAsync(context, path, sitting, version, await FixAsync(context, path, text, argument) ?? text);
            case "settings":
                var set = FrontMatterForm.Fields.Aggregate(text, (now, field) => form.TryGetValue("set-" + field.Name, out var value) ? FrontMatterForm.Write(now, field.Name, value.ToString()) ?? now : now);
                return await UnsavedAsync(context, path, sitting, version, set, "The settings are in the text. Save it when you are done.");
            case "picture":
                var (picture, why) = await PictureEndpoints.AddAsync(context, form, context.RequestServices.GetRequiredService<PictureStore>());
                return await UnsavedAsync(context, path, sitting, version, picture is null ? text : $"{text.TrimEnd('\n')}\n\n{picture}\n", picture is null
                    ? $"The picture was not taken. {why}"
                    : "The picture is at the end of the text. Move its line to where it belongs, then save.");
            case "draft" when desk.Drafts.Find(path, argument) is { } draft:
                return await ShowAsync(context, path, draft.Sitting, draft.Text, draft.Version, view => view with { IsUnsaved = true, Message = "This is the text that was not saved. Save it, or close it without saving." });
            case "forget":
                desk.Drafts.Remove(path, argument);
                return await UnsavedAsync(context, path, sitting, version, text, "That text is thrown away.");
            default:
                return await UnsavedAsync(context, path, sitting, version, text, "Checked, and not saved yet.");
        }
    }

    private static async Task<IResult> SaveAsync(HttpContext context, string path, string sitting, string version, string text, Saver saver)
    {
        var result = saver.Save(path, sitting, version, text);
        await context.RequestServices.GetRequiredService<DeskSite>().RefreshAsync(context.RequestAborted);
        switch (result.Outcome)
        {
            case SaveOutcome.Saved:
                return await ShowAsync(context, path, sitting, result.Text, result.Version, view => view with { Message = SavedWords(result) });
            case SaveOutcome.Conflict:
                return await ShowAsync(context, path, sitting, text, version, view => view with { Merge = result.Merge, Theirs = result.Version, IsUnsaved = true });
            default:
                return await ShowAsync(context, path, sitting, text, version, view => view with { IsFailure = true, IsUnsaved = true, Message = FailedWords(result) });
        }
    }

    /// <summary>The notice for the author about a text that is saved.</summary>
    public static string SavedWords(SaveResult result) =>
        string.Join(' ', new[] { "Saved.", result.Notice, result.Warning is { } warning ? $"The list of earlier versions could not be kept: {warning}" : null }.Where(words => words is not null));

    /// <summary>The notice for the author about a text that is not saved.</summary>
    public static string FailedWords(SaveResult result) => string.Join(' ', new[]
    {
        $"Not saved: {result.Reason}",
        result.Warning is { } warning ? $"It could not be kept as a draft either ({warning}), so leave this page open, or copy the text to another place." : "Your text is kept as a draft, and it is still here.",
    });

    private static async Task<IResult> TogetherAsync(HttpContext context, string path, string sitting, string version, string text, IFormCollection form, Saver saver, DeskFolder desk, ContentStore files)
    {
        var (now, reason) = files.Read(path);
        if (now is null || now.Version != form["theirs"].ToString())
        {
            // The file has changed once more, so the choices are about an older text.
            return now is null ? await UnsavedAsync(context, path, sitting, version, text, reason) : await SaveAsync(context, path, sitting, version, text, saver);
        }

        var merge = Merge.Of(desk.History.Text(path, version)?.Plain ?? "", text, now.Plain);
        var together = merge.Text((number, part) => form[$"choice-{number}"].ToString() switch
        {
            "theirs" => part.Theirs,
            "both" => Joined(part),
            _ => part.Mine,
        });
        return await UnsavedAsync(context, path, sitting, now.Version, together, "This is the text put together. Look at it, then save it.");
    }

    private static string Joined(MergedPart part) => part.Mine.EndsWith("\n\n", StringComparison.Ordinal) || part.Mine.Length == 0
        ? part.Mine + part.Theirs
        : part.Mine.TrimEnd('\n') + "\n\n" + part.Theirs;

    /// <summary>Makes the change that a diagnostic offers; null when there is none such any more.</summary>
    private static async Task<string?> FixAsync(HttpContext context, string path, string text, string which)
    {
        var preview = await context.RequestServices.GetRequiredService<PagePreview>().OfAsync(path, text, context.RequestAborted);
        var edit = preview.Diagnostics.FirstOrDefault(problem => problem.Edit is { } offered && offered.Path == path && $"{problem.Code}:{offered.Line}:{offered.Column}" == which)?.Edit;
        return edit is null ? null : DocumentText.WithLineFeeds(preview.File.With(edit)?.Written ?? text);
    }

    private static async Task<IResult> UnsavedAsync(HttpContext context, string path, string sitting, string version, string text, string? message = null)
    {
        var desk = context.RequestServices.GetRequiredService<DeskFolder>();
        try
        {
            desk.Drafts.Keep(path, sitting, version, text);
        }
        // Any exception: a disk without room is reported as one of several kinds.
        catch (Exception e)
        {
            message = $"{message} The text could not be kept as a draft: {e.Message}";
        }

        return await ShowAsync(context, path, sitting, text, version, view => view with { IsUnsaved = true, Message = message });
    }

    private static async Task<IResult> ShowAsync(HttpContext context, string path, string sitting, string text, string version, Func<EditView, EditView> change)
    {
        var services = context.RequestServices;
        var drafts = services.GetRequiredService<DeskFolder>().Drafts.Of(path);
        var view = change(new()
        {
            Path = path,
            Text = text,
            Version = version,
            Sitting = sitting,
            Preview = await services.GetRequiredService<PagePreview>().OfAsync(path, text, context.RequestAborted),
            Secret = DeskAnswers.SecretOf(context),
            Nonce = DeskAnswers.NonceOf(context),
            Others = services.GetRequiredService<DeskPresence>().Others(),
            Drafts = [.. drafts.Where(draft => draft.Sitting != sitting && draft.Text != text)],
        });
        return view.Merge is null ? DeskAnswers.Page<EditPage>(view) : DeskAnswers.Page<ConflictPage>(view, StatusCodes.Status409Conflict);
    }
}
