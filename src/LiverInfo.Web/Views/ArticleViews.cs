using LiverInfo.Content.Model.Reviews;
using LiverInfo.Content.Model.Standards;

namespace LiverInfo.Web.Views;

/// <summary>A page that is made from an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Review">The state of its review on the day of the site.</param>
public abstract record ArticleBasedView(Article Article, ReviewState Review)
{
    /// <summary>Whether the page has "noindex": its review is overdue by more than its term.</summary>
    public bool IsLongOverdue => Review is Reviewed { Timing: ReviewTiming.LongOverdue };
}

/// <summary>An article of a topic, or one that belongs to no topic.</summary>
/// <param name="Article">The article.</param>
/// <param name="Review">The state of its review.</param>
/// <param name="Topic">The page of its topic, or null.</param>
/// <param name="Before">The article before it in the topic, or null.</param>
/// <param name="After">The article after it in the topic, or null.</param>
public sealed record ArticleView(Article Article, ReviewState Review, PageCard? Topic, PageCard? Before, PageCard? After) : ArticleBasedView(Article, Review)
{
    /// <summary>Whether the treatment pages meet the standards; empty where the page does not show that.</summary>
    public EquatableArray<StandardReport> Standards { get; init; } = [];

    /// <summary>Selects it from a site.</summary>
    public static ArticleView Of(Article article, Site site)
    {
        var topic = site.TopicOf(article);
        return new(article, site.ReviewOf(article), Card(topic?.Index), Card(topic?.Before(article)), Card(topic?.After(article)))
        {
            Standards = article.Body.ShowsStandards ? site.Standards : [],
        };
    }

    private static PageCard? Card(Article? article) => article is null ? null : PageCard.Of(article);
}

/// <summary>The page of a topic.</summary>
/// <param name="Article">The topic's own text.</param>
/// <param name="Review">The state of its review.</param>
/// <param name="Articles">The articles of the topic.</param>
public sealed record TopicView(Article Article, ReviewState Review, EquatableArray<PageCard> Articles) : ArticleBasedView(Article, Review)
{
    /// <summary>Selects it from a site.</summary>
    public static TopicView Of(Article article, Site site) =>
        new(article, site.ReviewOf(article), [.. site.TopicOf(article)!.Articles.Select(PageCard.Of)]);
}

/// <summary>The home page.</summary>
/// <param name="Article">Its own text.</param>
/// <param name="Review">The state of its review.</param>
/// <param name="FirstTopic">The title of the first topic, or null where there is none.</param>
/// <param name="Questions">The first articles of that topic.</param>
/// <param name="Others">The other topics, and the articles that belong to none.</param>
public sealed record HomeView(
    Article Article, ReviewState Review, string? FirstTopic, EquatableArray<PageCard> Questions, EquatableArray<PageCard> Others)
    : ArticleBasedView(Article, Review)
{
    private const int MostQuestions = 4;

    /// <summary>Selects it from a site. Nothing here leads to an article whose review is overdue by more than its term.</summary>
    public static HomeView Of(Site site)
    {
        var first = site.Topics.FirstOrDefault();
        return new(
            site.Home,
            site.ReviewOf(site.Home),
            first?.Index.Title,
            Cards((first?.Articles ?? []).Where(IsCurrent).Take(MostQuestions)),
            Cards(site.Topics.Skip(1).Select(topic => topic.Index).Concat(site.Standalone.Where(article => article.Kind != ArticleKind.About)).Where(IsCurrent)));

        bool IsCurrent(Article article) => site.ReviewOf(article) is not Reviewed { Timing: ReviewTiming.LongOverdue };

        static EquatableArray<PageCard> Cards(IEnumerable<Article> articles) => [.. articles.Select(PageCard.Of)];
    }
}
