using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Checks;

/// <summary>LI112: a folder of articles without a topic page.</summary>
internal static class TopicCheck
{
    public static IEnumerable<Diagnostic> Run(IEnumerable<Article> articles, IReadOnlySet<UrlPath> addresses) => articles
        .Where(article => article.Role == ArticleRole.TopicArticle)
        .GroupBy(article => article.Address.Segments[0])
        .Where(folder => !addresses.Contains(new("/" + folder.Key)))
        .Select(folder => Problems.TopicWithoutIndex(folder.First().Path, folder.Key));
}
