using LiverInfo.Content.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LiverInfo.Web.Pages;

/// <summary>What a reader sees in place of a page that cannot be shown. Never a dead end.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class StatusModel(Site site) : PageModel
{
    private const int RetryAfterSeconds = 300;

    /// <summary>The heading.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What happened and what to do, in a sentence or two.</summary>
    public string Explanation { get; private set; } = "";

    /// <summary>The page to read in place of a withdrawn one, or null.</summary>
    public Article? Replacement { get; private set; }

    /// <summary>Pages whose address or name is like the one that was asked for.</summary>
    public IEnumerable<Article> NearMatches { get; private set; } = [];

    /// <summary>Answers with the status it is told to explain.</summary>
    /// <param name="code">An HTTP status from 400 to 599.</param>
    public void OnGet(int code)
    {
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? Request.Path.Value ?? "/";
        if (code == StatusCodes.Status404NotFound && site.Unavailable.Contains(new(asked)))
        {
            code = StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = RetryAfterSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        Response.StatusCode = code;
        if (code == StatusCodes.Status405MethodNotAllowed) Response.Headers.Allow = "GET, HEAD";
        var withdrawal = site.Withdrawn.GetValueOrDefault(new(asked))?.Availability.Withdrawal;
        if (withdrawal?.ReplacedBy is { } replacement && site.Find(replacement) is { } replacedBy) Replacement = replacedBy;
        (Title, Explanation) = code switch
        {
            StatusCodes.Status410Gone when withdrawal is not null => ("This page was withdrawn",
                $"We took it back on {withdrawal.Date.InWords()}. {withdrawal.Reason}"),
            StatusCodes.Status404NotFound => ("We cannot find this page",
                "It may have moved, or the address may have a slip in it."),
            StatusCodes.Status405MethodNotAllowed => ("This cannot be done here",
                "Pages of this site can only be read."),
            StatusCodes.Status414UriTooLong => ("This address is too long",
                "We could not open it. Please start again from one of the pages below, or type a shorter address."),
            StatusCodes.Status503ServiceUnavailable => ("This page is being mended",
                "It cannot be shown at the moment. Please try again in a few minutes."),
            >= 500 => ("Something went wrong on our side",
                "This page could not be shown. Nothing you did caused it. Please try again in a few minutes."),
            _ => ("This page cannot be shown",
                "The request was not understood. Please start again from one of the pages below."),
        };
        if (code == StatusCodes.Status404NotFound) NearMatches = Near(asked);
    }

    /// <summary>Up to three pages: those whose last part is nearly the one asked for, or whose address holds one of its words.</summary>
    private IEnumerable<Article> Near(string asked)
    {
        var name = asked.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        if (name.EndsWith(".md", StringComparison.Ordinal) || name.EndsWith(".html", StringComparison.Ordinal)) name = name[..name.LastIndexOf('.')];
        const int LongestName = 80; // nothing a person typed; comparing it would only cost time
        if (name.Length is 0 or > LongestName) return [];

        var words = name.Split('-').Where(word => word.Length > 3).ToList();
        return site.Articles
            .Where(article => article.Role != ArticleRole.Home)
            .Select(article => (article, last: article.Address.Segments[^1]))
            .Select(pair => (pair.article, distance: DidYouMean.To(name, [pair.last]) is null ? int.MaxValue : DidYouMean.Distance(name, pair.last), shared: words.Count(pair.last.Contains)))
            .Where(match => match.distance < int.MaxValue || match.shared > 0)
            .OrderBy(match => match.distance)
            .ThenByDescending(match => match.shared)
            .Take(3)
            .Select(match => match.article);
    }
}
