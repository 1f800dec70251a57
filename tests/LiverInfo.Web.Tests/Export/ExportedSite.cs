using LiverInfo.Commands;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Views;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.Export;

/// <summary>A site with something of every kind, served in memory and exported to a folder, to be compared.</summary>
public sealed class ExportedSite : IAsyncLifetime
{
    /// <summary>An address that old links might have, in which every sign means something to somebody.</summary>
    public const string OddAlias = "/an \"old\" page; {50%} #1 \\ $uri é";

    private readonly TempContent _content = new();
    private readonly LiverInfoFactory _factory;

    public ExportedSite()
    {
        _content.Replace("privacy.md", "order: 50", "order: 50\nwithdrawn: {date: 2026-01-05, reason: \"A newer page says more.\"}");
        _content.Replace("birds/ringing.md", "order: 40", $"order: 40\naliases: [/rings, /Old/Page.html, '{OddAlias}']");
        _content.Write("broken.md", "no settings");
        // At noon, so that how long a page may be kept does not depend on when the test runs.
        _factory = new(_content.Root, services => services.AddSingleton<TimeProvider>(new FixedClock(new(DateTime.UtcNow.Date.AddHours(12), TimeSpan.Zero))));
    }

    /// <summary>The exported folder.</summary>
    public string Folder => _content.Beside("out");

    /// <summary>What the program answered to the shell.</summary>
    public int ExitCode { get; private set; }

    /// <summary>How many articles it has.</summary>
    public int Articles => _factory.Site.Articles.Length;

    /// <summary>Every address of the edition but those where error pages are rendered, and the status of each.</summary>
    public IEnumerable<KeyValuePair<string, int>> Addresses => _factory.Services.GetRequiredService<Publisher>().Current.Pages
        .Where(page => !ErrorPages.IsError(page.Key))
        .Select(page => KeyValuePair.Create(page.Key, page.Value.Rendered.Status))
        .Concat(_factory.Services.GetRequiredService<Publisher>().Current.Drawn.Keys.Select(address => KeyValuePair.Create(address, 200)))
        .OrderBy(page => page.Key, StringComparer.Ordinal);

    /// <summary>A browser of the served site.</summary>
    /// <param name="isSecure">Whether it comes by TLS.</param>
    public HttpClient CreateClient(bool isSecure = false) =>
        _factory.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new(isSecure ? "https://localhost" : "http://localhost") });

    public async Task InitializeAsync()
    {
        ExitCode = await LiverInfoCommand.RunAsync(["export", Folder, "--content", _content.Root, "--state", _content.Beside("state")]);
        using var client = CreateClient();
        await client.GetAsync("/");
        // The smallest bodies would come in a while.
        var published = _factory.Services.GetRequiredService<Publisher>().Current;
        foreach (var page in published.Pages.Values.Concat(await Task.WhenAll(published.Drawn.Values.Select(page => page.GetAsync())))) page.Recompress();
    }

    public async Task DisposeAsync()
    {
        await _factory.DisposeAsync();
        _content.Dispose();
    }
}
