using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown.Links;

namespace LiverInfo.Content.Checks;

/// <summary>
/// LI201: a link to a page that does not exist. LI205: a link to a page that is not shown today. LI206: a link to a part that the page
/// does not have.
/// </summary>
internal static class LinkCheck
{
    public static IEnumerable<Diagnostic> Run(SiteContext site)
    {
        var articles = site.Site.AllArticles.ToDictionary(article => article.Address);
        var targets = site.Site.Pages.Values.Where(page => page.IsLinkTarget).Select(page => page.Address.Value).ToList();
        foreach (var link in site.Links)
        {
            var article = articles.GetValueOrDefault(link.Target);
            if (!site.Site.IsLinkTarget(link.Target))
            {
                yield return article is not null
                    ? Problems.PageNotShown(link.At, link.Target.Value)
                    : NoSuchPage(link, DidYouMean.To(link.Target.Value, targets));
            }
            else if (link.Anchor.Length > 0 && article is not null && !article.Body.Anchors.Contains(link.Anchor))
            {
                yield return NoSuchAnchor(link, DidYouMean.To(link.Anchor, article.Body.Anchors));
            }
        }
    }

    private static Diagnostic NoSuchPage(PageLink link, string? nearest) => Problems.NoSuchPage(link.At, link.Target.Value, nearest) with
    {
        Edit = Edit(link.AddressEdit, link.Target.Value, nearest),
    };

    private static Diagnostic NoSuchAnchor(PageLink link, string? nearest) => Problems.NoSuchAnchor(link.At, link.Anchor, link.Target.Value, nearest) with
    {
        Edit = Edit(link.AnchorEdit, link.Anchor, nearest),
    };

    private static TextEdit? Edit(TextEdit? edit, string written, string? nearest) => edit is null || nearest is null
        ? null
        : edit with { New = nearest, IsSafe = written.Equals(nearest, StringComparison.OrdinalIgnoreCase) };
}
