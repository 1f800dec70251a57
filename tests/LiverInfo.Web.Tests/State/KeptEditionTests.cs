using System.Net;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Reloading;
using LiverInfo.Web.State;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.State;

/// <summary>The edition that readers got last, which the next start sends before it has loaded anything.</summary>
public sealed class KeptEditionTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    private readonly SmallSite _site = new();

    private string Folder => Path.Combine(_site.State, "edition");

    private string ListFile => Path.Combine(Folder, "list.txt");

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task It_is_the_same_to_the_last_byte()
    {
        var published = await PublishAsync();
        new SavedSite(Folder).Keep(published);

        var found = Find();

        Assert.NotNull(found);
        Assert.Equal(published.Days, found.Days);
        Assert.Equal(published.Pages.Keys.Order(), found.Pages.Keys.Order());
        foreach (var (address, page) in published.Pages)
        {
            Assert.Equal(page.Rendered.Hash, found.Pages[address].Rendered.Hash);
            Assert.Equal(PageFile.Write(page), PageFile.Write(found.Pages[address]));
            Assert.Equal(page.Location, found.Pages[address].Location);
            Assert.Equal(page.CacheControl, found.Pages[address].CacheControl);
            Assert.Equal(page.Headers(isSecure: true).ToArray(), found.Pages[address].Headers(isSecure: true).ToArray());
        }
    }

    [Fact]
    public async Task It_holds_for_what_it_was_made_of_and_for_its_day()
    {
        Assert.Null(Find());
        new SavedSite(Folder).Keep(await PublishAsync());
        Assert.NotNull(Find());
        Assert.Null(new SavedSite(Folder).Find(FolderScan.None, Now, new()));
        Assert.Null(Find(Now.AddDays(1)));
        Assert.Null(Find(Now.AddDays(-1)));
    }

    [Fact]
    public async Task One_that_may_not_be_met_again_is_not_kept()
    {
        new SavedSite(Folder).Keep(await PublishAsync(isMetAgain: false));
        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public async Task Damaged_in_any_way_it_is_not_sent()
    {
        new SavedSite(Folder).Keep(await PublishAsync());
        foreach (var path in Directory.GetFiles(Folder))
        {
            var whole = await File.ReadAllBytesAsync(path);
            foreach (var damaged in Damages(whole, isText: path == ListFile))
            {
                await File.WriteAllBytesAsync(path, damaged);
                Assert.Null(Find());
            }

            File.Delete(path);
            Assert.Null(Find());
            await File.WriteAllBytesAsync(path, whole);
            Assert.NotNull(Find());
        }
    }

    [Fact]
    public async Task The_next_takes_its_place_and_only_what_is_new_is_written()
    {
        new SavedSite(Folder).Keep(await PublishAsync());
        var before = Directory.GetFiles(Folder);
        // What a write leaves behind that was cut off.
        await File.WriteAllTextAsync(ListFile + ".new", "half a li");
        await File.AppendAllTextAsync(_site.PathOf("ant.md"), "\nOne more sentence.\n");

        var next = await PublishAsync();
        new SavedSite(Folder).Keep(next);

        var after = Directory.GetFiles(Folder);
        Assert.Equal(before.Length, after.Length);
        Assert.Single(after.Except(before));
        Assert.Equal(next.Find("/ant")!.Rendered.Hash, Find()!.Find("/ant")!.Rendered.Hash);
    }

    [Fact]
    public async Task It_is_kept_whole_again_after_its_folder_was_deleted()
    {
        var (folder, published) = (new SavedSite(Folder), await PublishAsync());
        folder.Keep(published);
        Directory.Delete(Folder, recursive: true);
        folder.Keep(published);
        Assert.Equal(published.Pages.Keys.Order(), Find()!.Pages.Keys.Order());
    }

    [Fact]
    public void What_it_is_made_of_changes_with_every_file()
    {
        var folder = new ContentFolder(_site.Root);
        var before = BuildFingerprint.Of(folder.Scan());
        Assert.Equal(before, BuildFingerprint.Of(folder.Scan()));
        File.AppendAllText(_site.PathOf("ant.md"), "\n");
        Assert.NotEqual(before, BuildFingerprint.Of(folder.Scan()));
    }

    [Fact]
    public async Task A_restart_answers_everything_before_it_has_loaded_anything()
    {
        await KeepAsync();
        string[] addresses = ["/", "/ant", "/dog", "/sources", "/no-such-page", "/Ant", "/healthz/live", "/healthz/ready", "/healthz/no-such-check"];
        HttpStatusCode[] expected = [.. Enumerable.Repeat(HttpStatusCode.OK, 4), HttpStatusCode.NotFound, HttpStatusCode.PermanentRedirect, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound];
        var banner = SiteLoader.Load(new ContentFolder(_site.Root).Read(), Now).Site!.Settings.Banner;
        using var factory = new LiverInfoFactory(_site.Root, NothingLoads, state: _site.State);
        using var client = factory.CreateClient(new() { AllowAutoRedirect = false });

        for (var i = 0; i < addresses.Length; i++)
        {
            var response = await client.GetAsync(addresses[i]);
            Assert.Equal(expected[i], response.StatusCode);
            Assert.Contains("nosniff", response.Headers.GetValues("X-Content-Type-Options"));
            if (response.Content.Headers.ContentType?.MediaType == "text/html")
                Html.AssertHasBanner(await response.DocumentAsync(), banner);
        }

        Assert.Equal((0, 0), SmallSite.EditOf("bee", await client.GetStringAsync("/bee")));
        Assert.Equal("Healthy", await client.GetStringAsync("/healthz/ready"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await client.PostAsync("/ant", null)).StatusCode);
    }

    [Fact]
    public async Task After_an_edit_while_it_was_off_a_restart_sends_the_edit_and_nothing_else()
    {
        await KeepAsync();
        await File.WriteAllTextAsync(_site.PathOf("ant.md"), SmallSite.Page("ant", 1));
        using var factory = new LiverInfoFactory(_site.Root, state: _site.State);
        Assert.Equal((1, 0), SmallSite.EditOf("ant", await factory.CreateClient().GetStringAsync("/ant")));
    }

    [Fact]
    public async Task Once_the_content_is_loaded_edits_go_live_and_near_matches_are_found()
    {
        await KeepAsync();
        using var program = await SiteProcess.StartAsync(_site.Root, _site.State);
        using var client = new HttpClient { BaseAddress = program.Address };
        Assert.Equal((0, 0), SmallSite.EditOf("ant", await client.GetStringAsync("/ant")));
        await File.WriteAllTextAsync(_site.PathOf("ant.md"), SmallSite.Page("ant", 1));
        await Wait.Until(async () => SmallSite.EditOf("ant", await client.GetStringAsync("/ant")) == (1, 0), "the edit is live");
        Assert.Contains("href=\"/ant\"", await (await client.GetAsync("/antt")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private PublishedSite? Find(DateTimeOffset? now = null) => new SavedSite(Folder).Find(new ContentFolder(_site.Root).Scan(), now ?? Now, new());

    private async Task<PublishedSite> PublishAsync(bool isMetAgain = true)
    {
        await using var app = Website.BuildRenderer();
        await app.StartAsync();
        var publisher = app.Services.GetRequiredService<Publisher>();
        var folder = new ContentFolder(_site.Root);
        var look = folder.Scan();
        await publisher.PublishAsync(SiteLoader.Load(folder.Read(look), Now).Site!, isMetAgain ? look : null, CancellationToken.None);
        return publisher.Current;
    }

    /// <summary>Runs the site until it has kept its edition.</summary>
    private async Task KeepAsync()
    {
        using var program = await SiteProcess.StartAsync(_site.Root, _site.State);
        await Wait.Until(() => Task.FromResult(File.Exists(ListFile)), "the edition is kept");
        await program.StopAsync();
    }

    private static void NothingLoads(IServiceCollection services)
    {
        foreach (var service in services.Where(service => service.ImplementationType == typeof(ContentWatcher)).ToList()) services.Remove(service);
    }

    private static IEnumerable<byte[]> Damages(byte[] whole, bool isText)
    {
        yield return [];
        yield return whole[..(whole.Length / 2)];
        // The list may end with or without a last line break.
        yield return whole[..^(isText ? 2 : 1)];
        var flipped = whole.ToArray();
        flipped[whole.Length / 2] ^= 1;
        yield return flipped;
    }
}
