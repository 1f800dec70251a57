using System.Collections.Frozen;
using System.Collections.Immutable;
using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Content.Model;

/// <summary>One edition of the whole site. It never changes: an edit makes another.</summary>
public sealed record Site
{
    private readonly FrozenDictionary<UrlPath, Article> _byAddress;
    private readonly FrozenDictionary<string, Topic> _topics;
    private readonly Lazy<ILookup<string, Article>> _byTerm;
    private readonly Lazy<ILookup<string, Article>> _bySource;

    /// <summary>Puts the articles in their places.</summary>
    /// <param name="settings">What holds for the whole site.</param>
    /// <param name="sources">What may be cited, by key.</param>
    /// <param name="glossary">The words that are explained.</param>
    /// <param name="images">The pictures that pages show.</param>
    /// <param name="register">Who reviewed what.</param>
    /// <param name="today">The day at the clinic for which this edition is.</param>
    /// <param name="articles">Every article that can be read, each with an address of its own, the home page among them.</param>
    /// <param name="withdrawn">Every article that was withdrawn.</param>
    /// <param name="redirects">Where old addresses lead.</param>
    /// <param name="unavailable">Addresses whose file has never loaded well.</param>
    /// <exception cref="InvalidOperationException">There is no home page.</exception>
    public Site(
        SiteSettings settings,
        FrozenDictionary<string, Source> sources,
        Glossary glossary,
        IEnumerable<ImageFile> images,
        ReviewRegister register,
        DateOnly today,
        IEnumerable<Article> articles,
        IEnumerable<Article> withdrawn,
        FrozenDictionary<UrlPath, UrlPath> redirects,
        IEnumerable<UrlPath> unavailable)
    {
        var inOrder = articles
            .OrderBy(article => article.Order)
            .ThenBy(article => article.Title, StringComparer.Ordinal)
            .ToImmutableArray();

        Settings = settings;
        Sources = sources;
        Glossary = glossary;
        Images = images.DistinctBy(image => image.Address).ToFrozenDictionary(image => image.Address);
        Register = register;
        Today = today;
        Withdrawn = withdrawn.ToFrozenDictionary(article => article.Address);
        Redirects = redirects;
        Articles = inOrder;
        Unavailable = unavailable.ToFrozenSet();
        Home = inOrder.First(article => article.Role == ArticleRole.Home);
        Pages = [.. inOrder.Where(article => article.Role == ArticleRole.Standalone)];
        var inTopics = inOrder.Where(article => article.Role == ArticleRole.TopicArticle).ToLookup(Folder);
        Topics = [.. inOrder.Where(article => article.Role == ArticleRole.Topic).Select(index => new Topic(index, [.. inTopics[Folder(index)]]))];
        _byTerm = ByEach(inOrder, TermsOf);
        _bySource = ByEach(inOrder, SourcesOf);
        _byAddress = inOrder.ToFrozenDictionary(article => article.Address);
        _topics = Topics.ToFrozenDictionary(topic => Folder(topic.Index));
    }

    /// <summary>What holds for the whole site.</summary>
    public SiteSettings Settings { get; }

    /// <summary>What may be cited, by key.</summary>
    public FrozenDictionary<string, Source> Sources { get; }

    /// <summary>The words that are explained.</summary>
    public Glossary Glossary { get; }

    /// <summary>The pictures that pages show, by address.</summary>
    public FrozenDictionary<UrlPath, ImageFile> Images { get; }

    /// <summary>Who reviewed what.</summary>
    public ReviewRegister Register { get; }

    /// <summary>The day at the clinic for which this edition is.</summary>
    public DateOnly Today { get; }

    /// <summary>
    /// The same for as long as all is that a page shows beside its own article: the settings, what articles draw on, the register,
    /// the day, and the titles, descriptions and places of all articles. Empty where nobody knows.
    /// </summary>
    public string Frame { get; init; } = "";

    /// <summary>When the day at the clinic ends: pages appear, end and fall due then.</summary>
    public DateTimeOffset NextDay => Settings.StartOf(Today.AddDays(1));

    /// <summary>The articles that were withdrawn, by address.</summary>
    public FrozenDictionary<UrlPath, Article> Withdrawn { get; }

    /// <summary>Where old addresses lead.</summary>
    public FrozenDictionary<UrlPath, UrlPath> Redirects { get; }

    /// <summary>The home page.</summary>
    public Article Home { get; }

    /// <summary>The topics, in order.</summary>
    public ImmutableArray<Topic> Topics { get; }

    /// <summary>The pages that belong to no topic, in order.</summary>
    public ImmutableArray<Article> Pages { get; }

    /// <summary>Every article of every role, in order.</summary>
    public ImmutableArray<Article> Articles { get; }

    /// <summary>Addresses whose file has never loaded well, so that there is nothing to show yet.</summary>
    public FrozenSet<UrlPath> Unavailable { get; }

    /// <summary>The article at an address, or null.</summary>
    public Article? Find(UrlPath address) => _byAddress.GetValueOrDefault(address);

    /// <summary>The picture at an address, or null.</summary>
    public ImageFile? FindImage(UrlPath address) => Images.GetValueOrDefault(address);

    /// <summary>What readers are told about the review of an article.</summary>
    public ReviewState ReviewOf(Article article) =>
        Register.StateOf(article.Address, article.Fingerprint, article.ReviewInMonths, Today);

    /// <summary>The articles that use a word of the glossary, in order.</summary>
    public ImmutableArray<Article> ArticlesWith(Term term) => [.. _byTerm.Value[term.Id]];

    /// <summary>The articles that cite a source, in order.</summary>
    public ImmutableArray<Article> ArticlesCiting(Source source) => [.. _bySource.Value[source.Key]];

    /// <summary>Whether every article uses the words and cites the sources that it did in an edition with the same articles.</summary>
    public bool UsesTheSame(Site before) => Articles.All(article =>
        before.Find(article.Address) is { } old
        && (ReferenceEquals(article, old) || (TermsOf(article).SetEquals(TermsOf(old)) && SourcesOf(article).SetEquals(SourcesOf(old)))));

    /// <summary>The topic an article belongs to or introduces, or null.</summary>
    public Topic? TopicOf(Article article) =>
        article.Role is ArticleRole.Topic or ArticleRole.TopicArticle ? _topics.GetValueOrDefault(Folder(article)) : null;

    private static Lazy<ILookup<string, Article>> ByEach(ImmutableArray<Article> articles, Func<Article, IEnumerable<string>> keys) =>
        new(() => articles.SelectMany(keys, (article, key) => (article, key)).ToLookup(use => use.key, use => use.article));

    private static HashSet<string> TermsOf(Article article) => [.. article.Body.Terms.Select(term => term.Id)];

    private static HashSet<string> SourcesOf(Article article) => [.. article.Body.Citations.Select(citation => citation.Source.Key)];

    private static string Folder(Article article) => article.Address.Segments[0];
}
