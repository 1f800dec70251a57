using System.Threading.RateLimiting;
using LiverInfo.Content.Model.Leaflets;
using LiverInfo.Web.Operations;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Rendering;
using LiverInfo.Web.Views;

namespace LiverInfo.Web.Serving;

/// <summary>
/// The pages that a reader has ticked, gathered for paper. They are rendered for each request, up to a rate; what was ticked is kept
/// nowhere.
/// </summary>
internal sealed class BookletPages(PageRenderer renderer, RequestCounters counters) : IDisposable
{
    // Each takes about a tenth of a second of a core, and nobody prints more than one at a time.
    private readonly TokenBucketRateLimiter _renderings = new(new()
    {
        TokenLimit = 4,
        TokensPerPeriod = 4,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 8,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Whether a request is for pages that were ticked.</summary>
    public static bool IsChoice(HttpRequest request) => request.QueryString.HasValue && request.Path.Value == GeneratedPage.Leaflets.Address.Value;

    /// <summary>Finds the page to answer with.</summary>
    /// <param name="context">The request.</param>
    /// <param name="form">The page on which pages are ticked.</param>
    /// <param name="published">The published site.</param>
    public async ValueTask<StoredPage> FindAsync(HttpContext context, StoredPage form, PublishedSite published)
    {
        var asked = context.Request.Query["pages"].OfType<string>().Where(page => page.Length > 0).Distinct(StringComparer.Ordinal).Take(BookletPage.MostArticles).ToList();
        if (asked.Count == 0) return form;
        using var lease = await _renderings.AcquireAsync(cancellationToken: context.RequestAborted);
        if (!lease.IsAcquired) return published.TooMany;
        var rendered = await renderer.RenderAsync(ViewOf(asked, published), GeneratedPage.Leaflets.Address.Value);
        return StoredPage.Of(rendered, counters.Of(GeneratedPage.Leaflets.Address.Value, rendered.Status));
    }

    /// <inheritdoc />
    public void Dispose() => _renderings.Dispose();

    /// <summary>The booklet of the pages that the site has, in the order of the site; the form again where it has none of them.</summary>
    private static PageView ViewOf(IReadOnlyCollection<string> asked, PublishedSite published)
    {
        var site = published.Site;
        var found = asked.Select(page => (Asked: page, Article: Find(page, site))).ToList();
        var articles = found.Select(page => page.Article).OfType<Article>().Select(article => article.Address).ToHashSet();
        EquatableArray<string> unknown = [.. found.Where(page => page.Article is null).Select(page => page.Asked)];
        var order = site.Topics.SelectMany(topic => topic.Articles.Prepend(topic.Index)).Concat(site.Standalone);
        if (articles.Count == 0) return new(LeafletContents.Of(site) with { Unknown = unknown }, published.Shell);
        var pages = order.Where(article => articles.Contains(article.Address)).Select(article => ArticleView.Of(article, site));
        return new(new BookletView(null, [.. pages]) { Unknown = unknown }, published.Shell);
    }

    private static Article? Find(string page, Site site)
    {
        var address = new UrlPath("/" + page.Trim().TrimStart('/').ToLowerInvariant());
        var article = site.Find(address) ?? (site.Pages.GetValueOrDefault(address) is RedirectPage former ? site.Find(former.Target) : null);
        return article?.Role == ArticleRole.Home ? null : article;
    }
}
