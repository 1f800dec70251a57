using System.Security.Cryptography;
using System.Text;

namespace LiverInfo.Web.Rendering;

/// <summary>
/// What browsers are told a page may do: show its own text, styles and pictures, and nothing else. They are made once for each
/// page, as it is rendered, and sent with it.
/// </summary>
internal static class SecurityHeaders
{
    private const int YearInSeconds = 365 * 24 * 60 * 60;

    /// <summary>The policy for every answer.</summary>
    public static HeaderPolicyCollection Policy { get; } = new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyNoReferrer()
        .AddStrictTransportSecurityMaxAge(YearInSeconds)
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        // By name: of the library's own list, browsers complain about the features that they have dropped.
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
