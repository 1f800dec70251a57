using BenchmarkDotNet.Attributes;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Web;
using LiverInfo.Web.Rendering;
using LiverInfo.Web.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Benchmarks;

/// <summary>A booklet of twelve shipped pages, as it is rendered for each request: at most 1 s.</summary>
[ShortRunJob]
public class RenderBooklet : IAsyncDisposable
{
    private const int Pages = 12;

    private readonly WebApplication _app = Website.BuildRenderer();
    private PageView? _booklet;

    /// <summary>Loads the shipped content.</summary>
    [GlobalSetup]
    public async Task SetupAsync()
    {
        await _app.StartAsync();
        var site = SiteLoader.Load(ContentFolder.FindAbove(AppContext.BaseDirectory)!.Read(), new(DateTimeOffset.UnixEpoch.AddYears(56))).Site!;
        var articles = site.Topics.SelectMany(topic => topic.Articles).Take(Pages);
        _booklet = new(new BookletView(null, [.. articles.Select(article => ArticleView.Of(article, site))]), Shell.Of(site));
    }

    /// <summary>The booklet.</summary>
    [Benchmark]
    public async Task<object> RenderAsync() => await _app.Services.GetRequiredService<PageRenderer>().RenderAsync(_booklet!, GeneratedPage.Leaflets.Address.Value);

    /// <inheritdoc />
    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
