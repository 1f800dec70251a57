using System.Collections.Immutable;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Model.Reviews;
using LiverInfo.Content.Reports;
using LiverInfo.Content.Signing;
using LiverInfo.Desk.Saving;
using LiverInfo.Desk.Sites;
using LiverInfo.Desk.Views;
using LiverInfo.Web.Sharing;

namespace LiverInfo.Desk.Serving;

/// <summary>Reading a page for its review, signing it, the list of what is due, and a copy to send to those who read it.</summary>
internal static class ReviewEndpoints
{
    private const int LongestMinor = 200;

    /// <summary>Maps the addresses.</summary>
    public static void Map(WebApplication app)
    {
        app.MapGet("/-/review", OpenAsync);
        app.MapPost("/-/review", SignAsync);
        app.MapGet("/-/due", DueAsync);
        app.MapGet("/-/due.ics", CalendarAsync);
        app.MapGet("/-/share", ShareAsync);
    }

    private static async Task<IResult> OpenAsync(HttpContext context, DeskSite site)
    {
        var (view, refusal) = Find(context, await site.RefreshAsync(context.RequestAborted), context.Request.Query["page"].ToString());
        return view is null ? refusal! : DeskAnswers.Page<ReviewPage>(view);
    }

    private static async Task<IResult> SignAsync(HttpContext context, DeskSite site, Saver saver)
    {
        if (!context.Request.HasFormContentType || !await DeskAnswers.HasSecretAsync(context))
            return DeskAnswers.Message(StatusCodes.Status403Forbidden, "Nothing was signed", "The desk was started anew after this page was opened. Open the page again, and sign there.", link: "/-/due", linkWords: "Reviews");
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var folder = await site.RefreshAsync(context.RequestAborted);
        var (view, refusal) = Find(context, folder, form["page"].ToString());
        if (view is null) return refusal!;
        view = view with { By = form["by"].ToString(), IsMinor = form["isMinor"] == "yes", Minor = form["minor"].ToString().Trim() };
        if (form["read"] != view.Article.Fingerprint)
            return Refused(view, StatusCodes.Status409Conflict, "Nothing was signed: the page, or a source it cites, has changed since you opened it. It is here as it is now. Read it again, and tick the boxes anew.");

        view = view with { Ticked = [.. view.Boxes.Select(box => box.Name).Where(name => form[name] == "yes")] };
        if (view.By.Length == 0) return Refused(view, StatusCodes.Status422UnprocessableEntity, "Nothing was signed yet: choose who has read the page.");
        if (view.IsMinor && view.Minor.Length is 0 or > LongestMinor) return Refused(view, StatusCodes.Status422UnprocessableEntity, $"Nothing was signed yet: say what the small change is, in at most {LongestMinor} characters.");
        if (!view.IsMinor && view.Missing.Count() is var missing and > 0)
            return Refused(view with { MarksMissing = true }, StatusCodes.Status422UnprocessableEntity, $"Nothing was signed yet: {(missing == 1 ? "1 box is" : $"{missing} boxes are")} not ticked. The others are kept.");

        var signed = ReviewSigning.Sign(folder.Files, folder.Loaded.Site!, view.Article, view.By, view.IsMinor ? view.Minor : null, view.Article.Fingerprint);
        if ((signed.Refusal ?? saver.Replace(ContentFiles.Reviews, signed.Before, signed.After)) is { } reason) return Refused(view, StatusCodes.Status409Conflict, $"Nothing was signed. {reason}");
        await site.RefreshAsync(context.RequestAborted);
        return DeskAnswers.Message(
            StatusCodes.Status200OK, "Signed",
            $"{signed.Reviewer!.Name} has {(view.IsMinor ? "read a small change of" : "reviewed")} “{view.Article.Title}”, and it is in {ContentFiles.Reviews}.",
            link: "/-/due", linkWords: "Reviews");
    }

    private static IResult Refused(ReviewView view, int status, string reason) => DeskAnswers.Page<ReviewPage>(view with { Message = reason }, status);

    private static async Task<IResult> DueAsync(HttpContext context, DeskSite site, DeskPresence presence) =>
        (await site.RefreshAsync(context.RequestAborted)).Loaded.Site is { } loaded
            ? DeskAnswers.Page<DuePage>(new DueView { Pages = PageReview.Of(loaded), Locale = loaded.Locale, Others = presence.Others() })
            : NoSite();

    private static async Task<IResult> CalendarAsync(HttpContext context, DeskSite site, TimeProvider time)
    {
        if ((await site.RefreshAsync(context.RequestAborted)).Loaded.Site is not { } loaded) return NoSite();
        context.Response.Headers.ContentDisposition = "attachment; filename=reviews.ics";
        return TypedResults.Text(ReviewCalendar.Format(PageReview.Of(loaded), time.GetUtcNow()), "text/calendar; charset=utf-8");
    }

    private static async Task<IResult> ShareAsync(HttpContext context, DeskSite site, SharedPage shared)
    {
        var folder = await site.RefreshAsync(context.RequestAborted);
        var (article, refusal) = FindArticle(folder, context.Request.Query["page"].ToString());
        if (article is null) return refusal!;
        var (loaded, name) = (folder.Loaded.Site!, SharedPage.NameOf(article));
        context.Response.Headers.ContentDisposition = $"attachment; filename={name}";
        return TypedResults.Text(await shared.MakeAsync(loaded, article, SharedPage.DefaultReceiver(loaded)), "text/html; charset=utf-8");
    }

    private static (ReviewView? View, IResult? Refusal) Find(HttpContext context, LoadedFolder folder, string path)
    {
        var (article, refusal) = FindArticle(folder, path);
        if (article is null) return (null, refusal);
        if (folder.Files.Files.FirstOrDefault(file => file.Path == path) is not { } file || UnsavedArticle.Read(file, folder.Loaded) is not { } read) return (null, DeskAnswers.NoFile());
        var site = folder.Loaded.Site!;
        return (new ReviewView
        {
            Article = article,
            State = site.ReviewOf(article),
            Notice = PagePreview.NoticeOf(article.Availability, site.Today),
            Parts = read.Parts,
            Sources = site.Sources,
            Locale = site.Locale,
            People = PeopleOf(folder),
            Secret = DeskAnswers.SecretOf(context),
            Others = context.RequestServices.GetRequiredService<DeskPresence>().Others(),
        }, null);
    }

    private static (Article? Article, IResult? Refusal) FindArticle(LoadedFolder folder, string path)
    {
        if (folder.Loaded.Site is not { } site) return (null, NoSite());
        if (!ContentPath.IsPlain(path) || !ContentFiles.IsArticle(path) || !folder.Has(path)) return (null, DeskAnswers.NoFile());
        if (!folder.Loaded.HeldBack.Contains(path) && site.AllArticles.FirstOrDefault(article => article.Path == path) is { } found) return (found, null);
        return (null, DeskAnswers.Message(StatusCodes.Status409Conflict, "Not yet", "This page has an error, so readers would not get the text as it is saved. Mend it first.", link: $"/-/edit?page={Uri.EscapeDataString(path)}", linkWords: $"Edit {path}"));
    }

    /// <summary>Those who may sign: nobody reviews their own writing.</summary>
    private static ImmutableArray<Person> PeopleOf(LoadedFolder folder) =>
        folder.Files.Files.FirstOrDefault(file => file.Path == ContentFiles.People) is { } file && PeopleReader.Read(file, []) is { } people
            ? [.. people.Values.Where(person => !person.IsCalled(folder.Loaded.Site!.Settings.DefaultAuthor.Value)).OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase)]
            : [];

    private static IResult NoSite() => DeskAnswers.Message(StatusCodes.Status409Conflict, "Not yet", "The site cannot be shown until an error is fixed. The list of all pages says which.", link: "/-/", linkWords: "All pages");
}
