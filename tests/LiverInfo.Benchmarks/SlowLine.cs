using System.Text.Json;
using Microsoft.Playwright;

namespace LiverInfo.Benchmarks;

/// <summary>
/// When the longest articles of a running site can be read on a line of the second generation: <c>-- slow-line ADDRESS</c>. The text should be
/// there within 2 s. Chromium is where <c>CHROME_PATH</c> says, or <c>/usr/bin/chromium</c>.
/// </summary>
internal static class SlowLine
{
    private const int Articles = 5;

    // 250 kbit/s down, 50 kbit/s up, 300 ms there and back: the "2G" of WebPageTest and Lighthouse.
    private static readonly Dictionary<string, object> Line = new()
    {
        ["offline"] = false,
        ["latency"] = 300,
        ["downloadThroughput"] = 250_000 / 8,
        ["uploadThroughput"] = 50_000 / 8,
    };

    /// <summary>Prints a line for each article.</summary>
    /// <param name="site">The address of the site.</param>
    public static async Task MeasureAsync(Uri site)
    {
        using var client = new HttpClient { BaseAddress = site };
        var pages = JsonDocument.Parse(await client.GetStringAsync("/kept.json")).RootElement.EnumerateObject().Select(page => page.Name).Where(name => name.StartsWith('/'));
        var sizes = new List<(string Page, int Characters)>();
        foreach (var page in pages) sizes.Add((page, (await client.GetStringAsync(page)).Length));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROME_PATH") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        foreach (var (address, _) in sizes.OrderByDescending(size => size.Characters).Take(Articles))
        {
            await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
            var page = await context.NewPageAsync();
            var line = await context.NewCDPSessionAsync(page);
            await line.SendAsync("Network.enable");
            await line.SendAsync("Network.emulateNetworkConditions", Line!);
            await page.GotoAsync(new Uri(site, address).ToString());
            var painted = await page.EvaluateAsync<double>("() => performance.getEntriesByName('first-contentful-paint')[0].startTime");
            var whole = await page.EvaluateAsync<double>("() => performance.getEntriesByType('navigation')[0].domInteractive");
            Console.WriteLine($"{address}: first text after {painted:0} ms, all of it after {whole:0} ms");
        }
    }
}
