using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Checks;

/// <summary>LI139: two pages with one title. Only pages that are shown today count.</summary>
internal static class TitleCheck
{
    public static IEnumerable<Diagnostic> Run(SiteContext site) =>
        from same in site.Site.Articles.GroupBy(article => article.Title, StringComparer.OrdinalIgnoreCase)
        let first = same.MinBy(article => article.Path, StringComparer.Ordinal)
        from article in same.Where(article => article != first)
        select Problems.TitleTwice(article.Path, article.Title, first.Path);
}
