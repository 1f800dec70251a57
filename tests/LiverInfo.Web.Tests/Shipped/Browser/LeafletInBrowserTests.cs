using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using LiverInfo.Web.Tests.Browser;
using LiverInfo.Web.Views;
using Microsoft.Playwright;

namespace LiverInfo.Web.Tests.Shipped.Browser;

/// <summary>What comes out of a printer when a reader prints a page.</summary>
[Collection(nameof(ShippedInBrowser))]
public sealed partial class LeafletInBrowserTests(ChromiumFixture chromium, ShippedSiteWithAddress shipped) : IClassFixture<ShippedSiteWithAddress>
{
    private const int MostSheets = 4;
    private const double MostEmpty = 1 / 3.0;

    private static readonly string[] Formats = ["A4", "Letter"];

    /// <summary>What a reader sees on paper, in blocks of text. An address that is written out after a link ends a block.</summary>
    private const string BlocksOnPaper =
        """
        () => {
          const blocks = []; let last = null, after = false;
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node; node = walker.nextNode();) {
            const parent = node.parentElement;
            if (parent.closest('style, script, .visually-hidden, svg') || !parent.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) continue;
            const block = parent.closest('p, li, h1, h2, h3, h4, h5, td, th, dt, dd, summary, figcaption, caption, label, small, strong.alone, div, address');
            const link = parent.closest('main a[href^="http"], cite');
            if (block !== last || after !== link) blocks.push('');
            blocks[blocks.length - 1] += node.data;
            last = block; after = link;
          }
          return blocks.map(text => text.trim()).filter(text => /[a-z]/i.test(text));
        }
        """;

    /// <summary>The results of studies, the long tables by row, and the other tables whole: the texts of the cells that belong together.</summary>
    private const string UnitsOfTables =
        """
        () => [...document.querySelectorAll('table')].filter(table => table.checkVisibility({ contentVisibilityAuto: true })).flatMap(table => {
          const textOf = cell => { const copy = cell.cloneNode(true); copy.querySelectorAll('svg, .visually-hidden, .meaning').forEach(part => part.remove()); return copy.textContent.trim(); };
          const texts = unit => [...unit.querySelectorAll('th, td')].map(textOf).filter(text => /[a-z]/i.test(text));
          if (table.matches('.results')) return [...table.tBodies].map(texts);
          return table.rows.length > 8 ? [...table.rows].map(texts) : [texts(table)];
        })
        """;

    [Fact]
    public async Task Every_page_prints_as_a_leaflet_of_four_sheets_at_most_with_every_sentence_its_sources_and_a_code_that_leads_back()
    {
        var faults = new ConcurrentQueue<string>();
        await OnEveryAsync(shipped.Site.Articles.Select(article => article.Address.Value), async (page, address) =>
        {
            // Printing by the protocol does not wait for a lazy picture that comes slowly.
            await page.EvaluateAsync("async () => { const code = document.querySelector('.paper img'); code.loading = 'eager'; await code.decode(); }");
            foreach (var format in Formats)
            {
                var printed = new PrintedPage(await page.PdfAsync(new() { Format = format }));
                var article = shipped.Site.Find(new(address))!;
                var origin = shipped.Site.Settings.Origin;
                foreach (var fault in await FaultsAsync(page, printed)) Add(fault);
                if (printed.Count > MostSheets) Add($"takes {printed.Count} sheets");
                if (!printed.Codes.SequenceEqual([origin + address])) Add($"has the code {string.Join(", ", printed.Codes)}");
                string[] expected = [origin + address + "\n", origin + LeafletViews.AddressOf(article), shipped.Site.Settings.Banner.Title, shipped.Site.Settings.Banner.Text, .. article.Body.Citations.Select(citation => citation.Source.Link?.AbsoluteUri).OfType<string>()];
                foreach (var text in expected.Where(text => printed.CountOf(text) == 0)) Add($"lacks {text}");
                for (var sheet = 0; sheet < printed.Count - 1; sheet++)
                {
                    if (printed.Empty[sheet] > MostEmpty) Add($"leaves {printed.Empty[sheet]:0.00} of sheet {sheet + 1} empty");
                }

                void Add(string fault) => faults.Enqueue($"{address} on {format} {fault}");
            }
        });
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Order()));
    }

    [Fact]
    public async Task With_everything_opened_every_sentence_of_a_page_is_printed()
    {
        var faults = new ConcurrentQueue<string>();
        await OnEveryAsync(shipped.Site.Pages.Values.OfType<OpenedPage>().Select(page => page.Address.Value), async (page, address) =>
        {
            Assert.Equal(0, await page.Locator(".text details:not([open])").CountAsync());
            foreach (var fault in await FaultsAsync(page, new(await page.PdfAsync(new() { Format = "A4" })))) faults.Enqueue($"{address} {fault}");
        });
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Order()));
    }

    [Fact]
    public async Task A_booklet_of_twelve_pages_prints_with_every_sentence()
    {
        var chosen = "/leaflet?" + string.Join('&', shipped.Site.Articles.Where(article => article.Role == ArticleRole.TopicArticle).Take(12).Select(article => "pages=" + article.Address));
        var faults = new ConcurrentQueue<string>();
        await OnEveryAsync([chosen], async (page, address) =>
        {
            var printed = new PrintedPage(await page.PdfAsync(new() { Format = "A4" }));
            foreach (var fault in await FaultsAsync(page, printed)) faults.Enqueue(fault);
        });
        Assert.True(faults.IsEmpty, string.Join('\n', faults));
    }

    private Task OnEveryAsync(IEnumerable<string> addresses, Func<IPage, string, Task> test) =>
        chromium.OnEveryPageAsync(addresses.Select(shipped.UrlOf), new(), (page, url) => test(page, new Uri(url).PathAndQuery));

    /// <summary>Sentences that are not on paper as often as a reader would see them, and tables that are cut.</summary>
    private static async Task<List<string>> FaultsAsync(IPage page, PrintedPage printed)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var blocks = await page.EvaluateAsync<string[]>(BlocksOnPaper);
        var tables = await page.EvaluateAsync<string[][]>(UnitsOfTables);
        var addresses = (await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main a[href^=\"http\"]')].map(link => link.href)")).Select(PrintedPage.Squeezed).ToList();
        await page.EmulateMediaAsync(new() { Media = Media.Null });
        var faults = new List<string>();
        Assert.NotEmpty(blocks);
        var all = blocks.Select(PrintedPage.Squeezed).ToList();
        foreach (var sentence in blocks.SelectMany(block => Sentences().Split(block)).Where(sentence => sentence.Length > 15).Distinct())
        {
            var (wanted, found) = (all.Sum(block => PrintedPage.Occurrences(block, PrintedPage.Squeezed(sentence))), printed.CountOf(sentence));
            // A name may be part of an address that is written out.
            var isMore = found > wanted && addresses.Any(address => address.Contains(PrintedPage.Squeezed(sentence), StringComparison.Ordinal));
            if (wanted != found && !isMore) faults.Add($"has {found} and not {wanted} times: {sentence}");
        }

        faults.AddRange(tables.Where(unit => !printed.AreTogether(unit)).Select(unit => $"cuts a table: {string.Join(" | ", unit.Take(2))}"));
        for (var sheet = 0; sheet < printed.Count; sheet++)
        {
            if (printed.Numbers[sheet] != $"{sheet + 1}/{printed.Count}") faults.Add($"has the number {printed.Numbers[sheet]} on sheet {sheet + 1}");
        }

        return faults;
    }

    [GeneratedRegex(@"(?<=[.?!:])\s+")]
    private static partial Regex Sentences();
}
