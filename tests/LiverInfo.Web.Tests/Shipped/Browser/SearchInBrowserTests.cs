using System.Collections.Concurrent;
using LiverInfo.Web.Tests.Browser;
using Microsoft.Playwright;

namespace LiverInfo.Web.Tests.Shipped.Browser;

/// <summary>A site of files answers a search in the browser, by a script; the program answers it on its own.</summary>
[Collection(nameof(RealBrowser))]
public sealed class SearchInBrowserTests(ChromiumFixture chromium, ShippedSiteOnPort shipped) : IClassFixture<ShippedSiteOnPort>
{
    private const int Compared = 3;

    private static readonly string Tables = Path.Combine(AppContext.BaseDirectory, "Search");

    private static IEnumerable<string> Queries => File.ReadLines(Path.Combine(Tables, "judgements.tsv")).Concat(File.ReadLines(Path.Combine(Tables, "graded.tsv")))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t')[0])
        .Distinct();

    [Fact]
    public async Task The_script_of_a_site_of_files_finds_the_same_first_three_for_every_query()
    {
        var different = new ConcurrentQueue<string>();
        var empty = await shipped.Client.GetAsync("/search");
        var (html, policy) = (await empty.Content.ReadAsStringAsync(), empty.Headers.GetValues("Content-Security-Policy").Single());
        Assert.True(Queries.Count() > 150);
        await chromium.OnEveryPageAsync([shipped.UrlOf("/about")], new(), async (page, _) =>
        {
            // What a server of files answers, whatever is asked for.
            await page.RouteAsync("**/search?*", route => route.FulfillAsync(new() { Body = html, ContentType = "text/html; charset=utf-8", Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = policy } }));
            foreach (var query in Queries)
            {
                var address = "/search?q=" + Uri.EscapeDataString(query);
                var program = await (await shipped.Client.GetAsync(address)).DocumentAsync();
                var expected = program.QuerySelectorAll(".hits a").Take(Compared).Select(link => link.GetAttribute("href")).ToList();
                await page.GotoAsync(shipped.UrlOf(address));
                await page.Locator("#found > *").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
                var found = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.hits a')].slice(0, 3).map(a => a.getAttribute('href'))");
                if (!expected.SequenceEqual(found)) different.Enqueue($"{query}: {string.Join(' ', expected)} but in the browser {string.Join(' ', found)}");
            }
        });
        Assert.True(different.IsEmpty, string.Join('\n', different));
    }
}
