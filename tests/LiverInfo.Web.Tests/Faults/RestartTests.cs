using System.Net;

namespace LiverInfo.Web.Tests.Faults;

/// <summary>The site is stopped, something is broken, and it is started again with the same state folder.</summary>
public sealed class RestartTests : IDisposable
{
    private readonly SmallSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_page_and_the_settings_that_no_longer_load_are_taken_from_the_last_good_copies()
    {
        var before = await RunAsync(PagesAsync);
        await File.WriteAllTextAsync(_site.PathOf("ant.md"), "broken");
        await File.WriteAllTextAsync(_site.PathOf("_site.yml"), "broken: [");
        await RunAsync(async client =>
        {
            Assert.Equal(before, await PagesAsync(client));
            Assert.Equal("Degraded 2", await client.GetStringAsync("/healthz/ready"));
            // The rest can still be edited.
            await EditAsync(client, "bee", 5);
        });
        // And not only once.
        Assert.Equal((0, 0), SmallSite.EditOf("ant", await RunAsync(client => client.GetStringAsync("/ant"))));
    }

    [Fact]
    public async Task Everything_is_broken()
    {
        var before = await RunAsync(PagesAsync);
        foreach (var file in Directory.EnumerateFiles(_site.Root)) await File.WriteAllTextAsync(file, "broken: [");
        Assert.Equal(before, await RunAsync(PagesAsync));
    }

    [Fact]
    public async Task The_content_folder_is_missing_and_comes_back()
    {
        var before = await RunAsync(PagesAsync);
        Directory.Move(_site.Root, _site.Beside("aside"));
        await RunAsync(async client =>
        {
            Assert.Equal(before, await PagesAsync(client));
            Assert.Equal("Degraded 1", await client.GetStringAsync("/healthz/ready"));
            Directory.Move(_site.Beside("aside"), _site.Root);
            await EditAsync(client, "bee", 5);
            Assert.Equal("Healthy", await client.GetStringAsync("/healthz/ready"));
        });
    }

    [Fact]
    public async Task The_content_folder_is_empty_or_half_there()
    {
        var before = await RunAsync(PagesAsync);
        Directory.Move(_site.Root, _site.Beside("aside"));
        Directory.CreateDirectory(_site.Root);
        Assert.Equal(before, await RunAsync(PagesAsync));
        File.Copy(Path.Combine(_site.Beside("aside"), "ant.md"), _site.PathOf("ant.md"));
        Assert.Equal(before, await RunAsync(PagesAsync));
        // Nothing that was kept has been forgotten over it.
        Directory.Delete(_site.Root, recursive: true);
        Assert.Equal(before, await RunAsync(PagesAsync));
    }

    [Fact]
    public async Task Without_a_last_good_copy_a_broken_page_is_being_mended()
    {
        await File.WriteAllTextAsync(_site.PathOf("new.md"), "broken");
        await RunAsync(async client =>
        {
            var response = await client.GetAsync("/new");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.NotNull(response.Headers.RetryAfter?.Delta);
            var page = await response.DocumentAsync();
            Assert.NotNull(page.QuerySelector("header + aside.consult"));
            Assert.Contains("01632 960000", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_page_that_was_deleted_is_gone_before_and_after()
    {
        await RunAsync(async client =>
        {
            await client.GetStringAsync("/cat");
            File.Delete(_site.PathOf("cat.md"));
            await Wait.Until(async () => (await client.GetAsync("/cat")).StatusCode == HttpStatusCode.NotFound, "the page is gone");
        });
        Assert.Equal(HttpStatusCode.NotFound, await RunAsync(async client => (await client.GetAsync("/cat")).StatusCode));
    }

    [Fact]
    public async Task A_page_that_lost_its_picture_and_its_source_is_shown_with_both()
    {
        const string Sources = "_sources.yml";
        Directory.CreateDirectory(_site.PathOf("images"));
        await File.WriteAllTextAsync(_site.PathOf("images/one.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\"><path d=\"M0 0h3\"/></svg>");
        await File.AppendAllTextAsync(_site.PathOf(Sources), "\nfor-a-while: {title: \"For a while\", kind: news, url: \"https://example.org/\", read: seen, checked: 2026-01-31}\n");
        await File.AppendAllTextAsync(_site.PathOf("ant.md"), "\nAs somebody found.[^for-a-while]\n\n![A line](images/one.svg \"A line, drawn for a test\")\n");
        await RunAsync(async client =>
        {
            await AssertShowsBothAsync(client);
            // Both go while it runs; the page no longer loads, and stays.
            File.Delete(_site.PathOf("images/one.svg"));
            File.Copy(Path.Combine(ExampleSite.Content, Sources), _site.PathOf(Sources), overwrite: true);
            await Wait.Until(async () => await client.GetStringAsync("/healthz/ready") == "Degraded 1", "the page waits");
            // Its picture is there for longer than the next edition.
            await EditAsync(client, "bee", 1);
            await EditAsync(client, "bee", 2);
            await AssertShowsBothAsync(client);
        });
        await RunAsync(AssertShowsBothAsync);
    }

    private static async Task AssertShowsBothAsync(HttpClient client)
    {
        var page = await (await client.GetAsync("/ant")).DocumentAsync();
        Assert.Contains("For a while", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("M0 0h3", await client.GetStringAsync(page.QuerySelector("main img")!.GetAttribute("src")), StringComparison.Ordinal);
    }

    private static async Task<Dictionary<string, string>> PagesAsync(HttpClient client)
    {
        var pages = new Dictionary<string, string>();
        foreach (var page in SmallSite.Pages.Append("").Append("sources")) pages[page] = await client.GetStringAsync("/" + page);
        return pages;
    }

    private async Task EditAsync(HttpClient client, string page, int edit)
    {
        await File.WriteAllTextAsync(_site.PathOf(page + ".md"), SmallSite.Page(page, edit));
        await Wait.Until(async () => SmallSite.EditOf(page, await client.GetStringAsync("/" + page)).Edit == edit, $"edit {edit} is live");
    }

    private async Task RunAsync(Func<HttpClient, Task> visit) => await RunAsync(async client =>
    {
        await visit(client);
        return true;
    });

    /// <summary>Starts the site, lets a reader visit it, and stops it once all that is live is kept.</summary>
    private async Task<T> RunAsync<T>(Func<HttpClient, Task<T>> visit)
    {
        using var program = await SiteProcess.StartAsync(_site.Root, _site.State);
        using var client = new HttpClient { BaseAddress = program.Address };
        var result = await visit(client);
        await program.StopAsync();
        return result;
    }
}
