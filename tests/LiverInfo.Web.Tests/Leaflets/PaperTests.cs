using System.Net;
using AngleSharp.Dom;
using LiverInfo.Commands;
using LiverInfo.Content.Model.Leaflets;
using LiverInfo.Web.State;
using LiverInfo.Web.Tests.Export;

namespace LiverInfo.Web.Tests.Leaflets;

/// <summary>What a reader is told who types the number at the end of a printed page.</summary>
public sealed class PaperTests : IDisposable
{
    private const string File = "birds/ringing.md";
    private const string Page = "/birds/ringing";
    private const string Current = "Your paper is up to date";
    private const string Older = "There is a newer version of this page";
    private const string Withdrawn = "The page on your paper was withdrawn";
    private const string Gone = "The page on your paper is not on this site at present";
    private const string Title = "What does ringing tell?";

    private readonly TempContent _content = new();

    private string State => _content.Beside("state");

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task A_paper_with_the_text_of_today_is_up_to_date_on_every_machine()
    {
        var id = await RunAsync(async site =>
        {
            var id = IdOf(site);
            Assert.Equal(Current, await AnswerAsync(site, id));
            return id;
        });
        await RunAsync(async site => Assert.Equal(Current, await AnswerAsync(site, id)), _content.Beside("state of another machine"));
    }

    [Fact]
    public async Task A_paper_of_three_versions_ago_is_told_what_changed_after_a_restart_on_another_machine_and_in_an_export()
    {
        var printed = await RunAsync(site => Task.FromResult(IdOf(site)));
        await EditAsync("Version two.");
        await EditAsync("Version three.");
        _content.Replace(File, "order: 40", $"order: 40\nchanges: [{{date: {DateTime.UtcNow:yyyy-MM-dd}, note: \"Counted the rings again.\"}}]");
        await EditAsync("Version four.");

        await RunAsync(async site =>
        {
            var page = await PageAsync(site, printed);
            Assert.Equal(Older, Heading(page));
            Assert.Contains("was replaced on", page.QuerySelector("main .lede")!.TextContent, StringComparison.Ordinal);
            AssertTellsTheChange(page);
        });
        await RunAsync(async site =>
        {
            var page = await PageAsync(site, printed);
            Assert.Equal(Older, Heading(page));
            Assert.Contains("We do not have this number", page.QuerySelector("main .lede")!.TextContent, StringComparison.Ordinal);
            AssertTellsTheChange(page);
        }, _content.Beside("state of another machine"));

        var folder = _content.Beside("out");
        await ExportAsync(folder, State);
        var file = Path.Combine(folder, "leaflet", printed + ".html");
        var exported = await System.IO.File.ReadAllTextAsync(file);
        Assert.Contains("Counted the rings again.", exported, StringComparison.Ordinal);
        await using (var nginx = await Nginx.StartAsync(folder))
        {
            using var client = nginx.CreateClient();
            Assert.Equal(exported, await client.GetStringAsync($"/leaflet/{printed}"));
        }

        // Another machine exports over it, and knows of the number from the files alone.
        await ExportAsync(folder, _content.Beside("state of another machine"));
        Assert.Contains("Counted the rings again.", await System.IO.File.ReadAllTextAsync(file), StringComparison.Ordinal);

        static void AssertTellsTheChange(IDocument page)
        {
            Assert.Contains("Counted the rings again.", Assert.Single(page.QuerySelectorAll("main li:not(.cards li)")).TextContent, StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector($"main p a[href='{Page}']"));
        }
    }

    [Fact]
    public async Task A_text_that_came_back_is_up_to_date_again()
    {
        var printed = await RunAsync(site => Task.FromResult(IdOf(site)));
        var text = _content.Read(File);
        await EditAsync("Version two.");
        _content.Write(File, text);
        await RunAsync(async site => Assert.Equal(Current, await AnswerAsync(site, printed)));
    }

    [Fact]
    public async Task A_paper_of_a_page_that_was_renamed_is_still_known()
    {
        var printed = await RunAsync(site => Task.FromResult(IdOf(site)));
        _content.Write("birds/rings.md", _content.Read(File).Replace("order: 40", $"order: 40\naliases: [{Page}]", StringComparison.Ordinal));
        System.IO.File.Delete(Path.Combine(_content.Root, File));
        await RunAsync(async site => Assert.Equal(Current, await AnswerAsync(site, printed)));
        await EditAsync("Version two.", "birds/rings.md");
        await RunAsync(async site => Assert.Equal(Older, await AnswerAsync(site, printed)));
    }

    [Fact]
    public async Task A_paper_of_a_withdrawn_page_says_why_and_what_to_read_instead()
    {
        var first = await RunAsync(site => Task.FromResult(IdOf(site)));
        var second = await EditAsync("Version two.");
        _content.Replace(File, "order: 40", "order: 40\nwithdrawn: {date: 2026-01-05, reason: \"Two figures were wrong.\", replacedBy: /birds/feeding}");
        foreach (var state in new[] { State, _content.Beside("state of another machine") })
        {
            await RunAsync(async site =>
            {
                foreach (var id in new[] { first, second })
                {
                    var page = await PageAsync(site, id);
                    Assert.Equal(Withdrawn, Heading(page));
                    Assert.Equal(Title, page.QuerySelector("main h2")!.TextContent);
                    Assert.Contains("Two figures were wrong.", page.Body!.TextContent, StringComparison.Ordinal);
                    Assert.NotNull(page.QuerySelector("main .cards a[href='/birds/feeding']"));
                }
            }, state);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_paper_of_a_page_that_is_a_draft_again_or_deleted_is_not_to_be_relied_on(bool isDraft)
    {
        var first = await RunAsync(site => Task.FromResult(IdOf(site)));
        var second = await EditAsync("Version two.");
        if (isDraft) _content.Replace(File, "order: 40", "order: 40\ndraft: true");
        else System.IO.File.Delete(Path.Combine(_content.Root, File));
        await RunAsync(async site =>
        {
            Assert.Equal(Gone, await AnswerAsync(site, first));
            Assert.Equal(Gone, await AnswerAsync(site, second));
        });
    }

    [Fact]
    public async Task A_number_of_no_page_is_not_found_and_the_page_says_what_to_do()
    {
        await RunAsync(async site =>
        {
            using var client = site.CreateClient();
            var taken = site.Site.AllArticles.SelectMany(article => article.Aliases.Prepend(article.Address)).Select(LeafletId.OfPage).ToHashSet();
            var free = LeafletId.Signs.Select(sign => new string(sign, LeafletId.PageLength)).First(page => !taken.Contains(page));
            var response = await client.GetAsync($"/leaflet/{free}bbbbb");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            var page = await response.DocumentAsync();
            Html.AssertHasBanner(page, site.Site.Settings.Banner);
            Assert.Equal("We do not know this number", Heading(page));
        });
    }

    [Fact]
    public async Task A_number_may_be_typed_in_capitals()
    {
        await RunAsync(async site =>
        {
            using var client = site.CreateClient(new() { AllowAutoRedirect = false });
            foreach (var id in new[] { IdOf(site), LeafletId.OfPage(new(Page)) + "bbbbb" })
            {
                var response = await client.GetAsync($"/Leaflet/{id.ToUpperInvariant()}/");
                Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
                Assert.Equal($"/leaflet/{id}", response.Headers.Location!.ToString());
            }
        });
    }

    [Fact]
    public async Task Without_a_public_address_a_page_has_its_number_and_no_code_that_leads_nowhere()
    {
        _content.Replace("_site.yml", "publicAddress: \"https://www.example.org\"", "publicAddress: \"[the address]\"");
        await RunAsync(async site =>
        {
            using var client = site.CreateClient();
            var paper = (await (await client.GetAsync(Page)).DocumentAsync()).QuerySelector(".paper")!;
            Assert.Contains(IdOf(site), paper.TextContent, StringComparison.Ordinal);
            Assert.Null(paper.QuerySelector("img"));
            Assert.DoesNotContain("http", paper.TextContent, StringComparison.Ordinal);
        });
    }

    private static string IdOf(LiverInfoFactory site) => LeafletId.Of(site.Site.Find(new(Page))!);

    private static string Heading(IDocument page) => page.QuerySelector("h1")!.TextContent;

    private static async Task<string> AnswerAsync(LiverInfoFactory site, string id) => Heading(await PageAsync(site, id));

    private static async Task<IDocument> PageAsync(LiverInfoFactory site, string id)
    {
        using var client = site.CreateClient();
        var response = await client.GetAsync($"/leaflet/{id}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = await response.DocumentAsync();
        Html.AssertHasBanner(page, site.Site.Settings.Banner);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        return page;
    }

    /// <summary>Adds a sentence while the site is stopped, starts it and stops it again, as an update by night does.</summary>
    private async Task<string> EditAsync(string sentence, string file = File)
    {
        _content.Write(file, $"{_content.Read(file)}\n{sentence}\n");
        return await RunAsync(site => Task.FromResult(LeafletId.Of(site.Site.Articles.Single(article => article.Path == file))));
    }

    private async Task RunAsync(Func<LiverInfoFactory, Task> test, string? state = null) => await RunAsync(
        async site =>
        {
            await test(site);
            return true;
        }, state);

    private async Task<T> RunAsync<T>(Func<LiverInfoFactory, Task<T>> test, string? state = null)
    {
        await using var factory = new LiverInfoFactory(_content.Root, state: state ?? State);
        var result = await test(factory);
        var published = factory.Site.Articles.Select(article => article.Fingerprint).ToHashSet();
        await Wait.Until(() => Task.FromResult(published.IsSubsetOf(new StateFolder(state ?? State).History().Pages.Values.Select(page => page.Fingerprint))), "the edition is saved");
        return result;
    }

    private async Task ExportAsync(string folder, string state) =>
        Assert.Equal(0, await LiverInfoCommand.RunAsync(["export", folder, "--content", _content.Root, "--state", state]));
}
