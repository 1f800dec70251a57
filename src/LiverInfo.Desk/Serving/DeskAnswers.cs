using System.Globalization;
using LiverInfo.Desk.Security;
using LiverInfo.Desk.Views;
using LiverInfo.Web.Rendering;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LiverInfo.Desk.Serving;

/// <summary>What all endpoints of the desk use to answer.</summary>
internal static class DeskAnswers
{
    private const string ForbiddenToFrame = "frame-ancestors 'none'";

    /// <summary>Answers with a page of the desk.</summary>
    /// <typeparam name="TPage">The page.</typeparam>
    /// <param name="model">What it shows.</param>
    /// <param name="status">The HTTP status.</param>
    public static IResult Page<TPage>(object model, int status = StatusCodes.Status200OK) where TPage : IComponent =>
        new RazorComponentResult<TPage>(new Dictionary<string, object?> { ["Model"] = model }) { StatusCode = status };

    /// <summary>Answers with a page that only says something.</summary>
    public static IResult Message(int status, string title, string words, string? text = null, string? link = null, string? linkWords = null) =>
        new RazorComponentResult<MessagePage>(new Dictionary<string, object?>
        {
            [nameof(MessagePage.Title)] = title,
            [nameof(MessagePage.Words)] = words,
            [nameof(MessagePage.Text)] = text,
            [nameof(MessagePage.Link)] = link,
            [nameof(MessagePage.LinkWords)] = linkWords,
        })
        { StatusCode = status };

    /// <summary>Answers for a file that cannot be opened.</summary>
    public static IResult NoFile(string? reason = null) =>
        Message(StatusCodes.Status404NotFound, "This file cannot be opened", reason ?? "This is not a file of the content folder.", link: "/-/", linkWords: "All pages");

    /// <summary>The secret of the forms of one answer.</summary>
    public static (string Name, string Value) SecretOf(HttpContext context)
    {
        var tokens = context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);
        return (tokens.FormFieldName, tokens.RequestToken!);
    }

    /// <summary>Whether a request has the secret of a form that this desk sent.</summary>
    public static Task<bool> HasSecretAsync(HttpContext context) => context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);

    /// <summary>The nonce for the style sheets that the editor makes.</summary>
    public static string NonceOf(HttpContext context) => (string)context.Items[DeskGate.Nonce]!;

    /// <summary>A number of an address; null when it is none.</summary>
    public static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Sends a rendered page of the site with its own headers, in a frame of the desk or by itself.</summary>
    public static async Task SendAsync(HttpContext context, RenderedPage page)
    {
        var headers = context.Response.Headers;
        context.Response.StatusCode = page.Status;
        foreach (var (name, value) in page.Headers) headers[name] = value;
        headers.Remove("Strict-Transport-Security");
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = headers.ContentSecurityPolicy.ToString().Replace(ForbiddenToFrame, "frame-ancestors 'self'", StringComparison.Ordinal);
        context.Response.ContentLength = page.Body.Length;
        if (context.Request.Method != HttpMethods.Head) await context.Response.Body.WriteAsync(page.Body.AsMemory(), context.RequestAborted);
    }
}
