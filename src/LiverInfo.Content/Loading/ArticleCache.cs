using System.Collections.Frozen;
using LiverInfo.Content.Checks;
using LiverInfo.Content.Files;
using LiverInfo.Content.Markdown;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Loading;

/// <summary>
/// The articles as they were read. An article is a function of its file and of the reference data, so it is read again only when one
/// of them has changed.
/// </summary>
internal sealed class ArticleCache
{
    private readonly string? _reference;
    private readonly FrozenDictionary<string, CachedArticle> _byPath;

    private ArticleCache(string? reference, FrozenDictionary<string, CachedArticle> byPath) => (_reference, _byPath) = (reference, byPath);

    /// <summary>A cache without articles.</summary>
    public static ArticleCache Empty { get; } = new(null, FrozenDictionary<string, CachedArticle>.Empty);

    /// <summary>Reads articles in parallel, or takes them from a previous cache.</summary>
    /// <param name="files">The files of the articles.</param>
    /// <param name="reference">The reference data.</param>
    /// <param name="rules">The rules of the language, with the terms of the glossary as explained.</param>
    /// <param name="previous">The articles of the previous load.</param>
    /// <param name="read">Reads one article.</param>
    public static ArticleCache Read(IReadOnlyList<ContentFile> files, ReferenceData reference, ITextRules rules, ArticleCache previous, ReadArticle read)
    {
        var isSameReference = previous._reference == reference.Fingerprint;
        var articles = new CachedArticle[files.Count];
        Parallel.For(0, files.Count, i => articles[i] = isSameReference && previous.Find(files[i]) is { } kept ? kept : CachedArticle.Read(files[i], reference, rules, read));
        return new(reference.Fingerprint, articles.ToFrozenDictionary(article => article.File.Path, StringComparer.Ordinal));
    }

    /// <summary>Returns the article of a file, or null when it was read from another text or failed.</summary>
    public CachedArticle? Find(ContentFile file) =>
        _byPath.GetValueOrDefault(file.Path) is { Failure: null } cached && cached.File.Text == file.Text ? cached : null;

    /// <summary>Returns the article of a path, or null.</summary>
    public CachedArticle? FindPath(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>Returns what an article's checks report.</summary>
    public CheckedArticle CheckedIn(string path) => _byPath[path].Checked;

    /// <summary>Returns what an article has for the criteria of the standards.</summary>
    public FrozenDictionary<string, Location> TraitsOf(string path) => _byPath[path].Traits;

    /// <summary>The articles that are held back, as far as they could be read.</summary>
    public IEnumerable<ParsedArticle> HeldBack => _byPath.Values
        .Select(article => article.HeldBack)
        .OfType<ParsedArticle>()
        .OrderBy(article => article.Article.Path, StringComparer.Ordinal);

    /// <summary>Returns the article of a file that this cache was read from.</summary>
    public CachedArticle this[ContentFile file] => _byPath[file.Path];
}
