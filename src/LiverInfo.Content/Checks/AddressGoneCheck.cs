using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Loading;

namespace LiverInfo.Content.Checks;

/// <summary>LI210: a published address that no longer exists.</summary>
internal static class AddressGoneCheck
{
    /// <param name="publishedBefore">All addresses published so far.</param>
    /// <param name="edition">The site of today.</param>
    public static IEnumerable<Diagnostic> Run(IEnumerable<UrlPath> publishedBefore, Edition edition)
    {
        // A page in the folder that is not shown today was removed on purpose, by its front matter.
        var answered = edition.Addresses.Union(edition.All.Select(article => article.Address)).Union(edition.Redirects.Keys);
        return publishedBefore.Where(address => !answered.Contains(address)).Select(address => Problems.AddressGone(address.Value));
    }
}
