using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Checks;

/// <summary>
/// LI139: two pages of one topic with one title, or a page whose file name looks like a copy of the other. LI143: two pages of
/// different topics, where the topic shows a reader the difference. Only pages that are shown today count.
/// </summary>
internal static class TitleCheck
{
    public static IEnumerable<Diagnostic> Run(SiteContext site) =>
        from same in site.Site.Articles.GroupBy(article => article.Title, StringComparer.OrdinalIgnoreCase)
        let ordered = same.OrderBy(article => article.Path, StringComparer.Ordinal).ToList()
        from article in ordered.Skip(1)
        let before = ordered.TakeWhile(other => other != article)
        select before.FirstOrDefault(other => other.Folder == article.Folder || IsCopy(article, other)) is { } twin
            ? Problems.TitleTwice(article.Path, article.Title, twin.Path)
            : Problems.TitleInAnotherTopic(article.Path, article.Title, ordered[0].Path);

    /// <summary>Whether one name is that of the other and more. Pages of two topics may have one name, such as "risks".</summary>
    private static bool IsCopy(Article one, Article other) => Continues(Name(one), Name(other)) || Continues(Name(other), Name(one));

    private static bool Continues(string name, string start) => start != "index" && name.StartsWith(start + '-', StringComparison.Ordinal);

    private static string Name(Article article) => Path.GetFileNameWithoutExtension(article.Path);
}
