using System.Collections.Frozen;
using System.Collections.Immutable;
using LiverInfo.Content.Checks;
using LiverInfo.Content.Checks.Standards;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Markdown;
using LiverInfo.Content.Markdown.Links;
using LiverInfo.Content.Model.Retractions;
using LiverInfo.Content.Search;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Loading;

/// <summary>Loads a <see cref="Site"/> from the files of a content folder.</summary>
public sealed class SiteLoader
{
    private readonly ContentSnapshot _content;
    private readonly LoadOptions _options;
    private readonly LoadReport _report;
    private readonly Site? _previous;
    private ArticleCache _articles = ArticleCache.Empty;
    private ImmutableArray<SourceIdentity> _sources = [];
    private ReadingContext? _readWith;
    private SearchIndex? _index;

    private SiteLoader(ContentSnapshot content, LoadOptions options) =>
        (_content, _options, _report, _previous) = (content, options, new(content), options.Previous?.Site);

    /// <summary>
    /// Loads everything. A file with an error is held back, and its previous version stays. A page whose file was deleted is removed,
    /// because a deletion is meant and an error is not; but the settings, the sources and the home page stay, because the site needs
    /// them.
    /// </summary>
    /// <param name="content">The files.</param>
    /// <param name="options">How to load them.</param>
    public static LoadResult Load(ContentSnapshot content, LoadOptions options)
    {
        var loader = new SiteLoader(content, options);
        var site = loader.Load();
        return loader._report.Result(site, loader._articles, loader._sources) with { ReadWith = loader._readWith, Index = loader._index };
    }

    private Site? Load()
    {
        var rules = _options.Rules;
        var data = new DataFiles(_content, rules, _previous, _report);
        _sources = [.. data.SourceEntries.Select(entry => entry.Identity)];
        if (data is not { Settings: { } settings, Sources: { } sources, Register: { } register })
        {
            CheckArticles(data);
            return null;
        }

        var images = _content.Images.Concat(PreviousImages()).ToFrozenDictionary(image => image.Name);
        var shared = new SharedText(_content.Files);
        _report.Diagnostics.AddRange(shared.Problems);
        var parsed = ReadArticles(new(settings, sources, data.Results, data.Glossary, images, shared, _options.Locale, ReferenceFingerprint()));
        var isHomeMissing = _content.Files.All(file => file.Path != ContentFiles.Index);
        if (isHomeMissing) _report.HeldBack.Add(ContentFiles.Index);
        var kept = _previous?.AllArticles.Where(article => _report.IsHeldBack(article.Path)).ToList() ?? [];
        var today = settings.DayOf(_options.Now);
        ImmutableArray<Article> articles = [.. parsed.Select(article => WithoutFutureChanges(article.Article, today)), .. kept];
        var hasHome = articles.Any(article => article.Role == ArticleRole.Home && article.Availability.IsShownOn(today));
        if (isHomeMissing || !hasHome) _report.Diagnostics.Add(Problems.NoHomePage());
        if (!hasHome) return null;

        var site = new Site(new()
        {
            Settings = settings,
            Sources = sources,
            Results = data.Results,
            Glossary = data.Glossary,
            Register = register,
            Locale = _options.Locale,
            Images = [.. images.Values, .. ImagesShownBy(kept)],
            Articles = articles,
            Unavailable = [.. _report.HeldBack.Where(ContentFiles.IsArticle).Select(UrlPath.OfFile)],
            Today = today,
            Standards = new StandardJudge([.. parsed.Where(article => article.Article.Availability.IsShownOn(today)).Select(article => (article, _articles.TraitsOf(article.Article.Path)))]).Judge(),
        });
        _index = new SearchIndexBuilder().Build(site, _options.Previous?.Index);
        Check(new(site, parsed, [.. parsed.SelectMany(article => article.Links), .. _articles.HeldBack.SelectMany(article => article.Links), .. SettingsLinks(settings)], _options.PublishedBefore, rules)
        {
            Index = _index,
            Sources = data.SourceEntries,
            Results = data.ResultEntries,
            Terms = data.TermEntries,
            Banner = [.. _content.Files.Where(file => file.Path == ContentFiles.Settings).SelectMany(file => SettingsReader.BannerSentences(file, rules))],
            Others =
            [
                .. _content.Files.Where(file => file.Path == ContentFiles.Settings).SelectMany(file => SettingsReader.Sentences(file, rules)),
                .. _content.Files.Where(file => file.Path == ContentFiles.People).SelectMany(file => PeopleReader.Sentences(file, rules)),
                .. _content.Images.SelectMany(image => DrawingReader.Read(image, rules)),
            ],
            Reviews = data.Reviews,
            People = data.People,
        });
        return site;
    }

    /// <summary>Reads the articles for their problems only, when the settings or the sources have errors and no previous version.</summary>
    private void CheckArticles(DataFiles data)
    {
        if ((data.Settings ?? _content.Files.Where(file => file.Path == ContentFiles.Settings).Select(SettingsReader.ReadWithErrors).FirstOrDefault()) is not { } settings) return;
        var reference = new ReferenceData(settings, data.Sources ?? FrozenDictionary<string, Source>.Empty, data.Results, data.Glossary, _content.Images.ToFrozenDictionary(image => image.Name), new(_content.Files), _options.Locale, "");
        var files = ArticleFiles();
        var articles = ReadArticles(files, reference, ArticleCache.Empty);
        _report.HeldBack.UnionWith(files.Where(file => articles[file].Article is null).Select(file => file.Path));
        // Without the file of sources, every source would be unknown.
        _report.Diagnostics.AddRange(files.SelectMany(file => articles[file].Problems.Concat(articles[file].Checked.Problems))
            .Where(problem => data.Sources is not null || !Problems.IsOfSources(problem)));
    }

    private List<ContentFile> ArticleFiles() => [.. _content.Files.Where(file => ContentFiles.IsArticle(file.Path))];

    private ArticleCache ReadArticles(List<ContentFile> files, ReferenceData reference, ArticleCache previous)
    {
        _readWith = new(reference, _options.Rules.WithExplained(reference.Glossary.Terms.SelectMany(term => term.Forms)));
        return ArticleCache.Read(files, reference, _readWith.Rules, previous, _options.ReadArticle);
    }

    /// <summary>A change that is dated in the future is reported, and not shown.</summary>
    internal static Article WithoutFutureChanges(Article article, DateOnly today) => article.Changes.Any(change => change.Date > today)
        ? article with { Changes = [.. article.Changes.Where(change => change.Date <= today)] }
        : article;

    private List<ParsedArticle> ReadArticles(ReferenceData reference)
    {
        var files = ArticleFiles();
        _articles = ReadArticles(files, reference, _options.Previous?.ArticleCache ?? ArticleCache.Empty);
        var parsed = new Dictionary<UrlPath, ParsedArticle>();
        // Published articles come first, so that a new file cannot take the address of one.
        var published = _previous?.Articles.Select(article => article.Path).ToHashSet() ?? [];
        foreach (var file in files.OrderBy(file => !published.Contains(file.Path)))
        {
            var read = _articles[file];
            _report.Diagnostics.AddRange(read.Problems);
            if (read.Failure is not null) _report.Fail(read.Failure);
            if (read.Article is { } article && Takes(article, file)) parsed.Add(article.Article.Address, article);
            else _report.HeldBack.Add(file.Path);
            if (read.Article is null) _report.Diagnostics.AddRange(read.Checked.Problems);
        }

        HoldBackCopies(parsed, reference.Settings.DayOf(_options.Now));

        return [.. parsed.Values];

        bool Takes(ParsedArticle article, ContentFile file)
        {
            var address = article.Article.Address;
            var generated = GeneratedPage.At(address) ?? reference.Sources.Values.Where(source => SourceDetails.AddressOf(source) == address).Select(SourceDetails.PageOf).FirstOrDefault();
            var owner = generated?.File ?? parsed.GetValueOrDefault(address)?.Article.Path;
            if (owner is not null) _report.Diagnostics.Add(Problems.AddressTaken(file.At(0), address.Value, owner, generated is not null));
            return owner is null;
        }
    }

    /// <summary>
    /// Holds back an article with the title of another in its folder, and a name that begins with the other's name: a synchronising
    /// program made a copy of it, and added the name of a computer.
    /// </summary>
    private void HoldBackCopies(Dictionary<UrlPath, ParsedArticle> parsed, DateOnly today)
    {
        // An original that is held back has its copy held back as well, or a mistake in the one would publish the other.
        var shown = parsed.Values.Concat(_articles.HeldBack).Select(article => article.Article).Where(article => article.Availability.IsShownOn(today));
        foreach (var same in shown.GroupBy(article => (article.Folder, article.Title.ToUpperInvariant())).Where(same => same.Key.Item2.Length > 0 && same.Skip(1).Any()).ToList())
        {
            var original = same.MinBy(article => article.Path.Length)!;
            var stem = ContentFiles.WithoutExtension(original.Path);
            foreach (var copy in same.Where(article => article.Path.StartsWith(stem + '-', StringComparison.OrdinalIgnoreCase)))
            {
                _report.Diagnostics.Add(Problems.SecondVersionByTitle(copy.Path, original.Path));
                _report.HeldBack.Add(copy.Path);
                if (parsed.GetValueOrDefault(copy.Address)?.Article.Path == copy.Path) parsed.Remove(copy.Address);
            }
        }
    }

    private void Check(SiteContext site)
    {
        foreach (var check in CheckList.OfSite)
            _report.Diagnostics.AddRange(_report.Guard<IEnumerable<Diagnostic>>(ContentFiles.Settings, () => [.. check(site)]) ?? []);
        // Of a withdrawn article, readers see the reason only.
        foreach (var article in site.Parsed)
        {
            var found = _articles.CheckedIn(article.Article.Path);
            _report.Add(article.Article.Availability.IsWithdrawnOn(site.Site.Today) ? found.At(article.ReasonAt) : found, site.Site.ReviewOf(article.Article));
        }
    }

    /// <summary>The links in the settings: of the caution, and of the pages about getting help.</summary>
    private IEnumerable<PageLink> SettingsLinks(SiteSettings settings) => _content.Files
        .Where(file => file.Path == ContentFiles.Settings)
        .SelectMany(file => settings.HelpPages
            .Select(page => new PageLink(page, "", file.At(Math.Max(0, file.Text.LastIndexOf(page.Value, StringComparison.Ordinal)))))
            .Prepend(new PageLink(settings.Banner.Link, "", file.At(Math.Max(0, file.Text.LastIndexOf("link:", StringComparison.Ordinal))))));

    /// <summary>
    /// Returns a hash of the language and of all files but the articles. A file that does not load counts by its path, because its
    /// previous version is used.
    /// </summary>
    private string ReferenceFingerprint() => Fingerprint.Of(
    [
        $"{_options.Locale.Language}\n",
        .. _content.Files.Where(file => !ContentFiles.IsArticle(file.Path)).Select(file => $"{file.Path}\n{file.Text}\n"),
        .. _content.Images.Select(image => $"{image.Address}\n"),
        .. _report.HeldBack.Where(path => !ContentFiles.IsArticle(path)).Order(StringComparer.Ordinal).Select(path => $"{path}\n"),
    ]);

    /// <summary>Returns the previous versions of pictures that cannot be read now.</summary>
    private IEnumerable<ImageFile> PreviousImages() =>
        AllPreviousImages.Where(image => _report.IsHeldBack($"{ImageFile.Folder}/{image.Name}")).DistinctBy(image => image.Name);

    /// <summary>Returns the pictures that previous versions of articles show, some of which may be deleted or changed.</summary>
    private IEnumerable<ImageFile> ImagesShownBy(List<Article> articles) => articles.Count == 0
        ? []
        : AllPreviousImages.Where(image => articles.Any(article => article.Body.Html.Contains(image.Address.Value, StringComparison.Ordinal)));

    private IEnumerable<ImageFile> AllPreviousImages => _previous?.Pages.Values.OfType<ImageAsset>().Select(asset => asset.Image) ?? [];
}
