using System.Text;

namespace LiverInfo.Web.Views;

/// <summary>Selects the view of every answer of a site.</summary>
internal static class PageViews
{
    /// <summary>Returns the views by address: of the catalogue, of the site's icon, and of what answers requests that are wrong.</summary>
    /// <param name="site">The site.</param>
    /// <param name="shell">What every page shows.</param>
    public static Dictionary<string, PageView> Of(Site site, Shell shell)
    {
        var views = site.Pages.Values.ToDictionary(page => page.Address.Value, page => new PageView(Of(page, site), shell), StringComparer.Ordinal);
        views.Add(Icons.Address, new(new PictureView("image/svg+xml", [.. Encoding.UTF8.GetBytes(Icons.Mark)]), shell));
        views.Add(Icons.TouchAddress, new(new PictureView("image/png", Icons.TouchMark, HasLastingAddress: true), shell));
        views.Add(Icons.OldAddress, new(new RedirectView(new(Icons.Address)), shell));
        foreach (var (address, text) in CrawlerFiles.Of(site)) views.Add(address, new(text, shell));
        views.Add(ErrorPages.Moved, new(new RedirectView(Target: null), shell));
        foreach (var status in ErrorPages.Statuses) views.Add(ErrorPages.Address(status), new(StatusView.Of(status, site), shell));
        return views;
    }

    /// <summary>Returns what one page shows.</summary>
    public static object Of(SitePage page, Site site) => page switch
    {
        ArticleModel { Article.Role: ArticleRole.Home } => HomeView.Of(site),
        ArticleModel { Article: { Role: ArticleRole.Topic } index } => TopicView.Of(index, site),
        ArticleModel { Article: var article } => ArticleView.Of(article, site),
        GeneratedPage generated => generated.Select(site),
        WithdrawnPage withdrawn => StatusView.Withdrawn(withdrawn, site),
        UnavailablePage => StatusView.Of(StatusCodes.Status503ServiceUnavailable, site),
        RedirectPage redirect => new RedirectView(redirect.Target),
        ImageAsset { Image: var image } => new PictureView(image.MediaType, image.Bytes),
        _ => throw new InvalidOperationException($"There is no view for {page.GetType().Name}."),
    };
}
