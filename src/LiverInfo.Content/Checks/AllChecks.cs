using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Markdown.Links;

namespace LiverInfo.Content.Checks;

/// <summary>Every rule that needs more than one article, and what was said of each by itself; in the order of their codes.</summary>
internal static class AllChecks
{
    /// <param name="parsed">The articles that loaded.</param>
    /// <param name="more">Links that stand in no article.</param>
    /// <param name="edition">The edition they make.</param>
    /// <param name="publishedBefore">The addresses that readers have had.</param>
    public static IEnumerable<Diagnostic> Run(
        IReadOnlyCollection<ParsedArticle> parsed, IEnumerable<PageLink> more, Edition edition, IReadOnlyCollection<UrlPath> publishedBefore) =>
    [
        .. TopicCheck.Run(edition.Shown, edition.Addresses),
        .. AliasCheck.Run(parsed, edition),
        .. LinkCheck.Run(parsed.SelectMany(p => p.Links).Concat(more), edition),
        .. OrphanCheck.Run(parsed, edition),
        .. AddressGoneCheck.Run(publishedBefore, edition),
        // Of an article that was withdrawn, nobody reads the text.
        .. parsed.Where(p => !p.Article.Availability.IsWithdrawnOn(edition.Today)).SelectMany(p => p.Judged),
        .. edition.Shown
            .Where(article => article.Kind != ArticleKind.About)
            .SelectMany(article => ReviewCheck.Run(article.Path, article.Address, edition.ReviewOf(article), article.Fingerprint, edition.Today)),
    ];
}
