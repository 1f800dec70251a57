using LiverInfo.Content.Search;

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
            StatusCodes.Status429TooManyRequests => strings.TooMany,
            StatusCodes.Status503ServiceUnavailable => strings.Unavailable,
            >= 500 => strings.Failed,
            _ => strings.NotUnderstood,
        };
        return new(status, message.Title, message.Explanation, Cards(site));
    }

    /// <summary>The view for an unknown number of a printed page.</summary>
    public static StatusView UnknownLeaflet(Site site) =>
        new(StatusCodes.Status404NotFound, site.Locale.Paper.Unknown.Title, site.Locale.Paper.Unknown.Explanation, Cards(site));

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
    /// <param name="index">The index of the site, in which the words of the address are looked for.</param>
    public static StatusView NotFound(string requested, Site site, SearchIndex index) =>
        Of(StatusCodes.Status404NotFound, site) with { NearMatches = [.. Near(requested, site, index).Select(PageCard.Of)] };

    internal static EquatableArray<PageCard> Cards(Site site) =>
        [.. site.Topics.Select(topic => topic.Index).Concat(site.Standalone.Where(article => article.Kind != ArticleKind.About)).Select(PageCard.Of)];

    /// <summary>Returns up to three articles for the words of the last part of an address.</summary>
    private static IEnumerable<Article> Near(string requested, Site site, SearchIndex index)
    {
        var name = requested.TrimEnd('/')[(requested.TrimEnd('/').LastIndexOf('/') + 1)..];
        if (name.EndsWith(".html", StringComparison.OrdinalIgnoreCase)) name = name[..^".html".Length];
        if (name.Contains('.', StringComparison.Ordinal)) return []; // a file, and no page
        return Searcher.Search(index, name.Replace('-', ' ').Replace('_', ' ')).Hits
            .Select(hit => site.Find(hit.Section.Address))
            .OfType<Article>()
            .Where(article => article.Role != ArticleRole.Home)
            .Distinct()
            .Take(3);
    }
}
