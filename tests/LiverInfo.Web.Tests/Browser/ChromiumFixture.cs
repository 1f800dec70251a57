using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace LiverInfo.Web.Tests.Browser;

/// <summary>One real Chromium for all browser tests.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    // A root user has no sandbox; the rest keeps Chromium from calling home on a machine without a way out.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>How many readers share the pages of a test. More than processors would only wait for each other.</summary>
    public static readonly int Readers = Math.Min(Environment.ProcessorCount, 4);

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens every one of some pages, as several readers like this one who share them between them.</summary>
    public Task OnEveryPageAsync(IEnumerable<string> pages, BrowserNewContextOptions reader, Func<IPage, string, Task> test)
    {
        var unread = new ConcurrentQueue<string>(pages);
        return Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => WithPageAsync(reader, async page =>
        {
            while (unread.TryDequeue(out var address))
            {
                await page.GotoAsync(address);
                await test(page, address);
            }
        })));
    }

    /// <summary>Opens a page as one reader would, and fails if the browser complains of anything.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="test">What the reader does.</param>
    /// <param name="mayFail">Words of a complaint that the test brings about on purpose.</param>
    public async Task WithPageAsync(BrowserNewContextOptions reader, Func<IPage, Task> test, string? mayFail = null)
    {
        var complaints = new List<string>();
        await using var context = await _browser!.NewContextAsync(reader);
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            // The desk shows a page in a frame that runs no scripts.
            if (!message.Text.StartsWith("Blocked script execution in", StringComparison.Ordinal)) complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
        await test(page);
        // The browser itself notes the status of an error page that was asked for on purpose.
        var unexpected = complaints.Where(complaint => !complaint.Contains("the server responded with a status of", StringComparison.Ordinal) && (mayFail is null || !complaint.Contains(mayFail, StringComparison.Ordinal))).ToList();
        Assert.True(unexpected.Count == 0, string.Join('\n', unexpected));
    }

    private static string Find() =>
        Names
            .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
            .Prepend(Environment.GetEnvironmentVariable("CHROME_PATH") ?? "")
            .FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException("No Chromium was found. tests/run installs one; or set CHROME_PATH.");
}

/// <summary>The tests that share a Chromium. Those of the shipped site have another, so that both run at once.</summary>
[CollectionDefinition(nameof(RealBrowser))]
public sealed class RealBrowser : ICollectionFixture<ChromiumFixture>;
