using System.Collections.Frozen;
using System.Collections.Immutable;
using LiverInfo.Content.Model.Results;
using LiverInfo.Content.Model.Reviews;
using LiverInfo.Content.Model.Standards;

namespace LiverInfo.Content.Model;

/// <summary>The whole site on one day. It is immutable: an edit makes another.</summary>
public sealed class Site
{
    private readonly FrozenDictionary<string, Topic> _topics;
    private readonly Lazy<ILookup<string, Article>> _byTerm;
    private readonly Lazy<ILookup<string, Article>> _bySource;
    private readonly Lazy<ILookup<string, Article>> _byResult;

    /// <param name="content">What it is made of.</param>
    /// <exception cref="InvalidOperationException">No home page is shown on that day.</exception>
    public Site(SiteContent content)
    {
        (Settings, Sources, Results, Glossary) = (content.Settings, content.Sources, content.Results, content.Glossary);
        (Register, Locale, Today, Standards) = (content.Register, content.Locale, content.Today, content.Standards);
        AllArticles = [.. content.Articles.DistinctBy(article => article.Address)];
        Articles =
        [
            .. AllArticles
                .Where(article => article.Availability.IsShownOn(Today))
                .OrderBy(article => article.Order)
                .ThenBy(article => article.Title, StringComparer.Ordinal),
        ];
        Home = Articles.First(article => article.Role == ArticleRole.Home);
        Standalone = [.. Articles.Where(article => article.Role == ArticleRole.Standalone)];
        var byFolder = Articles.Where(article => article.Role == ArticleRole.TopicArticle).ToLookup(article => article.Folder);
        Topics = [.. Articles.Where(article => article.Role == ArticleRole.Topic).Select(index => new Topic(index, [.. byFolder[index.Folder]]))];
        _topics = Topics.ToFrozenDictionary(topic => topic.Index.Folder);
        _byTerm = Index(Articles, article => article.Body.Terms.Select(term => term.Id));
        _bySource = Index(Articles, article => article.Body.Citations.Select(citation => citation.Source.Key));
        _byResult = Index(Articles, article => article.Body.Results.Select(result => result.Key));
        Pages = Catalogue(content).ToFrozenDictionary(page => page.Address);
    }

    /// <summary>The settings.</summary>
    public SiteSettings Settings { get; }

    /// <summary>What may be cited, by key.</summary>
    public FrozenDictionary<string, Source> Sources { get; }

    /// <summary>The results of studies, by key.</summary>
    public FrozenDictionary<string, StudyResult> Results { get; }

    /// <summary>The words that are explained.</summary>
    public Glossary Glossary { get; }

    /// <summary>The register of clinical reviews.</summary>
    public ReviewRegister Register { get; }

    /// <summary>The strings in the language of the site.</summary>
    public Locale Locale { get; }

    /// <summary>Whether the treatment pages meet the standards, as far as a program can judge.</summary>
    public ImmutableArray<StandardReport> Standards { get; }

    /// <summary>The day at the clinic.</summary>
    public DateOnly Today { get; }

    /// <summary>When that day ends: pages appear, expire and fall due at midnight.</summary>
    public DateTimeOffset NextDay => Settings.StartOf(Today.AddDays(1));

    /// <summary>The catalogue: everything that the site answers, by address.</summary>
    public FrozenDictionary<UrlPath, SitePage> Pages { get; }

    /// <summary>Every article, those included that are not shown today.</summary>
    public ImmutableArray<Article> AllArticles { get; }

    /// <summary>The articles that are shown today, in order.</summary>
    public ImmutableArray<Article> Articles { get; }

    /// <summary>The home page.</summary>
    public Article Home { get; }

    /// <summary>The topics, in order.</summary>
    public ImmutableArray<Topic> Topics { get; }

    /// <summary>The topics that have a booklet: those of one page have nothing to gather, and those of hundreds would never be printed.</summary>
    public IEnumerable<Topic> BookletTopics => Topics.Where(topic => topic.Articles.Length is > 0 and < BookletPage.MostArticles);

    /// <summary>The articles that belong to no topic, in order.</summary>
    public ImmutableArray<Article> Standalone { get; }

    /// <summary>Returns the site with one article in place of another, or added.</summary>
    /// <param name="article">The article; the one at its address is replaced.</param>
    /// <exception cref="InvalidOperationException">No home page would be shown.</exception>
    public Site With(Article article) => new(new()
    {
        Settings = Settings,
        Sources = Sources,
        Results = Results,
        Glossary = Glossary,
        Register = Register,
        Locale = Locale,
        Images = Pages.Values.OfType<ImageAsset>().Select(asset => asset.Image),
        Articles = [article, .. AllArticles.Where(other => other.Address != article.Address)],
        Unavailable = [.. Pages.Values.OfType<UnavailablePage>().Select(page => page.Address).Where(address => address != article.Address)],
        Today = Today,
        Standards = Standards,
    });

    /// <summary>Returns the article that is shown at an address, or null.</summary>
    public Article? Find(UrlPath address) => (Pages.GetValueOrDefault(address) as ArticleModel)?.Article;

    /// <summary>Returns whether a link may lead to an address.</summary>
    public bool IsLinkTarget(UrlPath address) => Pages.GetValueOrDefault(address)?.IsLinkTarget == true;

    /// <summary>Returns the state of an article's review.</summary>
    public ReviewState ReviewOf(Article article) =>
        Register.StateOf(article.Address, article.Fingerprint, article.ReviewInMonths, Today);

    /// <summary>Returns what changed on a page and when, the latest first: its own changes, and the minor ones of its review.</summary>
    public EquatableArray<Change> ChangesOf(Article article) => article.ChangesWith(ReviewOf(article));

    /// <summary>Returns the articles that use a term of the glossary, in order.</summary>
    public ImmutableArray<Article> ArticlesWith(Term term) => [.. _byTerm.Value[term.Id]];

    /// <summary>Returns the articles that cite a source, in order.</summary>
    public ImmutableArray<Article> ArticlesCiting(Source source) => [.. _bySource.Value[source.Key]];

    /// <summary>The sources that have a page of their own: those that a page cites, and those whose findings are recorded.</summary>
    public IEnumerable<Source> ListedSources => Sources.Values.Where(source => source.Found is not null || _bySource.Value.Contains(source.Key));

    /// <summary>Returns the articles that show a result, in order.</summary>
    public ImmutableArray<Article> ArticlesShowing(StudyResult result) => [.. _byResult.Value[result.Key]];

    /// <summary>Returns the topic that an article belongs to or introduces, or null.</summary>
    public Topic? TopicOf(Article article) => _topics.GetValueOrDefault(article.Folder);

    /// <summary>Lists the pages; of two with one address, the first counts.</summary>
    private IEnumerable<SitePage> Catalogue(SiteContent content)
    {
        var withdrawn = AllArticles.Where(article => article.Availability.IsWithdrawnOn(Today)).ToList();
        // An article that is not shown today keeps its address: no redirect may take it.
        var hidden = AllArticles.Select(article => article.Address).Except(Articles.Concat(withdrawn).Select(article => article.Address)).ToHashSet();
        IEnumerable<SitePage> pages =
        [
            .. Articles.Select(article => new ArticleModel(article)),
            .. GeneratedPage.All,
            .. GeneratedPage.Unlisted,
            .. ListedSources.Select(SourceDetails.PageOf),
            .. withdrawn.Select(article => new WithdrawnPage(article, article.Availability.Withdrawal!)),
            .. content.Unavailable.Where(address => !hidden.Contains(address)).Select(address => new UnavailablePage(address)),
            .. Articles.Concat(withdrawn)
                .SelectMany(article => article.Aliases, (article, alias) => new RedirectPage(alias, article.Address))
                .Where(redirect => !hidden.Contains(redirect.Address)),
            .. content.Images.Select(image => new ImageAsset(image)),
            .. Articles.Where(article => article.Body.HasFolded).Select(article => new OpenedPage(article)),
            .. BookletTopics.Select(topic => new BookletPage(topic)),
        ];
        return pages.DistinctBy(page => page.Address);
    }

    private static Lazy<ILookup<string, Article>> Index(ImmutableArray<Article> articles, Func<Article, IEnumerable<string>> keys) =>
        new(() => articles.SelectMany(keys, (article, key) => (article, key)).ToLookup(use => use.key, use => use.article));
}
