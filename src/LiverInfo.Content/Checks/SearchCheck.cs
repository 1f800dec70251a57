using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Search;

namespace LiverInfo.Content.Checks;

/// <summary>LI240: a page that readers do not find first by its own title, keywords or former addresses. A word of the glossary may come before it.</summary>
internal static class SearchCheck
{
    // A search takes the longer the more articles there are: for ten thousand, all of them take longer than the rest of the load.
    internal const int MostArticles = 500;

    public static IEnumerable<Diagnostic> Run(SiteContext site) => site.Site.Articles.Length > MostArticles ? [] : Run(site.Site, site.Index);

    /// <summary>Searches for each name of each page.</summary>
    /// <param name="site">The site.</param>
    /// <param name="index">Its index.</param>
    internal static IEnumerable<Diagnostic> Run(Site site, SearchIndex index) => site.Articles.SelectMany(article => article.Keywords.Prepend(article.Title).Concat(SearchSections.FormerNames(article))
        .Select(name => (Name: name, First: Searcher.Search(index, name, asTyped: true).Hits.FirstOrDefault(hit => hit.Section.Kind == SectionKind.Article)?.Section.Address))
        .Where(found => found.First != article.Address && !IsShared(site, article, found.Name, found.First))
        .Select(found => Problems.NotFoundFirst(article.Path, found.Name, found.First?.Value)));

    /// <summary>Of two pages that name the same, either may be first.</summary>
    private static bool IsShared(Site site, Article article, string name, UrlPath? first) =>
        first is not null && site.Find(first) is { } other && other != article && (other.Keywords.Contains(name, StringComparer.OrdinalIgnoreCase) || other.Title.Equals(article.Title, StringComparison.OrdinalIgnoreCase));
}
