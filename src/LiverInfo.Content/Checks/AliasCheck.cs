using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Checks;

/// <summary>LI124: an alias that is the address of a page or another alias. LI125: a withdrawn page whose replacement is not shown.</summary>
internal static class AliasCheck
{
    public static IEnumerable<Diagnostic> Run(SiteContext site)
    {
        var owners = site.Site.AllArticles.ToDictionary(article => article.Address, article => article.Path);
        foreach (var page in GeneratedPage.All.Concat(GeneratedPage.Unlisted)) owners.TryAdd(page.Address, page.File);
        foreach (var (article, alias) in site.Parsed.SelectMany(parsed => parsed.Aliases.Select(alias => (parsed.Article, alias))))
        {
            if (owners.TryGetValue(alias.Target, out var owner)) yield return Problems.AliasTaken(alias.At, alias.Target.Value, owner);
            else owners.Add(alias.Target, article.Path);
        }

        foreach (var parsed in site.Parsed)
        {
            if (parsed.Article.Availability.Withdrawal?.ReplacedBy is { } replacement && !site.Site.IsLinkTarget(replacement))
                yield return Problems.ReplacementNotShown(parsed.WithdrawnAt, replacement.Value);
        }
    }
}
