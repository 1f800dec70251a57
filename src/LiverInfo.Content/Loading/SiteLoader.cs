using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using LiverInfo.Content.Checks;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Markdown;
using LiverInfo.Content.Markdown.Links;
using LiverInfo.Content.Model.Reviews;
using LiverInfo.Content.Text;
using LiverInfo.Content.Text.English;

namespace LiverInfo.Content.Loading;

/// <summary>Makes a <see cref="Site"/> from the files of a content folder.</summary>
public sealed class SiteLoader
{
    private readonly EnglishTextRules _language = new EnglishTextRules();
    private readonly ContentSnapshot _content;
    private readonly DateTimeOffset _now;
    private readonly Site? _lastGood;
    private readonly ArticleCache _before;
    private readonly IReadOnlyCollection<UrlPath> _publishedBefore;
    private readonly List<Diagnostic> _problems;
    private readonly HashSet<string> _heldBack;

    private ArticleCache _articles = ArticleCache.None;

    private SiteLoader(
        ContentSnapshot content, DateTimeOffset now, Site? lastGood, IReadOnlyCollection<UrlPath> publishedBefore, ArticleCache before)
    {
        _before = before;
        _publishedBefore = publishedBefore;
        _content = content;
        _now = now;
        _lastGood = lastGood;
        _problems = [.. content.Unreadable];
        _heldBack = [.. content.Unreadable.Select(problem => problem.At.Path)];
    }

    /// <summary>
    /// Loads everything. A file that does not load well is held back, and its last good version stays, where there is one.
    /// A file that was deleted takes its page with it: a removal is honest, a mistake is not published. What the site cannot do
    /// without (its settings, its sources, its home page) stays when it is deleted.
    /// </summary>
    /// <param name="content">The files.</param>
    /// <param name="now">The time, which says what day it is at the clinic.</param>
    /// <param name="lastGood">The edition before.</param>
    /// <param name="publishedBefore">The addresses that readers have had; what has become of them is checked.</param>
    /// <param name="before">What came of loading before: what did not change since is taken from it. Saves time, and changes nothing.</param>
    public static LoadResult Load(
        ContentSnapshot content,
        DateTimeOffset now,
        Site? lastGood = null,
        IReadOnlyCollection<UrlPath>? publishedBefore = null,
        LoadResult? before = null)
    {
        var loader = new SiteLoader(content, now, lastGood, publishedBefore ?? [], before?.ArticleCache ?? ArticleCache.None);
        var site = loader.Load();
        return new(
            site,
            [
                .. loader._problems
                    .Distinct() // a text that pages share is read with each of them
                    .OrderBy(problem => problem.At.Path, StringComparer.Ordinal)
                    .ThenBy(problem => problem.At.Line)
                    .ThenBy(problem => problem.At.Column),
            ],
            [.. loader._heldBack.Order(StringComparer.Ordinal)])
        {
            ArticleCache = loader._articles,
        };
    }

    private Site? Load()
    {
        var settings = ReadNamed(ContentFiles.Settings, SettingsReader.Read, isNeeded: true) ?? _lastGood?.Settings;
        var sourceEntries = ReadNamed(ContentFiles.Sources, (file, problems) => SourcesReader.Read(file, _language, problems), isNeeded: true);
        var sources = sourceEntries?.Select(entry => entry.Source).ToFrozenDictionary(source => source.Key) ?? _lastGood?.Sources;
        var termEntries = ReadNamed(ContentFiles.Glossary, (file, problems) => GlossaryReader.Read(file, _language, problems));
        var glossary = termEntries is null ? _lastGood?.Glossary ?? new([]) : new(termEntries.Select(entry => entry.Term));
        if (settings is null || sources is null) return null;
        var people = ReadNamed(ContentFiles.People, PeopleReader.Read);
        var reviews = ReadNamed(ContentFiles.Reviews, ReviewsReader.Read);
        // A register that cannot be read leaves the last good one, or else no page could say who reviewed it.
        var register = _lastGood is not null && (_heldBack.Contains(ContentFiles.People) || _heldBack.Contains(ContentFiles.Reviews))
            ? _lastGood.Register
            : new ReviewRegister(people ?? FrozenDictionary<string, Person>.Empty, reviews ?? [], settings.DefaultAuthor.Value);

        var images = _content.Images.Concat(LastGoodImages()).ToFrozenDictionary(image => image.Name);
        var shared = new SharedText(_content.Files);
        _problems.AddRange(shared.Problems);
        var shelf = new ReferenceData(settings, sources, glossary, images, shared, Fingerprint());
        var rules = _language.WithExplained(glossary.Terms.SelectMany(term => term.Forms));
        var parsed = ReadAll(shelf, rules);
        var isHomeMissing = _content.Files.All(file => file.Path != ContentFiles.Index) && _heldBack.Add(ContentFiles.Index);
        ImmutableArray<Article> copies = [.. LastGoodCopies()];
        var edition = new Edition(
            settings,
            sources,
            glossary,
            [.. images.Values, .. ImagesShownBy(copies)],
            register,
            settings.DayOf(_now),
            [.. parsed.Select(p => p.Article), .. copies],
            _heldBack.Where(ContentFiles.IsArticle));
        var hasHome = edition.Shown.Any(article => article.Role == ArticleRole.Home);
        if (isHomeMissing || !hasHome) _problems.Add(Problems.NoHomePage());
        if (!hasHome) return null;

        _problems.AddRange(AllChecks.Run(parsed, BannerLink(settings), edition, _publishedBefore));
        _problems.AddRange(EntryChecks.Run(sourceEntries ?? [], termEntries ?? [], parsed, edition, _language));
        _problems.AddRange(RegisterCheck.Run(reviews ?? [], people ?? FrozenDictionary<string, Person>.Empty, edition));
        var site = edition.ToSite();
        return site with { Frame = Frame(shelf, site) };
    }

    private static string Frame(ReferenceData shelf, Site site)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{shelf.Fingerprint}\n{site.Today:O}\n"));
        foreach (var article in site.Articles)
        {
            hash.AppendData([(byte)article.Role, (byte)article.Kind]);
            foreach (var text in new[] { article.Address.Value, article.Title, article.Description })
            {
                hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
                hash.AppendData([0, 0]);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private IEnumerable<PageLink> BannerLink(SiteSettings settings) => _content.Files
        .Where(file => file.Path == ContentFiles.Settings)
        .Select(file => new PageLink(settings.Banner.Link, "", file.At(Math.Max(0, file.Text.LastIndexOf("link:", StringComparison.Ordinal)))));

    private T? ReadNamed<T>(string path, Func<ContentFile, List<Diagnostic>, T?> read, bool isNeeded = false) where T : class
    {
        if (_content.Files.FirstOrDefault(file => file.Path == path) is { } file)
        {
            if (read(file, _problems) is { } value) return value;
            _heldBack.Add(path);
        }
        else if (isNeeded && !_heldBack.Contains(path))
        {
            _problems.Add(Problems.SettingsFileMissing(path));
            _heldBack.Add(path);
        }

        return null;
    }

    private List<ParsedArticle> ReadAll(ReferenceData shelf, ITextRules rules)
    {
        _articles = new(shelf, rules);
        var files = _content.Files.Where(file => ContentFiles.IsArticle(file.Path)).ToList();
        Parallel.ForEach(files, file => _articles.Read(file, _before));
        var parsed = new Dictionary<UrlPath, ParsedArticle>();
        // What is live comes first, so that a new file cannot take its address.
        var live = _lastGood?.Articles.Select(article => article.Path).ToHashSet() ?? [];
        foreach (var file in files.OrderBy(file => !live.Contains(file.Path)))
        {
            var read = _articles.Read(file, _before);
            _problems.AddRange(read.Problems);
            if (read.Article is not { } article)
            {
                _heldBack.Add(file.Path);
                continue;
            }

            var address = article.Article.Address;
            var owner = ListPages.Files.GetValueOrDefault(address)
                ?? (parsed.TryAdd(address, article) ? null : parsed[address].Article.Path);
            if (owner is null) continue;
            _problems.Add(Problems.AddressTaken(file.At(0), address.Value, owner, ListPages.Files.ContainsKey(address)));
            _heldBack.Add(file.Path);
        }

        return [.. parsed.Values];
    }

    /// <summary>Of everything but the articles. Whatever of it does not load is taken from the edition before, and changes with it.</summary>
    private string Fingerprint()
    {
        var files = _content.Files.Where(file => !ContentFiles.IsArticle(file.Path)).Select(file => $"{file.Path}\n{file.Text}\n");
        return Model.Fingerprint.Of(files.Concat(_content.Images.Select(image => $"{image.Address}\n"))) + string.Join(',', _heldBack.Where(path => !ContentFiles.IsArticle(path)).Order(StringComparer.Ordinal));
    }

    private IEnumerable<Article> LastGoodCopies() => _lastGood is null
        ? []
        : _lastGood.Articles.Where(article => _heldBack.Contains(article.Path));

    /// <summary>The pictures that last good versions show, some of which may have gone or changed.</summary>
    private IEnumerable<ImageFile> ImagesShownBy(ImmutableArray<Article> copies) => copies.IsEmpty
        ? []
        : _lastGood!.Images.Values.Where(image => copies.Any(copy => copy.Body.Html.Contains(image.Address.Value, StringComparison.Ordinal)));

    private IEnumerable<ImageFile> LastGoodImages() => _lastGood is null
        ? []
        : _lastGood.Images.Values.Where(image => _heldBack.Contains($"{ImageFile.Folder}/{image.Name}")).DistinctBy(image => image.Name);
}
