using System.Collections.Frozen;
using LiverInfo.Web.Rendering;

namespace LiverInfo.Web.Publishing;

/// <summary>A site with every page rendered. Immutable: an edit publishes a new one as a whole.</summary>
internal sealed class PublishedSite
{
    private readonly FrozenDictionary<string, StoredPage> _answers;

    /// <param name="number">The number of this publication since the start, from 1.</param>
    /// <param name="days">When its day begins at the clinic, and when it ends.</param>
    /// <param name="pages">Every answer, by address.</param>
    public PublishedSite(int number, (DateTimeOffset From, DateTimeOffset Until) days, IEnumerable<KeyValuePair<string, StoredPage>> pages)
    {
        (Number, Days) = (number, days);
        Pages = pages.ToFrozenDictionary(StringComparer.Ordinal);
        _answers = Pages.Where(page => !SiteAddresses.IsError(page.Key)).ToFrozenDictionary(StringComparer.Ordinal);
        (NotUnderstood, NotFound) = (Pages[SiteAddresses.Error(400)], Pages[SiteAddresses.Error(404)]);
        (NotAllowed, AddressTooLong, Moved) = (Pages[SiteAddresses.Error(405)], Pages[SiteAddresses.Error(414)], Pages[SiteAddresses.Moved]);
    }

    /// <summary>The number of this publication since the start, from 1.</summary>
    public int Number { get; }

    /// <summary>When its day begins at the clinic, and when it ends: pages appear, end and fall due then.</summary>
    public (DateTimeOffset From, DateTimeOffset Until) Days { get; }

    /// <summary>The site that it was rendered from.</summary>
    public required Site Site { get; init; }

    /// <summary>How many of its answers had to be rendered for it; the others are those of the edition before.</summary>
    public int Rendered { get; init; }

    /// <summary>The answer to a request that is not meant for this site.</summary>
    public StoredPage NotUnderstood { get; }

    /// <summary>The answer for an address that is not known.</summary>
    public StoredPage NotFound { get; }

    /// <summary>The answer to those who want to do anything but read.</summary>
    public StoredPage NotAllowed { get; }

    /// <summary>The answer for an address over the limit.</summary>
    public StoredPage AddressTooLong { get; }

    /// <summary>The answer for an address that is known in another spelling; where to is added to it.</summary>
    public StoredPage Moved { get; }

    /// <summary>Everything that was rendered, by address; more than readers may ask for.</summary>
    public IReadOnlyDictionary<string, StoredPage> Pages { get; }

    /// <summary>The answer to a reader who asks for an address, or null.</summary>
    public StoredPage? Find(string address) => _answers.GetValueOrDefault(address);
}
