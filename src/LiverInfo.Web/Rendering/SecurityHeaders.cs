using System.Security.Cryptography;
using System.Text;
using LiverInfo.Web.Views;
using LiverInfo.Web.Views.Scripts;

namespace LiverInfo.Web.Rendering;

/// <summary>
/// The security headers: a page may show its own text, styles and pictures, run the scripts of this site, and nothing else. They are
/// rendered and stored with each page.
/// </summary>
internal static class SecurityHeaders
{
    /// <summary>
    /// The policy of a picture that is opened by its own address, as people do to enlarge it: a drawing may have styles of its own, and
    /// nothing else. Without them it would be black.
    /// </summary>
    public const string PicturePolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private const int YearInSeconds = 365 * 24 * 60 * 60;

    /// <summary>The policy for every response.</summary>
    public static HeaderPolicyCollection Policy { get; } = new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyNoReferrer()
        .AddStrictTransportSecurityMaxAge(YearInSeconds)
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        // Named one by one: the default list of the library has features that browsers no longer know, and they warn about them.
        .AddPermissionsPolicy(policy =>
        {
            policy.AddCamera().None();
            policy.AddMicrophone().None();
            policy.AddGeolocation().None();
        })
        .AddContentSecurityPolicy(policy =>
        {
            policy.AddDefaultSrc().None();
            policy.AddStyleSrc().Self().WithHash256(Hash(StyleSheet.Css)).WithHash256(Hash(StyleSheet.ForReading));
            // Also for a service worker, which may be where a script may be.
            policy.AddScriptSrc().Self().WithHash256(Hash(LookScript.Text));
            // The search of an export reads its index, and programs that check a page its robots.txt.
            policy.AddConnectSrc().Self();
            policy.AddImgSrc().Self();
            policy.AddManifestSrc().Self();
            policy.AddBaseUri().None();
            policy.AddFormAction().Self();
            policy.AddFrameAncestors().None();
        });

    /// <summary>Sets the policy of pictures and of what has its own. It comes before the middleware of the other headers, and so has the last word.</summary>
    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var content = context.RequestServices.GetRequiredService<RenderedView>().ViewOrNull?.Content;
        if (content is PictureView or IDrawnView or TextView { Policy: not null })
        {
            context.Response.OnStarting(() =>
            {
                // A page in place of a picture, after a fault, keeps the policy of pages.
                if (context.Response.StatusCode != StatusCodes.Status200OK) return Task.CompletedTask;
                if (content is PictureView or IDrawnView) context.Response.Headers.ContentSecurityPolicy = PicturePolicy;
                else if (content is TextView { Policy: var own }) context.Response.Headers.ContentSecurityPolicy = own;
                return Task.CompletedTask;
            });
        }

        return next(context);
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
