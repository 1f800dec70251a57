using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Markdown.Links;

namespace LiverInfo.Content.Checks;

/// <summary>LI201: a link to a page that does not exist. LI205: a link to a page that is not shown today. LI206: a link to a heading that does not exist.</summary>
internal static class LinkCheck
{
    public static IEnumerable<Diagnostic> Run(IEnumerable<PageLink> links, Edition edition)
    {
        var pages = edition.All.ToDictionary(article => article.Address);
        foreach (var link in links)
        {
            var page = pages.GetValueOrDefault(link.Target);
            if (!edition.Addresses.Contains(link.Target))
            {
                yield return page is not null
                    ? Problems.PageNotShown(link.At, link.Target.Value)
                    : Problems.NoSuchPage(link.At, link.Target.Value, DidYouMean.To(link.Target.Value, edition.Addresses.Select(address => address.Value)));
            }
            else if (link.Anchor.Length > 0 && page is not null && !page.Body.Anchors.Contains(link.Anchor))
            {
                yield return Problems.NoSuchAnchor(link.At, link.Anchor, link.Target.Value, DidYouMean.To(link.Anchor, page.Body.Anchors));
            }
        }
    }
}
