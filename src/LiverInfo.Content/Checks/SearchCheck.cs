using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Search;

namespace LiverInfo.Content.Checks;

/// <summary>LI240: a page that readers do not find first by its own title or keywords. A word of the glossary may come before it.</summary>
internal static class SearchCheck
{
    // Beyond it, the check would take longer than the rest of the load.
    private const int MostArticles = 500;

    public static IEnumerable<Diagnostic> Run(SiteContext site)
    {
        if (site.Site.Articles.Length > MostArticles) return [];
        return site.Site.Articles.SelectMany(article => article.Keywords.Prepend(article.Title)
            .Select(name => (Name: name, First: Searcher.Search(site.Index, name, asTyped: true).Hits.FirstOrDefault(hit => hit.Section.Kind == SectionKind.Article)?.Section.Address))
            .Where(found => found.First != article.Address && !IsShared(site.Site, article, found.Name, found.First))
            .Select(found => Problems.NotFoundFirst(article.Path, found.Name, found.First?.Value)));
    }

    /// <summary>Of two pages that name the same, either may be first.</summary>
    private static bool IsShared(Site site, Article article, string name, UrlPath? first) =>
        first is not null && site.Find(first) is { } other && other != article && (other.Keywords.Contains(name, StringComparer.OrdinalIgnoreCase) || other.Title.Equals(article.Title, StringComparison.OrdinalIgnoreCase));
}
