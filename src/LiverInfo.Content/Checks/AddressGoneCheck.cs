using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Checks;

/// <summary>LI210: a published address that no longer answers.</summary>
internal static class AddressGoneCheck
{
    public static IEnumerable<Diagnostic> Run(SiteContext site)
    {
        // An article that is in the folder but not shown today is hidden by its own dates, on purpose.
        var hidden = site.Site.AllArticles.Select(article => article.Address).ToHashSet();
        return site.PublishedBefore
            .Where(address => !IsOfSource(address) && !site.Site.Pages.ContainsKey(address) && !hidden.Contains(address))
            .Select(address => Problems.AddressGone(address.Value));
    }

    // A source is taken out when nothing rests on it any more, and no page can stand in for it.
    private static bool IsOfSource(UrlPath address) => address.Value.StartsWith(GeneratedPage.Sources.Address.Value + "/", StringComparison.Ordinal);
}
