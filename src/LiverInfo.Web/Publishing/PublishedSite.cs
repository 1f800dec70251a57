using System.Collections.Frozen;
using LiverInfo.Content;

namespace LiverInfo.Web.Publishing;

/// <summary>One edition with every answer ready. It never changes: an edit makes another, and readers get it whole or not at all.</summary>
internal sealed class PublishedSite
{
    private readonly FrozenDictionary<string, StoredPage> _pages;

    /// <param name="number">Which edition this is since the start, from 1.</param>
    /// <param name="site">What it was rendered from.</param>
    /// <param name="pages">Every answer, by address.</param>
    public PublishedSite(int number, Site site, IEnumerable<KeyValuePair<string, StoredPage>> pages)
    {
        (Number, Site) = (number, site);
        _pages = pages.ToFrozenDictionary(StringComparer.Ordinal);
        (NotFound, NotAllowed, Moved) = (_pages[SiteAddresses.Error(404)], _pages[SiteAddresses.Error(405)], _pages[SiteAddresses.Moved]);
    }

    /// <summary>Which edition this is since the start, from 1.</summary>
    public int Number { get; }

    /// <summary>What it was rendered from.</summary>
    public Site Site { get; }

    /// <summary>The answer for an address that is not known.</summary>
    public StoredPage NotFound { get; }

    /// <summary>The answer to those who want to do anything but read.</summary>
    public StoredPage NotAllowed { get; }

    /// <summary>The answer for an address that is known in another spelling; where to is added to it.</summary>
    public StoredPage Moved { get; }

    /// <summary>Every answer, by address.</summary>
    public IReadOnlyDictionary<string, StoredPage> Pages => _pages;

    /// <summary>The answer for an address, or null.</summary>
    public StoredPage? Find(string address) => _pages.GetValueOrDefault(address);
}
