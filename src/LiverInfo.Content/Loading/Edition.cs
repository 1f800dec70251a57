using System.Collections.Frozen;
using System.Collections.Immutable;
using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Content.Loading;

/// <summary>What an edition is made of, while the checks look at it and before it is a <see cref="Site"/>.</summary>
internal sealed class Edition
{
    private readonly SiteSettings _settings;
    private readonly FrozenDictionary<string, Source> _sources;
    private readonly Glossary _glossary;
    private readonly ImmutableArray<ImageFile> _images;
    private readonly ReviewRegister _register;
    private readonly ImmutableArray<UrlPath> _unavailable;

    public Edition(
        SiteSettings settings,
        FrozenDictionary<string, Source> sources,
        Glossary glossary,
        ImmutableArray<ImageFile> images,
        ReviewRegister register,
        DateOnly today,
        IEnumerable<Article> articles,
        IEnumerable<string> heldBack)
    {
        (_settings, _sources, _glossary, _images, _register, Today) = (settings, sources, glossary, images, register, today);
        All = [.. articles.DistinctBy(article => article.Address)];
        Shown = [.. All.Where(article => article.Availability.IsShownOn(today))];
        Withdrawn = [.. All.Where(article => article.Availability.IsWithdrawnOn(today))];
        var known = All.Select(article => article.Address).ToHashSet();
        _unavailable = [.. heldBack.Select(UrlPath.OfFile).Where(address => !known.Contains(address))];
        Addresses = Shown.Select(article => article.Address).Concat(_unavailable).Concat(ListPages.Files.Keys).ToFrozenSet();
    }

    /// <summary>What holds for the whole site.</summary>
    public SiteSettings Settings => _settings;

    /// <summary>The words that are explained.</summary>
    public Glossary Words => _glossary;

    /// <summary>The day at the clinic.</summary>
    public DateOnly Today { get; }

    /// <summary>Every article, drafts too.</summary>
    public ImmutableArray<Article> All { get; }

    /// <summary>The articles that can be read today.</summary>
    public ImmutableArray<Article> Shown { get; }

    /// <summary>The articles whose address says today that they were withdrawn.</summary>
    public ImmutableArray<Article> Withdrawn { get; }

    /// <summary>Every address that a link may lead to.</summary>
    public FrozenSet<UrlPath> Addresses { get; }

    /// <summary>Where old addresses lead. An address that is in use by a page is never redirected.</summary>
    public FrozenDictionary<UrlPath, UrlPath> Redirects => Shown.Concat(Withdrawn)
        .SelectMany(article => article.Aliases.Select(alias => (alias, article.Address)))
        .Where(pair => !Addresses.Contains(pair.alias) && All.All(article => article.Address != pair.alias))
        .DistinctBy(pair => pair.alias)
        .ToFrozenDictionary(pair => pair.alias, pair => pair.Address);

    /// <summary>What readers are told about the review of an article.</summary>
    public ReviewState ReviewOf(Article article) =>
        _register.StateOf(article.Address, article.Fingerprint, article.ReviewInMonths, Today);

    public Site ToSite() => new(_settings, _sources, _glossary, _images, _register, Today, Shown, Withdrawn, Redirects, _unavailable);
}
