using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using LiverInfo.Web.Tests.Browser;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace LiverInfo.Web.Tests.Shipped.Browser;

/// <summary>A site of files answers a search in the browser, by a script; the program answers it on its own.</summary>
[Collection(nameof(ShippedInBrowser))]
public sealed class SearchInBrowserTests(ChromiumFixture chromium, ShippedSiteOnPort shipped, ITestOutputHelper output) : IClassFixture<ShippedSiteOnPort>
{
    private const int Compared = 3;
    private const int MostOfJourney = 60 * 1024; // bytes
    private const int HeaviestArticle = 14 * 1024; // bytes, as EveryPageRules holds

    private static readonly string Tables = Path.Combine(AppContext.BaseDirectory, "Search");

    private static IEnumerable<string> Queries => File.ReadLines(Path.Combine(Tables, "judgements.tsv")).Concat(File.ReadLines(Path.Combine(Tables, "graded.tsv")))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t')[0])
        .Distinct();

    /// <summary>A journey is an article, the page of the search with its script and what that reads, and a result; each article the heaviest.</summary>
    [Fact]
    public async Task The_script_of_a_site_of_files_finds_the_same_first_three_for_every_query_and_reads_little()
    {
        var different = new ConcurrentQueue<string>();
        var read = new ConcurrentDictionary<string, ConcurrentBag<string>>();
        var empty = await shipped.Client.GetAsync("/search");
        var (html, policy) = (await empty.Content.ReadAsStringAsync(), empty.Headers.GetValues("Content-Security-Policy").Single());
        Assert.True(Queries.Count() > 150);
        var unasked = new ConcurrentQueue<string>(Queries);
        await chromium.OnEveryPageAsync(Enumerable.Repeat(shipped.UrlOf("/about"), ChromiumFixture.Readers), new(), async (page, _) =>
        {
            // What a server of files answers, whatever is asked for.
            await page.RouteAsync("**/search?*", route => route.FulfillAsync(new() { Body = html, ContentType = "text/html; charset=utf-8", Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = policy } }));
            while (unasked.TryDequeue(out var query))
            {
                var address = "/search?q=" + Uri.EscapeDataString(query);
                var program = await (await shipped.Client.GetAsync(address)).DocumentAsync();
                var expected = program.QuerySelectorAll(".hits a").Take(Compared).Select(link => link.GetAttribute("href")).ToList();
                var files = read[query] = [];
                void Note(object? sender, IRequest request)
                {
                    if (request.Url.Contains("/search-index.", StringComparison.Ordinal) || request.Url.EndsWith(".js", StringComparison.Ordinal)) files.Add(request.Url);
                }

                page.Request += Note;
                await page.GotoAsync(shipped.UrlOf(address));
                await page.Locator("#found > *").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
                var found = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.hits a')].slice(0, 3).map(a => a.getAttribute('href'))");
                page.Request -= Note;
                if (!expected.SequenceEqual(found)) different.Enqueue($"{query}: {string.Join(' ', expected)} but in the browser {string.Join(' ', found)}");
            }
        });
        Assert.True(different.IsEmpty, string.Join('\n', different));
        var sizes = new Dictionary<string, int>();
        foreach (var url in read.Values.SelectMany(files => files).Distinct()) sizes[url] = Compressed(await shipped.Client.GetStringAsync(url));
        var journeys = read.Values.Select(files => (2 * HeaviestArticle) + Compressed(html) + files.Distinct().Sum(url => sizes[url])).Order().ToList();
        output.WriteLine($"A journey has {journeys[journeys.Count / 2]} bytes, one in twenty more than {journeys[journeys.Count * 95 / 100]}, the heaviest {journeys[^1]}; the script {sizes.First(size => size.Key.EndsWith(".js", StringComparison.Ordinal)).Value}");
        Assert.True(journeys[journeys.Count * 95 / 100] < MostOfJourney);
    }

    private static int Compressed(string text)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true)) brotli.Write(Encoding.UTF8.GetBytes(text));
        return (int)compressed.Length;
    }
}
