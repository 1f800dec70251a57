using System.Collections.Frozen;
using System.Net;
using LiverInfo.Content.Files;
using LiverInfo.Web.Reloading;

namespace LiverInfo.Web.Tests.Reloading;

public sealed class LiveEditTests
{
    private static readonly FrozenSet<string> None = [];

    private const string About = "about.md";

    [Fact]
    public async Task An_edit_shows_on_the_running_site_without_a_restart()
    {
        using var content = new TempContent();
        using var factory = new LiverInfoFactory(content.Root);
        var client = factory.CreateClient();
        Assert.DoesNotContain("A new sentence.", await client.GetStringAsync("/about"), StringComparison.Ordinal);
        content.Write(About, content.Read(About) + "\nA new sentence.\n");
        await Wait.Until(async () => (await client.GetStringAsync("/about")).Contains("A new sentence.", StringComparison.Ordinal), "the edit shows");
    }

    [Fact]
    public async Task An_edit_that_does_not_load_leaves_the_page_as_it_was_and_is_logged_with_its_place_and_its_fix()
    {
        using var content = new TempContent();
        var log = new LogFile(content.Beside("logs"));
        using var factory = new LiverInfoFactory(content.Root, configuration: log.Configuration);
        var client = factory.CreateClient();
        var before = await client.GetStringAsync("/about");
        content.Replace(About, "order: 20", "order: twenty");
        var line = content.Read(About).Split('\n').ToList().FindIndex(l => l.StartsWith("order:", StringComparison.Ordinal)) + 1;
        await Wait.Until(() => Task.FromResult(log.Text().Contains("twenty", StringComparison.Ordinal)), "the problem is logged");

        var problem = log.Events().Single(e => e.TryGetProperty("Code", out _));
        Assert.Equal(About, problem.GetProperty("Path").GetString());
        Assert.Equal(line, problem.GetProperty("Line").GetInt32());
        Assert.Equal(8, problem.GetProperty("Column").GetInt32());
        Assert.Contains("for example: order: 30", problem.GetProperty("Fix").GetString(), StringComparison.Ordinal);
        Assert.Equal(before, await client.GetStringAsync("/about"));

        content.Replace(About, "order: twenty", "order: 20");
        content.Write(About, content.Read(About) + "\nMended.\n");
        await Wait.Until(async () => (await client.GetStringAsync("/about")).Contains("Mended.", StringComparison.Ordinal), "the mended page shows");
    }

    [Fact]
    public void An_edit_is_published_only_once_two_looks_agree()
    {
        using var content = new TempContent();
        var live = Open(content);
        Assert.Null(live.TryReload(None));
        content.Write(About, content.Read(About) + "\nHalf a sen");
        Assert.Null(live.TryReload(None));
        content.Write(About, content.Read(About) + "tence, and the rest.");
        Assert.Null(live.TryReload(None));
        Assert.NotNull(live.TryReload(None));
        Assert.Contains("Half a sentence, and the rest.", live.Current.Find(new("/about"))!.Body.Html, StringComparison.Ordinal);
        Assert.Null(live.TryReload(None));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_edit_that_keeps_the_size_and_the_time_of_a_file_is_found_by_its_content(bool afterEvent)
    {
        using var content = new TempContent();
        var file = Path.Combine(content.Root, About);
        content.Write(About, content.Read(About) + "\nTake one tablet.\n");
        var live = Open(content);
        var saved = File.GetLastWriteTimeUtc(file);
        content.Replace(About, "Take one tablet.", "Take two tablet.");
        File.SetLastWriteTimeUtc(file, saved);
        Assert.Null(live.TryReload(None));

        HashSet<string> compared = [Path.GetFullPath(file)];
        Assert.Null(live.TryReload(afterEvent ? compared : null));
        Assert.NotNull(live.TryReload(None));

        Assert.Contains("Take two tablet.", live.Current.Find(new("/about"))!.Body.Html, StringComparison.Ordinal);
        Assert.Null(live.TryReload(null));
    }

    [Fact]
    public async Task An_edit_that_keeps_the_size_and_the_time_of_a_file_shows_on_the_running_site()
    {
        using var content = new TempContent();
        var file = Path.Combine(content.Root, About);
        content.Write(About, content.Read(About) + "\nTake one tablet.\n");
        using var factory = new LiverInfoFactory(content.Root);
        var client = factory.CreateClient();
        Assert.Contains("Take one tablet.", await client.GetStringAsync("/about"), StringComparison.Ordinal);
        var saved = File.GetLastWriteTimeUtc(file);
        content.Replace(About, "Take one tablet.", "Take two tablet.");
        File.SetLastWriteTimeUtc(file, saved);

        await Wait.Until(async () => (await client.GetStringAsync("/about")).Contains("Take two tablet.", StringComparison.Ordinal), "the edit shows");
    }

    [Fact]
    public void The_rest_of_an_edit_goes_live_when_one_file_of_it_does_not_load()
    {
        using var content = new TempContent();
        var live = Open(content);
        content.Write(About, "broken");
        content.Write("contact.md", content.Read("contact.md") + "\nOpen on Mondays.\n");
        live.TryReload(None);
        var loaded = live.TryReload(None)!;
        Assert.Equal(About, Assert.Single(loaded.HeldBack));
        Assert.Contains("Who runs it", live.Current.Find(new("/about"))!.Body.Html, StringComparison.Ordinal);
        Assert.Contains("Open on Mondays.", live.Current.Find(new("/contact"))!.Body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_goes_away_or_is_emptied_changes_nothing()
    {
        using var content = new TempContent();
        var live = Open(content);
        var edition = live.Current;
        var aside = content.Beside("aside");
        Directory.Move(content.Root, aside);
        Assert.ThrowsAny<IOException>(() => live.TryReload(None));
        Directory.CreateDirectory(content.Root);
        Assert.ThrowsAny<IOException>(() => live.TryReload(None));
        Assert.Same(edition, live.Current);

        Directory.Delete(content.Root);
        Directory.Move(aside, content.Root);
        Assert.Null(live.TryReload(None));
        Assert.Same(edition, live.Current);
    }

    [Fact]
    public void Emptying_the_banner_on_a_running_site_leaves_the_banner_as_it_was()
    {
        using var content = new TempContent();
        var live = Open(content);
        var banner = live.Current.Settings.Banner;
        content.Replace("_site.yml", banner.Title, "");
        live.TryReload(None);
        Assert.Equal("_site.yml", Assert.Single(live.TryReload(None)!.HeldBack));
        Assert.Equal(banner, live.Current.Settings.Banner);
    }

    [Fact]
    public async Task A_page_that_was_deleted_is_gone_and_a_new_one_is_there()
    {
        using var content = new TempContent();
        using var factory = new LiverInfoFactory(content.Root);
        var client = factory.CreateClient();
        File.Move(Path.Combine(content.Root, "privacy.md"), Path.Combine(content.Root, "your-privacy.md"));
        await Wait.Until(async () => (await client.GetAsync("/your-privacy")).StatusCode == HttpStatusCode.OK, "the new page is there");
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/privacy")).StatusCode);
    }

    private static SiteReloader Open(TempContent content) => SiteReloader.Open(new ContentFolder(content.Root), TimeProvider.System).Reloader!;
}
