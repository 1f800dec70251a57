using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace LiverInfo.Desk.Security;

/// <summary>
/// Every request to the desk passes here. It must be for this machine by name, come from a page of the desk, and have the secret of
/// this run; other programs on the machine, and pages of other sites, have no way in.
/// </summary>
internal sealed class DeskGate(RequestDelegate next, DeskKey key)
{
    /// <summary>The key of the item that says that a request came from a page of a desk that has ended since.</summary>
    public static readonly object IsFromEarlierRun = new();

    /// <summary>The key of the item with the nonce for the style sheets that the editor makes.</summary>
    public static readonly object Nonce = new();

    /// <summary>Answers a request, or refuses it.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[Nonce] = nonce;
        SetHeaders(response.Headers, nonce);
        if (!IsOwnHost(request)) await RefuseAsync(context, StatusCodes.Status421MisdirectedRequest, "This is the desk of LiverInfo. Open it by the address that it printed.");
        else if (request.Method is not ("GET" or "HEAD" or "POST")) await RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, "The desk does not understand this.");
        else if (!IsFromDesk(request)) await RefuseAsync(context, StatusCodes.Status403Forbidden, "The desk takes this only from its own pages.");
        else if (request.Method != "POST" && key.Is(request.Query[DeskKey.Parameter])) Enter(context);
        else if (key.Is(request.Cookies[CookieName(request)])) await next(context);
        else if (request.Method == "POST" && request.Path == "/-/edit")
        {
            // The text of a page that was open before the desk was started anew must not be lost: it is sent back, and nothing is saved.
            context.Items[IsFromEarlierRun] = true;
            await next(context);
        }
        else await RefuseAsync(context, StatusCodes.Status403Forbidden, "The desk was started anew, or this is not its address. Open it by the address that it printed.");
    }

    // Cookies are shared by all ports of a machine, so two desks need two names.
    private static string CookieName(HttpRequest request) => $"liverinfo-desk-{request.Host.Port}";

    private static bool IsOwnHost(HttpRequest request) =>
        request.Host is { Host: "127.0.0.1" or "localhost", Port: { } port } && port == request.HttpContext.Connection.LocalPort;

    /// <summary>Whether a request comes from a page of the desk, or is a person who opens an address.</summary>
    private static bool IsFromDesk(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (request.Method == "POST") return request.Headers.Origin == $"http://{request.Host}" && site is ("" or "same-origin");
        // From another site or another port of this machine, only the page itself may be opened, which shows nothing to who opens it.
        return site is "" or "same-origin" or "none" || (request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document");
    }

    /// <summary>Gives the browser the secret as a cookie, and takes it out of the address.</summary>
    private void Enter(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Cookies.Append(CookieName(request), key.Token, new() { HttpOnly = true, SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Strict, Path = "/" });
        var rest = request.Query.Where(parameter => parameter.Key != DeskKey.Parameter).SelectMany(parameter => parameter.Value, (parameter, value) => KeyValuePair.Create(parameter.Key, value));
        response.Redirect((request.Path.StartsWithSegments("/-") ? request.Path.ToUriComponent() : "/-/") + QueryString.Create(rest));
    }

    private static Task RefuseAsync(HttpContext context, int status, string words)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(words);
    }

    private static void SetHeaders(IHeaderDictionary headers, string nonce)
    {
        headers.ContentSecurityPolicy = $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; img-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers[HeaderNames.CacheControl] = "no-store";
    }
}
