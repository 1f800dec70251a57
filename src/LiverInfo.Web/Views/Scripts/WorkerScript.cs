using System.Net;
using System.Text.Json.Nodes;
using LiverInfo.Web.Views.Feeds;

namespace LiverInfo.Web.Views.Scripts;

/// <summary>
/// The script that keeps pages on a phone. Its address stays the same, so that browsers find its next version, or the one that removes
/// everything: they ask for it at each visit.
/// </summary>
internal static class WorkerScript
{
    /// <summary>The address.</summary>
    public const string Address = "/worker.js";

    /// <summary>The policy of the script itself: it may read this site.</summary>
    public const string Policy = "default-src 'none'; connect-src 'self'";

    private static readonly string Code = ScriptFile.Read("worker.js");

    private static readonly string Off = ScriptFile.Read("worker-off.js");

    /// <summary>Returns the script of a site: the one that removes everything, if the clinic wants no page to be kept.</summary>
    public static TextView Of(Site site) => new(ScriptFile.MediaType, site.Settings.MayKeepPages ? On(site) : Off) { CacheControl = "no-cache", Policy = Policy };

    private static string On(Site site)
    {
        var words = JsonFile.Object(
            ("digests", KeptFile.Address),
            ("keptPages", GeneratedPage.Kept.Address.Value),
            ("help", JsonFile.Array(KeptFile.HelpPages(site).Select(page => (JsonNode)page))),
            ("banner", Html(site.Settings.Banner.Title)),
            ("language", site.Locale.Language));
        return $"const W={JsonFile.InPage(words)};{Code}";
    }

    /// <summary>The words that the worker puts into HTML. They are sent with the hashes of the pages, because only a kept page needs them.</summary>
    public static JsonObject Words(Locale.KeptStrings kept) => JsonFile.Object(
        ("saved", Html(kept.Saved(PageScript.Hole))),
        ("due", Html(kept.Due(PageScript.Hole))),
        ("wasDue", Html(kept.WasDue(PageScript.Hole))),
        ("notReviewed", Html(kept.NotReviewed)),
        ("noConnection", Html(kept.NoConnection)),
        ("tooOld", Html(kept.TooOld)),
        ("notKept", Html(kept.NotKept)));

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
