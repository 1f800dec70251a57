using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Loading;

namespace LiverInfo.Content.Checks;

/// <summary>LI209: a page that no other page links to in its text. Menus do not count, because few readers read a whole menu.</summary>
internal static class OrphanCheck
{
    public static IEnumerable<Diagnostic> Run(IReadOnlyCollection<ParsedArticle> parsed, Edition edition)
    {
        var linked = parsed
            .SelectMany(p => p.Links.Where(link => link.Target != p.Article.Address).Select(link => link.Target))
            .Append(edition.Settings.Banner.Link)
            .ToHashSet();
        return edition.Shown
            .Where(article => article.Role is not (ArticleRole.Home or ArticleRole.Topic) && !linked.Contains(article.Address))
            .Select(article => Problems.NobodyLinks(article.Path));
    }
}
