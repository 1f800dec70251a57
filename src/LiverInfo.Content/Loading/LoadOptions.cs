using LiverInfo.Content.Text;
using LiverInfo.Content.Text.English;

namespace LiverInfo.Content.Loading;

/// <summary>How to load a content folder.</summary>
/// <param name="Now">The time, which decides what day it is at the clinic.</param>
public sealed record LoadOptions(DateTimeOffset Now)
{
    /// <summary>
    /// The result of the load before, or null. A file that does not load keeps its version from there, and what did not change is not
    /// read again.
    /// </summary>
    public LoadResult? Previous { get; init; }

    /// <summary>Every address that was ever published; an address that no longer answers is reported.</summary>
    public IReadOnlyCollection<UrlPath> PublishedBefore { get; init; } = [];

    /// <summary>The strings in the language of the site.</summary>
    public Locale Locale { get; init; } = Locale.English;

    /// <summary>The rules of the language that the articles are written in. A second language would choose its rules by <see cref="Locale"/>.</summary>
    internal ITextRules Rules { get; init; } = new EnglishTextRules();

    /// <summary>Reads one article.</summary>
    internal ReadArticle ReadArticle { get; init; } = ArticleReader.Read;
}
