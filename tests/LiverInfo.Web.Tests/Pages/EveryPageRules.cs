using System.Net;
using AngleSharp.Dom;
using LiverInfo.Web.Views.Scripts;

namespace LiverInfo.Web.Tests.Pages;

/// <summary>
/// What holds for every page of any site, whatever it says. It walks every address that the site itself knows, so that a new article
/// is covered on the day it is written.
/// </summary>
public abstract class EveryPageRules(ServedSite site)
{
    [Fact]
    public async Task Every_article_is_answered_with_its_own_title_and_the_banner()
    {
        Assert.NotEmpty(site.Site.Articles);
        foreach (var article in site.Site.Articles)
        {
            var response = await site.Client.GetAsync(article.Address.Value);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{article.Address} answers {response.StatusCode}");
            var page = await response.DocumentAsync();
            Html.AssertHasBanner(page, site.Site.Settings.Banner);
            Assert.Equal(article.Title, Assert.Single(page.QuerySelectorAll("h1")).TextContent);
            Assert.Contains(article.Title, page.Title!, StringComparison.Ordinal);
            Assert.Equal(article.Description, page.QuerySelector("meta[name=description]")?.GetAttribute("content"));
        }
    }

    [Fact]
    public async Task Every_link_and_anchor_leads_somewhere()
    {
        var pages = await PagesAsync();
        foreach (var (address, page) in pages)
        {
            foreach (var link in page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!))
            {
                if (link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith("http://", StringComparison.Ordinal)
                    || link.StartsWith("tel:", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal) || link.StartsWith("sms:", StringComparison.Ordinal)) continue;
                var (path, anchor) = link.Split('#') is [var before, var after] ? (before, after) : (link, "");
                var target = path.Length == 0 ? address : path;
                Assert.True(pages.ContainsKey(target), $"{address} links to {link}, and there is no such page");
                Assert.True(anchor.Length == 0 || pages[target].GetElementById(anchor) is not null, $"{address} links to {link}, and there is no such anchor");
            }
        }
    }

    [Fact]
    public async Task Every_page_can_be_reached_from_the_home_page()
    {
        var pages = await PagesAsync();
        var reached = new HashSet<string> { "/" };
        for (var next = new Queue<string>(reached); next.TryDequeue(out var address);)
        {
            var links = pages[address].QuerySelectorAll("a[href^='/'], form[action^='/']").Select(a => (a.GetAttribute("href") ?? a.GetAttribute("action")!).Split('#')[0]);
            foreach (var link in links.Where(pages.ContainsKey).Where(reached.Add)) next.Enqueue(link);
        }

        Assert.Empty(pages.Keys.Except(reached));
    }

    [Fact]
    public async Task Every_page_is_whole_without_scripts_styles_or_pictures_from_anywhere_else()
    {
        foreach (var page in (await PagesAsync()).Values)
        {
            Assert.All(page.QuerySelectorAll("script:not([type='application/ld+json'], [src^='/'])"), script => Assert.Equal(LookScript.Text, script.TextContent));
            Assert.Empty(page.QuerySelectorAll("iframe, object, embed, form:not([action='/search'], [action^='/leaflet']), [style], link[rel=stylesheet]:not([media=print])"));
            Assert.All(page.QuerySelectorAll("[src], link[href]:not([rel=canonical])"), element =>
                Assert.StartsWith("/", element.GetAttribute("src") ?? element.GetAttribute("href"), StringComparison.Ordinal));
            Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute =>
                attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task No_page_uses_an_anchor_twice_or_skips_a_heading_level()
    {
        foreach (var (address, page) in await PagesAsync())
        {
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
            Assert.Equal(ids.Distinct(), ids);
            var levels = page.QuerySelectorAll("main h1, main h2, main h3, main h4").Select(heading => heading.TagName[1] - '0').ToList();
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{address} jumps from h{pair.First} to h{pair.Second}"));
        }
    }

    [Fact]
    public async Task Every_citation_leads_to_its_source_and_back()
    {
        var pages = await PagesAsync();
        foreach (var article in site.Site.Articles)
        {
            var page = pages[article.Address.Value];
            foreach (var place in page.QuerySelectorAll("sup.cite a"))
            {
                var entry = page.QuerySelector(place.GetAttribute("href")!)!;
                Assert.NotNull(entry.QuerySelector($"a[href='#{place.Id}']"));
            }

            Assert.Equal(article.Body.Citations.Length, page.QuerySelectorAll("ol.sources > li").Length);
            var names = page.QuerySelectorAll("ol.sources .back a[href^='#']").Select(a => a.TextContent).ToList();
            Assert.Equal(names.Distinct(), names);
        }
    }

    [Fact]
    public async Task A_source_that_nobody_here_has_read_is_marked_wherever_it_is_cited()
    {
        const string Mark = "We read a report of it, not the source itself.";
        var pages = await PagesAsync();
        foreach (var article in site.Site.Articles)
        {
            foreach (var citation in article.Body.Citations)
            {
                var entry = pages[article.Address.Value].GetElementById(citation.Anchor)!.TextContent;
                Assert.True(entry.Contains(Mark, StringComparison.Ordinal) == citation.Source.ListedOnly, $"{article.Address}: {citation.Source.Key}");
            }
        }
    }

    [Fact]
    public async Task The_longest_article_arrives_in_one_round_trip_and_needs_no_second_request()
    {
        const int Body = 14 * 1024;
        // What a server sends before it waits for an answer: ten packets of 1,460 bytes (RFC 6928).
        const int OneRoundTrip = 10 * 1460;
        foreach (var article in site.Site.Articles)
        {
            await site.CompressBestAsync(article.Address.Value);
            var response = await site.GetAsync(article.Address.Value, ("Accept-Encoding", "br"));
            Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
            var body = response.Content.Headers.ContentLength!.Value;
            var size = body + response.Headers.ToString().Length + response.Content.Headers.ToString().Length;
            Assert.True(body <= Body && size <= OneRoundTrip, $"{article.Address} takes {body} bytes, and {size} with its headers");
        }
    }

    private async Task<Dictionary<string, IDocument>> PagesAsync()
    {
        var pages = new Dictionary<string, IDocument>();
        foreach (var address in site.Pages) pages[address] = await (await site.Client.GetAsync(address)).DocumentAsync();
        return pages;
    }
}
