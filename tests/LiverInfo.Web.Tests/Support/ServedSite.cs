using LiverInfo.Web.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.Support;

/// <summary>A site that is served once for all tests of a class, which only read it.</summary>
public abstract class ServedSite : IDisposable
{
    /// <param name="content">The content folder.</param>
    /// <param name="onPort">Whether a browser can reach it, on a free port; otherwise it is served in memory.</param>
    protected ServedSite(string content, bool onPort)
    {
        Factory = new(content);
        if (onPort)
        {
            Factory.UseKestrel(0);
            Factory.StartServer();
        }

        Client = Factory.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = Factory.ClientOptions.BaseAddress });
    }

    internal LiverInfoFactory Factory { get; }

    /// <summary>A client that does not follow redirects.</summary>
    internal HttpClient Client { get; }

    internal Site Site => Factory.Site;

    /// <summary>The whole address of a page.</summary>
    internal string UrlOf(string path) => new Uri(Factory.ClientOptions.BaseAddress, path).ToString();

    /// <summary>The pages that other programs are told of. The search, and what is for paper, have nothing to tell.</summary>
    internal IEnumerable<string> ListedPages => AddressesOf(page => page is ArticleModel or GeneratedPage && !GeneratedPage.Unlisted.Contains(page));

    /// <summary>The path of every page that is a page to readers.</summary>
    internal IEnumerable<string> Pages => AddressesOf(page => page is ArticleModel or GeneratedPage or OpenedPage or BookletPage);

    internal async Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request);
    }

    /// <summary>Compresses a page as well as it can be, which may otherwise happen between two requests of a test.</summary>
    internal async Task CompressBestAsync(string address)
    {
        await Client.GetAsync(address);
        var page = Factory.Services.GetRequiredService<Publisher>().Current.Find(address)!;
        page.Recompress();
        // The program itself may be at it, and does the same only once.
        var best = Compression.Brotli(page.BodyFor(ContentEncoding.Identity).Bytes.AsSpan(), Compression.BestBrotli).Length;
        await Wait.Until(() => Task.FromResult(page.Brotli!.Bytes.Length == best), $"{address} is compressed");
    }

    private IEnumerable<string> AddressesOf(Func<SitePage, bool> which) => Site.Pages.Values.Where(which).Select(page => page.Address.Value);

    public void Dispose()
    {
        Factory.Dispose();
        GC.SuppressFinalize(this);
    }
}
