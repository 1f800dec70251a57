using LiverInfo.Content.Model.History;

namespace LiverInfo.Content.Model.Leaflets;

/// <summary>What became of every printed page that a site knows.</summary>
public static class KnownLeaflets
{
    /// <summary>
    /// Returns the states by number. A number has several states when two texts share it, which is as good as impossible but not quite.
    /// </summary>
    /// <param name="site">The site.</param>
    /// <param name="history">What was published before, and the site.</param>
    public static IEnumerable<(string Id, EquatableArray<LeafletState> States)> Of(Site site, SiteHistory history)
    {
        var known = Current(site).Concat(Earlier(site, history)).ToLookup(leaflet => leaflet.Id, leaflet => leaflet.State);
        var pages = known.Select(leaflet => (leaflet.Key, Distinct(leaflet))).ToList();
        return pages.Concat(history.OtherLeaflets.Except(known.Select(leaflet => leaflet.Key)).Select(id => (id, Unknown(id, site))));
    }

    /// <summary>Returns the states of a text that the site does not know, by the first signs of its number.</summary>
    public static IEnumerable<(string Page, EquatableArray<LeafletState> States)> OfUnknownTexts(Site site) => site.AllArticles
        .SelectMany(article => Addresses(article), (article, address) => (Page: LeafletId.OfPage(address), Article: article))
        .GroupBy(page => page.Page, page => StateOf(page.Article, site, replacedOn: null))
        .Select(page => (page.Key, Distinct(page)));

    private static EquatableArray<LeafletState> Unknown(string id, Site site)
    {
        var states = site.AllArticles
            .Where(article => Addresses(article).Any(address => id.StartsWith(LeafletId.OfPage(address), StringComparison.Ordinal)))
            .Select(article => StateOf(article, site, replacedOn: null))
            .DefaultIfEmpty(new GoneLeaflet());
        return Distinct(states);
    }

    /// <summary>The texts that articles have now, drafts included: a page may have been printed before it became a draft.</summary>
    private static IEnumerable<(string Id, LeafletState State)> Current(Site site) =>
        from article in site.AllArticles
        from address in Addresses(article)
        select (LeafletId.Of(address, article.Fingerprint), site.Find(article.Address) is not null
            ? new CurrentLeaflet(PageCard.Of(article), site.ReviewOf(article))
            : StateOf(article, site, replacedOn: null));

    private static IEnumerable<(string Id, LeafletState State)> Earlier(Site site, SiteHistory history)
    {
        var articles = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (var article in site.AllArticles) articles.TryAdd(article.Address.Value, article);
        foreach (var (address, record) in history.Pages)
        {
            var article = articles.GetValueOrDefault(address);
            var last = LeafletId.Of(new(address), record.Fingerprint);
            // Of a page that is not shown, the last text that was: its file may say something else by now, or be gone.
            if (article is null || site.Find(article.Address) is null) yield return (last, article is null ? new GoneLeaflet() : StateOf(article, site, null));
            foreach (var (id, replacedOn) in record.Earlier)
            {
                // A text that came back is current.
                if (article is not null && Addresses(article).Any(former => LeafletId.Of(former, article.Fingerprint) == id)) continue;
                yield return (id, article is null ? new GoneLeaflet() : StateOf(article, site, replacedOn));
            }
        }
    }

    private static LeafletState StateOf(Article article, Site site, DateOnly? replacedOn)
    {
        if (site.Find(article.Address) is not null)
            return new OlderLeaflet(PageCard.Of(article), replacedOn, [.. site.ChangesOf(article).Where(change => replacedOn is null || change.Date >= replacedOn)]);
        return site.Pages.GetValueOrDefault(article.Address) is WithdrawnPage { Withdrawal: var withdrawal }
            ? new WithdrawnLeaflet(article.Title, withdrawal, withdrawal.ReplacedBy is { } address && site.Find(address) is { } other ? PageCard.Of(other) : null)
            : new GoneLeaflet();
    }

    private static IEnumerable<UrlPath> Addresses(Article article) => article.Aliases.Prepend(article.Address);

    private static EquatableArray<LeafletState> Distinct(IEnumerable<LeafletState> states) => [.. states.Distinct()];
}
