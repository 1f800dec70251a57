using System.Collections.Frozen;
using System.Collections.Immutable;
using LiverInfo.Content.Model.Standards;

namespace LiverInfo.Content.Checks.Standards;

/// <summary>
/// Judges the pages of each topic by each standard, where one of them is about a treatment of low certainty: what is proven is no such
/// decision, and has nothing of this kind to disclose. The pages of a topic are judged together, as a reader meets them;
/// what goes for the whole site (how often pages are reviewed, who pays) may also be on a page about the site.
/// </summary>
/// <param name="articles">The articles that are shown, each with its traits.</param>
internal sealed class StandardJudge(ImmutableArray<(ParsedArticle Parsed, FrozenDictionary<string, Location> Traits)> articles)
{
    private const int StillUnsure = 2;

    /// <summary>Returns a report for each standard and topic.</summary>
    public ImmutableArray<StandardReport> Judge() =>
    [
        .. from standard in Standard.All
           from topic in articles.GroupBy(article => article.Parsed.Article.Folder).OrderBy(topic => topic.Key, StringComparer.Ordinal)
           where topic.Any(article => article.Parsed.Article.Certainty is { Level: <= StillUnsure })
           let pages = topic.OrderBy(article => article.Parsed.Article.Order).ThenBy(article => article.Parsed.Article.Path, StringComparer.Ordinal).ToImmutableArray()
           select new StandardReport(standard, topic.Key, [.. standard.Criteria.Select(criterion => Of(criterion, pages))]),
    ];

    private Judgement Of(string criterion, ImmutableArray<(ParsedArticle Parsed, FrozenDictionary<string, Location> Traits)> pages) => criterion switch
    {
        "1.1.1" => Found(criterion, pages, page => ToCondition(page.Parsed)),
        "2.1.1" => EqualDetail(pages),
        "2.2.2" => Found(criterion, pages, page => page.Parsed.ChangesAt is [var first, ..] ? first : null),
        "no-hype" => pages.FirstOrDefault(page => page.Traits.ContainsKey(Traits.Hype)) is { Parsed: { } selling } hyped
            ? new(criterion, Verdict.NotMet, selling.Article.Address, hyped.Traits[Traits.Hype])
            : new(criterion, Verdict.Met, null, null),
        "2.3.1" => Found(criterion, AboutSite, page => page.Traits.GetValueOrDefault(criterion)) is { Verdict: Verdict.Met } met
            ? met
            : Found(criterion, AboutSite, page => page.Traits.GetValueOrDefault(Traits.FundingOpen)) is { Verdict: Verdict.Met } open
                ? open with { Verdict = Verdict.ForPerson }
                : new(criterion, Verdict.NotMet, null, null),
        "2.2.3" => Found(criterion, [.. AboutSite, .. pages], page => page.Traits.GetValueOrDefault(criterion)),
        _ => Found(criterion, pages, page => page.Traits.GetValueOrDefault(criterion)),
    };

    private ImmutableArray<(ParsedArticle Parsed, FrozenDictionary<string, Location> Traits)> AboutSite =>
        [.. articles.Where(article => article.Parsed.Article.Kind == ArticleKind.About)];

    private static Judgement Found(
        string criterion,
        ImmutableArray<(ParsedArticle Parsed, FrozenDictionary<string, Location> Traits)> pages,
        Func<(ParsedArticle Parsed, FrozenDictionary<string, Location> Traits), Location?> place)
    {
        foreach (var page in pages)
        {
            if (place(page) is { } at) return new(criterion, Verdict.Met, page.Parsed.Article.Address, at);
        }

        return new(criterion, Verdict.NotMet, null, null);
    }

    /// <summary>Equal detail: choices are side by side, and LI527 reports none of another length.</summary>
    private static Judgement EqualDetail(ImmutableArray<(ParsedArticle Parsed, FrozenDictionary<string, Location> Traits)> pages)
    {
        var beside = Found("2.1.1", pages, page => page.Traits.GetValueOrDefault("1.1.3"));
        return pages.Select(page => (page.Parsed.Article.Address, page.Parsed.UnevenAt)).FirstOrDefault(page => page.UnevenAt is not null) is { UnevenAt: { } uneven, Address: var address }
            ? new("2.1.1", Verdict.NotMet, address, uneven)
            : beside;
    }

    /// <summary>The first link to a page about an illness.</summary>
    private Location? ToCondition(ParsedArticle page)
    {
        var conditions = articles.Where(article => article.Parsed.Article.Kind == ArticleKind.Condition).Select(article => article.Parsed.Article.Address).ToHashSet();
        return page.Links.FirstOrDefault(link => conditions.Contains(link.Target))?.At;
    }
}
