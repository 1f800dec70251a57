using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Loading;

namespace LiverInfo.Content.Checks;

/// <summary>LI210: an address that readers have had, and that nothing answers any more.</summary>
internal static class AddressGoneCheck
{
    /// <param name="publishedBefore">Every address that was ever published.</param>
    /// <param name="edition">The edition of today.</param>
    public static IEnumerable<Diagnostic> Run(IEnumerable<UrlPath> publishedBefore, Edition edition)
    {
        // A page that is in the folder but not shown today was meant to go, by its own dates.
        var answered = edition.Addresses.Union(edition.All.Select(article => article.Address)).Union(edition.Redirects.Keys);
        return publishedBefore.Where(address => !answered.Contains(address)).Select(address => Problems.AddressGone(address.Value));
    }
}
