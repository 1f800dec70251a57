using System.Collections.Immutable;
using LiverInfo.Content.Model.Leaflets;

namespace LiverInfo.Content.Model.History;

/// <summary>
/// What was published before, as far as it is known: it dates the edits that the content itself does not date. It is immutable; the
/// publication of a site makes another.
/// </summary>
/// <param name="Origin">The first public address of the site, without a slash at its end; null while there was none. It begins the ids of the feed.</param>
/// <param name="Pages">The record of each page, by its latest address.</param>
public sealed record SiteHistory(string? Origin, ImmutableSortedDictionary<string, PageRecord> Pages)
{
    /// <summary>Nothing was published yet.</summary>
    public static SiteHistory None { get; } = new(null, ImmutableSortedDictionary.Create<string, PageRecord>(StringComparer.Ordinal));

    /// <summary>Numbers of printed pages of which nothing else is known: those of an export that is replaced. They are not saved.</summary>
    public ImmutableArray<string> OtherLeaflets { get; init; } = [];

    /// <summary>Returns the history with the publication of a site on its day. It is the same instance where nothing is new.</summary>
    public SiteHistory With(Site site)
    {
        var pages = Pages.ToBuilder();
        foreach (var article in Published(site))
        {
            var (at, record) = FindAt(article);
            pages[article.Address.Value] = record switch
            {
                null => new(FirstAddressOf(article), article.Fingerprint, AddedOn: Pages.IsEmpty ? null : site.Today, EditedOn: null),
                _ when record.Fingerprint != article.Fingerprint => record.With(LeafletId.Of(at, record.Fingerprint), article.Fingerprint, site.Today),
                _ => record,
            };
            // The page has moved from there, so another page at that address is a new one.
            foreach (var alias in article.Aliases) pages.Remove(alias.Value);
        }

        var after = this with { Origin = Origin ?? site.Settings.Origin, Pages = pages.ToImmutable() };
        return after.Origin == Origin && after.Pages.SequenceEqual(Pages) ? this : after;
    }

    /// <summary>
    /// Returns the address that an article had first. Without a record of it, this is the first of its aliases, which authors list in the
    /// order of time.
    /// </summary>
    public string FirstAddressOf(Article article) => Find(article)?.FirstAddress ?? (article.Aliases.IsEmpty ? article.Address : article.Aliases[0]).Value;

    /// <summary>Returns the day on which an article appeared; null for one of the first edition that has no first day of its own.</summary>
    public DateOnly? AddedOn(Article article) => article.Availability.From ?? Find(article)?.AddedOn;

    /// <summary>Returns the day of the latest change that a page names, or of the latest edit of its text; null when neither is known.</summary>
    /// <param name="article">The article.</param>
    /// <param name="site">The site.</param>
    public DateOnly? LastModifiedOn(Article article, Site site) =>
        site.ChangesOf(article).Select(change => (DateOnly?)change.Date).Append(Find(article)?.EditedOn).Append(AddedOn(article)).Where(day => day <= site.Today).Max();

    private static IEnumerable<Article> Published(Site site) =>
        site.Articles.Concat(site.Pages.Values.OfType<WithdrawnPage>().Select(page => page.Article));

    private PageRecord? Find(Article article) => FindAt(article).Record;

    private (UrlPath Address, PageRecord? Record) FindAt(Article article) =>
        article.Aliases.Prepend(article.Address).Select(address => (address, Pages.GetValueOrDefault(address.Value))).FirstOrDefault(page => page.Item2 is not null, (article.Address, null));
}
