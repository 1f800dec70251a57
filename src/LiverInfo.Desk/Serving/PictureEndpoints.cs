using LiverInfo.Desk.Pictures;
using LiverInfo.Desk.Saving;
using LiverInfo.Desk.Sites;
using Microsoft.AspNetCore.Http.Features;

namespace LiverInfo.Desk.Serving;

/// <summary>Pictures that authors add: drawn anew, and stored under a name of the desk's own.</summary>
internal static class PictureEndpoints
{
    // The description and the text of the page come with the picture.
    private const int LargestRequest = CleanPicture.LargestFile + (8 * 1024 * 1024);

    /// <summary>Maps the address.</summary>
    public static void Map(WebApplication app) => app.MapPost("/-/picture", PostAsync);

    /// <summary>Lets a form with a picture be larger than others; false when it is larger than any.</summary>
    public static bool MakeRoom(HttpContext context)
    {
        if (context.Request.ContentLength > LargestRequest) return false;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = LargestRequest;
        return true;
    }

    /// <summary>Stores the picture of a form.</summary>
    /// <param name="context">The request.</param>
    /// <param name="form">The form.</param>
    /// <param name="pictures">Stores it.</param>
    /// <returns>The Markdown that shows it; null with the reason, for a person, when it was not stored.</returns>
    public static async Task<(string? Markdown, string? Reason)> AddAsync(HttpContext context, IFormCollection form, PictureStore pictures)
    {
        var description = PictureText.Tidy(form["description"].ToString());
        if (description.Length == 0) return (null, "Say first what the picture shows. Patients who cannot see it hear that. If it shows nothing that matters, write: decorative");
        if (description.Length > PictureText.LongestDescription) return (null, $"Say it in at most {PictureText.LongestDescription} characters; these are {description.Length}.");
        if (form.Files.GetFile("picture") is not { } file) return (null, "Choose a picture first.");
        if (file.Length > CleanPicture.LargestFile) return (null, TooLarge);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, context.RequestAborted);
        if (CleanPicture.Of(bytes.ToArray(), out var refusal) is not { } picture) return (null, refusal);
        var (name, reason) = pictures.Add(PictureText.NameOf(description), picture.Extension, picture.Bytes);
        if (name is null) return (null, reason);
        await context.RequestServices.GetRequiredService<DeskSite>().RefreshAsync(context.RequestAborted);
        return (PictureText.Markdown(description, name), null);
    }

    /// <summary>Says that a picture is too large.</summary>
    public static string TooLarge => $"The picture is too large: at most {CleanPicture.LargestFile / 1024 / 1024} MB are read. Save it in a smaller size.";

    private static async Task<IResult> PostAsync(HttpContext context, PictureStore pictures)
    {
        if (!MakeRoom(context)) return TypedResults.Json(new { text = (string?)null, reason = TooLarge }, statusCode: StatusCodes.Status413PayloadTooLarge);
        if (!context.Request.HasFormContentType) return TypedResults.BadRequest();
        if (!await DeskAnswers.HasSecretAsync(context)) return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        var (markdown, reason) = await AddAsync(context, await context.Request.ReadFormAsync(context.RequestAborted), pictures);
        return TypedResults.Json(new { text = markdown, reason }, statusCode: markdown is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
