using System.Collections.Concurrent;
using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Model.History;
using LiverInfo.Content.Search;
using LiverInfo.Web.Rendering;
using LiverInfo.Web.Views;

namespace LiverInfo.Desk.Sites;

/// <summary>
/// The page of a text that is not saved, rendered by the renderer of the site, so that it has the bytes that readers would get. Drafts,
/// future and withdrawn pages are rendered as if they were shown.
/// </summary>
/// <param name="site">The content folder.</param>
/// <param name="renderer">The renderer of the site.</param>
internal sealed class PagePreview(DeskSite site, PageRenderer renderer)
{
    private readonly ConcurrentDictionary<string, RenderedPage> _lastGood = new(StringComparer.Ordinal);
    private volatile SiteWithArticle? _lastWith;

    /// <summary>Reads a text that is being written, and renders its page. A good page is shown again while a later text is broken.</summary>
    /// <inheritdoc cref="OfEarlierAsync"/>
    public async Task<PreviewedText> OfAsync(string path, string text, CancellationToken cancellation)
    {
        var read = await OfEarlierAsync(path, text, cancellation);
        if (read.Page is { } page) _lastGood[path] = page;
        return read;
    }

    /// <summary>Reads a text that was written at some time, and renders its page.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text, with line feeds only.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<PreviewedText> OfEarlierAsync(string path, string text, CancellationToken cancellation)
    {
        var current = await site.CurrentAsync(cancellation);
        var file = new ContentFile(path, text);
        if (!ContentFiles.IsArticle(path))
        {
            var whole = await site.LoadWithAsync(file, cancellation);
            return new(file, [.. whole.Diagnostics.Where(problem => problem.At.Path == path)]);
        }

        if (UnsavedArticle.Read(file, current.Loaded) is not { } unsaved || current.Loaded.Site is not { } loaded)
            return new(file, [.. current.Loaded.Errors]);
        RenderedPage? page = null;
        if (unsaved.Article is { } article)
        {
            page = await RenderAsync(new ArticleModel(article), SiteWith(article, loaded));
        }

        return new(file, unsaved.Diagnostics)
        {
            Page = page,
            IsBroken = unsaved.Article is null,
            Shown = page ?? await LastGoodAsync(path, loaded),
            Notice = unsaved.Availability is { } availability ? NoticeOf(availability, loaded.Today) : null,
            Sections = unsaved.Sections,
            Sentences = unsaved.Sentences,
        };
    }

    /// <summary>
    /// The site with an article in place of the saved one. While an author writes, the article differs in what no other page shows; the
    /// catalogue is then the one from before, because on a site of thousands of pages it takes long to make.
    /// </summary>
    private Site SiteWith(Article article, Site loaded)
    {
        if (IsListedAlike(article, loaded)) return loaded;
        if (_lastWith is { } last && last.Loaded == loaded && IsListedAlike(article, last.With)) return last.With;
        var with = loaded.With(article);
        _lastWith = new(loaded, with);
        return with;
    }

    /// <summary>Whether every other page shows an article as it is listed in a site. The home page is part of the site itself.</summary>
    private static bool IsListedAlike(Article article, Site site) =>
        article.Role != ArticleRole.Home
        && site.Find(article.Address) is { } listed
        && (listed.Path, listed.Title, listed.Order, listed.Kind) == (article.Path, article.Title, article.Order, article.Kind)
        && listed.Aliases == article.Aliases;

    /// <summary>Renders a page of the site as it is saved; null when there is none at the address.</summary>
    public async Task<RenderedPage?> OfAddressAsync(string address, CancellationToken cancellation)
    {
        var current = await site.CurrentAsync(cancellation);
        if (current.Loaded.Site is not { } loaded || address.Length == 0 || address[0] != '/') return null;
        if (PageOf(loaded, address) is { } page) return await RenderAsync(page, loaded);
        var hidden = loaded.AllArticles.FirstOrDefault(article => article.Address.Value == address);
        return hidden is null ? await OfOthersAsync(loaded, current.Loaded.Index!, address) : await RenderHiddenAsync(hidden, loaded);
    }

    /// <summary>Renders what readers get at the address of an article that is saved and shown.</summary>
    public async Task<RenderedPage?> ForReadersAsync(string address, CancellationToken cancellation) =>
        (await site.CurrentAsync(cancellation)).Loaded.Site is { } loaded && PageOf(loaded, address) is { } page ? await RenderAsync(page, loaded) : null;

    private static SitePage? PageOf(Site loaded, string address) => loaded.Pages.GetValueOrDefault(new UrlPath(address)) is { } page && page.Address.Value == address ? page : null;

    private async Task<RenderedPage?> LastGoodAsync(string path, Site loaded)
    {
        if (_lastGood.TryGetValue(path, out var good)) return good;
        return loaded.AllArticles.FirstOrDefault(article => article.Path == path) is { } saved ? await RenderHiddenAsync(saved, loaded) : null;
    }

    private Task<RenderedPage> RenderHiddenAsync(Article article, Site loaded)
    {
        var shown = article with { Availability = new(IsDraft: false, null, null, null) };
        return RenderAsync(new ArticleModel(shown), loaded.With(shown));
    }

    /// <summary>Renders an icon or a file for programs.</summary>
    private async Task<RenderedPage?> OfOthersAsync(Site loaded, SearchIndex index, string address)
    {
        var shell = Shell.Of(loaded);
        // Every preview names it, and it needs no other view.
        if (address == StyleFile.Print.Address) return await renderer.RenderAsync(new(StyleFile.Print.View, shell), address);
        var views = PageViews.Of(loaded, SiteHistory.None, shell, new SearchFiles(index, loaded.Locale.Search));
        return views.GetValueOrDefault(address) is { Content: not CardView } view && !ErrorPages.IsError(address) ? await renderer.RenderAsync(view, address) : null;
    }

    private Task<RenderedPage> RenderAsync(SitePage page, Site loaded) => renderer.RenderAsync(new(PageViews.Of(page, loaded, index: ""), Shell.Of(loaded)), page.Address.Value);

    /// <summary>Says when readers do not see the page; null when they do.</summary>
    public static string? NoticeOf(Availability availability, DateOnly today) => availability switch
    {
        { IsDraft: true } => "This page is a draft. Readers do not see it.",
        { Withdrawal: { } withdrawal } when availability.IsWithdrawnOn(today) => $"This page is withdrawn. Readers see only the reason: {withdrawal.Reason}",
        { From: { } from } when today < from => $"Readers see this page from {from:d MMMM yyyy} on.",
        { Until: { } until } when today >= until => $"Readers have not seen this page since {until:d MMMM yyyy}.",
        _ => null,
    };

    private sealed record SiteWithArticle(Site Loaded, Site With);
}

/// <summary>A text, read and rendered.</summary>
/// <param name="File">The text.</param>
/// <param name="Diagnostics">Its diagnostics, sorted by place.</param>
internal sealed record PreviewedText(ContentFile File, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The page of this text; null when an error holds it back, or it is not an article.</summary>
    public RenderedPage? Page { get; init; }

    /// <summary>The page to show: that of this text, or the last good one; null when there is none.</summary>
    public RenderedPage? Shown { get; init; }

    /// <summary>Whether an error holds the text back.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Says when readers do not see the page; null when they do.</summary>
    public string? Notice { get; init; }

    /// <summary>Its sections, graded.</summary>
    public ImmutableArray<GradedSection> Sections { get; init; } = [];

    /// <summary>Its sentences.</summary>
    public ImmutableArray<PlacedText> Sentences { get; init; } = [];
}
