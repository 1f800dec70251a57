using System.Security.Cryptography;
using System.Text;

namespace LiverInfo.Web.Rendering;

/// <summary>
/// The security headers: a page may show its own text, styles and pictures, and nothing else. They are rendered and stored with
/// each page.
/// </summary>
internal static class SecurityHeaders
{
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
            policy.AddPayment().None();
            policy.AddUsb().None();
        })
        .AddContentSecurityPolicy(policy =>
        {
            policy.AddDefaultSrc().None();
            policy.AddStyleSrc().WithHash256(Hash(StyleSheet.Css));
            policy.AddImgSrc().Self();
            policy.AddBaseUri().None();
            policy.AddFormAction().None();
            policy.AddFrameAncestors().None();
        });

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
