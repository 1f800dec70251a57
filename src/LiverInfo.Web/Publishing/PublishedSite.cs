using System.Collections.Frozen;
using LiverInfo.Content.Search;
using LiverInfo.Web.Views;

namespace LiverInfo.Web.Publishing;

/// <summary>A site with every answer ready to send. It is immutable: an edit makes another, and a reader gets one or the other.</summary>
internal sealed class PublishedSite
{
    private readonly FrozenDictionary<string, StoredPage> _answers;

    /// <param name="number">The number of this publication since the start, from 1.</param>
    /// <param name="site">The site.</param>
    /// <param name="shell">What every page shows.</param>
    /// <param name="index">The index of its text.</param>
    /// <param name="pages">Every answer, by address.</param>
    public PublishedSite(int number, Site site, Shell shell, SearchIndex index, IEnumerable<KeyValuePair<string, StoredPage>> pages)
    {
        (Number, Site, Shell, Index, EndsAt) = (number, site, shell, index, site.NextDay);
        Pages = pages.ToFrozenDictionary(StringComparer.Ordinal);
        _answers = Pages.Where(page => !ErrorPages.IsError(page.Key)).ToFrozenDictionary(StringComparer.Ordinal);
        (NotUnderstood, NotFound) = (Pages[ErrorPages.Address(400)], Pages[ErrorPages.Address(404)]);
        (Search, TooMany) = (Pages[GeneratedPage.Search.Address.Value], Pages[ErrorPages.Address(429)]);
        UnknownLeaflet = Pages[ErrorPages.UnknownLeaflet];
        (NotAllowed, AddressTooLong, Moved) = (Pages[ErrorPages.Address(405)], Pages[ErrorPages.Address(414)], Pages[ErrorPages.Moved]);
    }

    /// <summary>The number of this publication since the start, from 1.</summary>
    public int Number { get; }

    /// <summary>The site.</summary>
    public Site Site { get; }

    /// <summary>What every page shows.</summary>
    public Shell Shell { get; }

    /// <summary>The index of its text.</summary>
    public SearchIndex Index { get; }

    /// <summary>The page of the search before anything is typed.</summary>
    public StoredPage Search { get; }

    /// <summary>The answer to a search above the rate.</summary>
    public StoredPage TooMany { get; }

    /// <summary>When its day ends at the clinic: pages appear, expire and fall due then.</summary>
    public DateTimeOffset EndsAt { get; }

    /// <summary>The views that the answers were rendered from, by address.</summary>
    public IReadOnlyDictionary<string, PageView> Views { get; init; } = FrozenDictionary<string, PageView>.Empty;

    /// <summary>The answers that are rendered when they are first needed, by address.</summary>
    public IReadOnlyDictionary<string, DrawnPage> Drawn { get; init; } = FrozenDictionary<string, DrawnPage>.Empty;

    /// <summary>How many answers were rendered for it; the others are those of the publication before.</summary>
    public int Rendered { get; init; }

    /// <summary>The answer to a request that is not meant for this site.</summary>
    public StoredPage NotUnderstood { get; }

    /// <summary>The answer for an unknown address.</summary>
    public StoredPage NotFound { get; }

    /// <summary>The answer for an unknown number of a printed page.</summary>
    public StoredPage UnknownLeaflet { get; }

    /// <summary>The answer to any method but GET and HEAD.</summary>
    public StoredPage NotAllowed { get; }

    /// <summary>The answer for an address over the limit.</summary>
    public StoredPage AddressTooLong { get; }

    /// <summary>The answer for another spelling of an address; the target is added to it.</summary>
    public StoredPage Moved { get; }

    /// <summary>Every stored answer, by address, including those that no reader can request.</summary>
    public IReadOnlyDictionary<string, StoredPage> Pages { get; }

    /// <summary>Returns the answer for an address that a reader requests, or null.</summary>
    public StoredPage? Find(string address) => _answers.GetValueOrDefault(address);
}
