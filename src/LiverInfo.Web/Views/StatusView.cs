using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Web.Views;

/// <summary>What a reader gets when a page cannot be shown. It always names pages to go on to.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">The heading.</param>
/// <param name="Explanation">What happened and what to do, in a sentence or two.</param>
/// <param name="Onward">The topics, and the articles that belong to none.</param>
public sealed record StatusView(int Status, string Title, string Explanation, EquatableArray<PageCard> Onward)
{
    /// <summary>The page to read in place of a withdrawn one, or null.</summary>
    public PageCard? Replacement { get; init; }

    /// <summary>Pages with an address like the requested one.</summary>
    public EquatableArray<PageCard> NearMatches { get; init; } = [];

    /// <summary>The view for an error that is the same whatever the address.</summary>
    /// <param name="status">An HTTP status from 400.</param>
    /// <param name="site">The site.</param>
    public static StatusView Of(int status, Site site)
    {
        var strings = site.Locale.Status;
        var message = status switch
        {
            StatusCodes.Status404NotFound => strings.NotFound,
            StatusCodes.Status405MethodNotAllowed => strings.NotAllowed,
            StatusCodes.Status414UriTooLong => strings.AddressTooLong,
            StatusCodes.Status503ServiceUnavailable => strings.Unavailable,
            >= 500 => strings.Failed,
            _ => strings.NotUnderstood,
        };
        return new(status, message.Title, message.Explanation, Cards(site));
    }

    /// <summary>The view of a withdrawn page.</summary>
    public static StatusView Withdrawn(WithdrawnPage page, Site site) => new(
        StatusCodes.Status410Gone,
        site.Locale.Status.WithdrawnTitle,
        site.Locale.Status.Withdrawn(page.Withdrawal.Date, page.Withdrawal.Reason),
        Cards(site))
    {
        Replacement = page.Withdrawal.ReplacedBy is { } address && site.Find(address) is { } replacement ? PageCard.Of(replacement) : null,
    };

    /// <summary>The view for an unknown address.</summary>
    /// <param name="requested">The address.</param>
    /// <param name="site">The site.</param>
    public static StatusView NotFound(string requested, Site site) =>
        Of(StatusCodes.Status404NotFound, site) with { NearMatches = [.. Near(requested, site).Select(PageCard.Of)] };

    private static EquatableArray<PageCard> Cards(Site site) =>
        [.. site.Topics.Select(topic => topic.Index).Concat(site.Standalone.Where(article => article.Kind != ArticleKind.About)).Select(PageCard.Of)];

    /// <summary>Returns up to three articles: those whose last segment is nearly the requested one, or shares a word with it.</summary>
    private static IEnumerable<Article> Near(string requested, Site site)
    {
        const int LongestName = 80; // longer than any address that a person types; comparing it only costs time
        const int ShortestWord = 4;
        var name = LastSegment(requested.ToLowerInvariant());
        if (name.EndsWith(".md", StringComparison.Ordinal) || name.EndsWith(".html", StringComparison.Ordinal)) name = name[..name.LastIndexOf('.')];
        if (name.Length is 0 or > LongestName) return [];

        var words = name.Split('-').Where(word => word.Length >= ShortestWord).ToList();
        return site.Articles
            .Where(article => article.Role != ArticleRole.Home)
            .Select(article => (article, last: LastSegment(article.Address.Value)))
            .Select(pair => (pair.article, distance: DidYouMean.To(name, [pair.last]) is null ? int.MaxValue : DidYouMean.Distance(name, pair.last), shared: words.Count(pair.last.Contains)))
            .Where(match => match.distance < int.MaxValue || match.shared > 0)
            .OrderBy(match => match.distance)
            .ThenByDescending(match => match.shared)
            .Take(3)
            .Select(match => match.article);
    }

    private static string LastSegment(string address) => address.TrimEnd('/')[(address.TrimEnd('/').LastIndexOf('/') + 1)..];
}
