using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Checks;

/// <summary>LI209: a page that no other page links to in its text. Menus do not count, because few readers read them to the end.</summary>
internal static class OrphanCheck
{
    public static IEnumerable<Diagnostic> Run(SiteContext site)
    {
        var linked = site.Parsed
            .SelectMany(parsed => parsed.Links.Select(link => link.Target).Where(target => target != parsed.Article.Address))
            .Append(site.Site.Settings.Banner.Link)
            .ToHashSet();
        return site.Site.Articles
            .Where(article => article.Role is not (ArticleRole.Home or ArticleRole.Topic) && !linked.Contains(article.Address))
            .Select(article => Problems.NobodyLinks(article.Path));
    }
}
