using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Checks;

/// <summary>LI112: a folder of articles that has no page of its own.</summary>
internal static class TopicCheck
{
    public static IEnumerable<Diagnostic> Run(SiteContext site) => site.Site.Articles
        .Where(article => article.Role == ArticleRole.TopicArticle)
        .GroupBy(article => article.Folder)
        .Where(folder => !site.Site.IsLinkTarget(new("/" + folder.Key)))
        .Select(folder => Problems.TopicWithoutIndex(folder.First().Path, folder.Key));
}
