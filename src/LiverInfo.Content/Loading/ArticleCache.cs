using System.Collections.Concurrent;
using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Markdown;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Loading;

/// <summary>
/// Every article as it was read with one shelf. An article is a function of its file and of the shelf, so as long as both are the
/// same, it is not read again.
/// </summary>
/// <param name="ReferenceData">What the articles were read with.</param>
/// <param name="Rules">The rules of the language of the articles.</param>
internal sealed record ArticleCache(ReferenceData? ReferenceData, ITextRules? Rules)
{
    private readonly ConcurrentDictionary<string, CachedArticle> _byPath = new(StringComparer.Ordinal);

    /// <summary>No articles.</summary>
    public static ArticleCache None { get; } = new(null, null);

    /// <summary>The article of a file: as it was read before if nothing it is made of has changed, else read now.</summary>
    /// <param name="file">The file.</param>
    /// <param name="before">The articles of the edition before.</param>
    public CachedArticle Read(ContentFile file, ArticleCache before) => _byPath.GetOrAdd(file.Path, _ =>
        before.ReferenceData is not null
        && before.ReferenceData.Fingerprint == ReferenceData!.Fingerprint
        && before._byPath.GetValueOrDefault(file.Path) is { } kept
        && kept.File.Text == file.Text
            ? kept
            : ReadNow(file));

    private CachedArticle ReadNow(ContentFile file)
    {
        var problems = new List<Diagnostic>();
        var article = ArticleReader.Read(file, ReferenceData!, Rules!, problems);
        return new(file, article, [.. problems]);
    }
}

/// <summary>What came of reading one file.</summary>
/// <param name="File">The file.</param>
/// <param name="Article">The article; null when it has to be mended first.</param>
/// <param name="Problems">What an author should know about it.</param>
internal sealed record CachedArticle(ContentFile File, ParsedArticle? Article, ImmutableArray<Diagnostic> Problems);
