using AngleSharp.Html.Parser;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;

namespace LiverInfo.Web.Tests.Attacks;

/// <summary>A site that runs as a process of its own, for all tests of a class.</summary>
public sealed class AttackedSite : IAsyncLifetime
{
    private readonly SmallSite _site = new();
    private readonly IReadOnlyDictionary<string, string> _settings;
    private SiteProcess? _program;

    public AttackedSite() : this(new Dictionary<string, string>())
    {
    }

    internal AttackedSite(IReadOnlyDictionary<string, string> settings) => _settings = settings;

    internal SiteProcess Program => _program!;

    internal Uri Address => Program.Address;

    private ConsultBanner Banner { get; set; } = null!;

    public async Task InitializeAsync()
    {
        Banner = SiteLoader.Load(new ContentFolder(_site.Root).Read(), new(TimeProvider.System.GetUtcNow())).Site!.Settings.Banner;
        _program = await SiteProcess.StartAsync(_site.Root, _site.State, environment: _settings);
    }

    public Task DisposeAsync()
    {
        _program?.Dispose();
        _site.Dispose();
        return Task.CompletedTask;
    }

    internal async Task<RawAnswer> GetAsync(string target, string headers = "") =>
        await AskAsync($"GET {target} HTTP/1.1\r\nHost: localhost\r\n{headers}Connection: close\r\n\r\n");

    /// <summary>Sends one request. Whatever it is, the answer is no fault of the site's and, where it is a page, has the banner and the headers.</summary>
    internal async Task<RawAnswer> AskAsync(string request)
    {
        var answer = await RawConnection.AskAsync(Address, request);
        Assert.NotNull(answer);
        AssertFit(answer);
        Assert.DoesNotContain("unhandled exception", Program.Log, StringComparison.OrdinalIgnoreCase);
        return answer;
    }

    /// <summary>
    /// An answer may leave: a page has the banner and the headers; what Kestrel itself refuses, before it is a request at all, is no
    /// page and has no body. Nobody is told what the server is, or what is on it.
    /// </summary>
    internal void AssertFit(RawAnswer answer)
    {
        const int VersionNotSupported = 505;
        Assert.True(answer.Status is < 500 or VersionNotSupported, $"answered with {answer.Status}");
        Assert.Empty(answer.Headers["Server"]);
        Assert.Empty(answer.Headers["Set-Cookie"]);
        Assert.DoesNotContain("root:", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("clinic:", answer.Text, StringComparison.Ordinal);
        if (answer.Headers.Contains("Content-Type")) Assert.Contains("default-src 'none'", Assert.Single(answer.Headers["Content-Security-Policy"]), StringComparison.Ordinal);
        else Assert.Empty(answer.Body);
        if (answer.Text.Contains('<', StringComparison.Ordinal) && !answer.Headers.Contains("Content-Encoding"))
            Html.AssertHasBanner(new HtmlParser().ParseDocument(answer.Text), Banner);
    }
}
