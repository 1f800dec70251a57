using System.Text;
using LiverInfo.Content.Model.History;
using LiverInfo.Content.Search;
using LiverInfo.Web.Views.Feeds;
using LiverInfo.Web.Views.Scripts;

namespace LiverInfo.Web.Views;

/// <summary>Selects the view of every answer of a site.</summary>
internal static class PageViews
{
    /// <summary>Returns the views by address: of the catalogue, of the site's icon, and of what answers requests that are wrong.</summary>
    /// <param name="site">The site.</param>
    /// <param name="history">What was published before, and the site.</param>
    /// <param name="shell">What every page shows.</param>
    /// <param name="search">The index of the site, as the script reads it.</param>
    public static Dictionary<string, PageView> Of(Site site, SiteHistory history, Shell shell, SearchFiles search)
    {
        var files = SearchFileView.All(search).ToList();
        var views = site.Pages.Values.ToDictionary(page => page.Address.Value, page => new PageView(Of(page, site, files[0].Address), shell), StringComparer.Ordinal);
        foreach (var file in files) views.Add(file.Address, new(file, shell));
        views.Add(SearchScript.Address, new(Script(SearchScript.Text), shell));
        views.Add(shell.Script.Address, new(Script(shell.Script.Text), shell));
        views.Add(WorkerScript.Address, new(WorkerScript.Of(site), shell));
        foreach (var styles in new[] { StyleFile.MadeByScript, StyleFile.Print }) views.Add(styles.Address, new(styles.View, shell));
        foreach (var (address, leaflet) in LeafletViews.Of(site, history)) views.TryAdd(address, new(leaflet, shell));
        views.Add(Icons.Address, new(new PictureView("image/svg+xml", [.. Encoding.UTF8.GetBytes(Icons.Mark)]), shell));
        foreach (var (address, mark) in Icons.Drawn) views.Add(address, new(mark, shell));
        foreach (var (address, text) in SiteFiles.Of(site, history)) views.Add(address, new(text, shell));
        // Pages of the same title have the same card.
        foreach (var card in Cards([.. views.Values], shell)) views[card.Address] = new(card, shell);
        views.Add(ErrorPages.UnknownLeaflet, new(StatusView.UnknownLeaflet(site), shell));
        views.Add(ErrorPages.Moved, new(new RedirectView(Target: null), shell));
        foreach (var status in ErrorPages.Statuses) views.Add(ErrorPages.Address(status), new(StatusView.Of(status, site), shell));
        return views;
    }

    private static TextView Script(string text) => new(ScriptFile.MediaType, text) { CacheControl = TextView.ForGood };

    /// <summary>The cards of all pages. Only whole addresses lead to them, so there are none while the public address is a placeholder.</summary>
    private static IEnumerable<CardView> Cards(IEnumerable<PageView> views, Shell shell) => shell.PublicAddress is null
        ? []
        : views.Select(view => PageHead.Of(view.Content, shell.Locale)).OfType<PageHead>().Select(head => CardView.Of(head, shell));

    /// <summary>Returns what one page shows.</summary>
    /// <param name="page">The page.</param>
    /// <param name="site">The site.</param>
    /// <param name="index">The address of the index of the search.</param>
    public static object Of(SitePage page, Site site, string index) => page switch
    {
        ArticleModel { Article.Role: ArticleRole.Home } => HomeView.Of(site),
        ArticleModel { Article: { Role: ArticleRole.Topic } start } => TopicView.Of(start, site),
        ArticleModel { Article: var article } => ArticleView.Of(article, site),
        GeneratedPage search when search == GeneratedPage.Search => SearchView.Empty(site, index),
        GeneratedPage generated => generated.Select(site),
        OpenedPage { Article: var article } => new OpenedView(ArticleView.Of(article, site)),
        BookletPage { Topic: var topic } => BookletView.Of(topic, site),
        WithdrawnPage withdrawn => StatusView.Withdrawn(withdrawn, site),
        UnavailablePage => StatusView.Of(StatusCodes.Status503ServiceUnavailable, site),
        RedirectPage redirect => new RedirectView(redirect.Target),
        ImageAsset { Image: var image } => new PictureView(image.MediaType, image.Bytes),
        _ => throw new InvalidOperationException($"There is no view for {page.GetType().Name}."),
    };
}
