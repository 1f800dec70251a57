using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Markdown.Links;

namespace LiverInfo.Content.Checks;

/// <summary>Runs the site-wide checks and adds the results of the checks per article, in the order of their codes.</summary>
internal static class AllChecks
{
    /// <param name="parsed">The articles that were read without an error.</param>
    /// <param name="more">Links outside the articles.</param>
    /// <param name="edition">The site built from them.</param>
    /// <param name="publishedBefore">All addresses published so far.</param>
    public static IEnumerable<Diagnostic> Run(
        IReadOnlyCollection<ParsedArticle> parsed, IEnumerable<PageLink> more, Edition edition, IReadOnlyCollection<UrlPath> publishedBefore) =>
    [
        .. TopicCheck.Run(edition.Shown, edition.Addresses),
        .. AliasCheck.Run(parsed, edition),
        .. LinkCheck.Run(parsed.SelectMany(p => p.Links).Concat(more), edition),
        .. OrphanCheck.Run(parsed, edition),
        .. AddressGoneCheck.Run(publishedBefore, edition),
        // The text of a withdrawn article is not shown, so its results are skipped.
        .. parsed.Where(p => !p.Article.Availability.IsWithdrawnOn(edition.Today)).SelectMany(p => p.Judged),
        .. edition.Shown
            .Where(article => article.Kind != ArticleKind.About)
            .SelectMany(article => ReviewCheck.Run(article.Path, article.Address, edition.ReviewOf(article), article.Fingerprint, edition.Today)),
    ];
}
