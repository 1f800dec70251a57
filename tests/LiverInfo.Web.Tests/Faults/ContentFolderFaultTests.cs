using System.Diagnostics;
using System.Runtime.Versioning;

namespace LiverInfo.Web.Tests.Faults;

/// <summary>
/// What can befall the content folder of a running site. Each time readers get the same pages all through, those who watch over the
/// site are told, and when all is well again the next edit goes live.
/// </summary>
[UnsupportedOSPlatform("windows")]
public sealed class ContentFolderFaultTests(ContentFolderFaultTests.Running running) : IClassFixture<ContentFolderFaultTests.Running>
{
    private const string Degraded = "Degraded";

    private string Root => running.Site.Root;

    private string Aside => running.Site.Beside("aside");

    [Fact]
    public Task It_is_unmounted_and_nothing_is_left_in_its_place() => Endures(
        () => Directory.Move(Root, Aside),
        () => Directory.Move(Aside, Root));

    [Fact]
    public Task It_is_unmounted_and_an_empty_folder_is_left_in_its_place() => Endures(
        () =>
        {
            Directory.Move(Root, Aside);
            Directory.CreateDirectory(Root);
        },
        () =>
        {
            Directory.Delete(Root);
            Directory.Move(Aside, Root);
        });

    [Fact]
    public Task Only_part_of_it_is_mounted() => Endures(
        () =>
        {
            Directory.Move(Root, Aside);
            Directory.CreateDirectory(Root);
            File.Copy(Path.Combine(Aside, "ant.md"), running.Site.PathOf("ant.md"));
        },
        () =>
        {
            Directory.Delete(Root, recursive: true);
            Directory.Move(Aside, Root);
        });

    [Fact]
    public Task It_leads_in_a_circle() => Endures(
        () =>
        {
            Directory.Move(Root, Aside);
            Directory.CreateSymbolicLink(Root, Root);
        },
        () =>
        {
            File.Delete(Root);
            Directory.Move(Aside, Root);
        });

    [Fact]
    public Task A_file_stands_in_its_place() => Endures(
        () =>
        {
            Directory.Move(Root, Aside);
            File.WriteAllText(Root, "");
        },
        () =>
        {
            File.Delete(Root);
            Directory.Move(Aside, Root);
        });

    [Fact]
    public Task It_may_not_be_read_any_more() => Endures(
        () => File.SetUnixFileMode(Root, UnixFileMode.None),
        () => File.SetUnixFileMode(Root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));

    [Fact]
    public Task A_folder_in_it_may_not_be_read() => Endures(
        () => Directory.CreateDirectory(running.Site.PathOf("topic"), UnixFileMode.None),
        () => Directory.Delete(running.Site.PathOf("topic")));

    [Fact]
    public Task It_is_emptied_and_filled_again()
    {
        var files = Directory.EnumerateFiles(Root).ToDictionary(path => path, File.ReadAllBytes);
        return Endures(
            () => files.Keys.ToList().ForEach(File.Delete),
            () => files.ToList().ForEach(file => File.WriteAllBytes(file.Key, file.Value)));
    }

    [Fact]
    public Task It_is_filled_with_10_000_files_that_are_no_pages()
    {
        var random = new Random(1);
        var junk = Enumerable.Range(0, 10_000)
            .Select(n => running.Site.PathOf($"junk-{n}{(n % 10) switch { 0 => ".md", 1 => ".md.bak", 2 => ".yml", _ => ".tmp" }}"))
            .ToList();
        return Endures(
            () =>
            {
                foreach (var path in junk)
                {
                    var bytes = new byte[random.Next(200)];
                    random.NextBytes(bytes);
                    File.WriteAllBytes(path, bytes);
                }
            },
            () => junk.ForEach(File.Delete));
    }

    [Theory]
    [InlineData("ant.md")]
    [InlineData("_site.yml")]
    public async Task A_file_of_it_cannot_be_read(string name)
    {
        var (path, aside) = (running.Site.PathOf(name), running.Site.Beside(name));
        Action[] accidents =
        [
            () => File.WriteAllText(path, ""),
            () =>
            {
                File.WriteAllText(path, "Nobody may read this.");
                File.SetUnixFileMode(path, UnixFileMode.None);
            },
            () => File.CreateSymbolicLink(path, path),
            () => File.CreateSymbolicLink(path, running.Site.PathOf("nowhere.md")),
            () => File.CreateSymbolicLink(path, "/etc/passwd"),
            () => MakePipe(path),
        ];
        foreach (var accident in accidents)
        {
            await Endures(
                () =>
                {
                    File.Move(path, aside);
                    accident();
                },
                () => File.Move(aside, path, overwrite: true));
        }
    }

    [Theory]
    [InlineData("index.md")]
    [InlineData("_sources.yml")]
    public Task A_file_that_the_site_cannot_do_without_is_deleted(string name)
    {
        var (path, aside) = (running.Site.PathOf(name), running.Site.Beside(name));
        return Endures(() => File.Move(path, aside), () => File.Move(aside, path));
    }

    /// <summary>Lets something happen, waits until it was noticed, puts it right, and reads all the while.</summary>
    private async Task Endures(Action accident, Action mending)
    {
        using var done = new CancellationTokenSource();
        var before = await running.PagesAsync();
        var reading = ReadAsync(before, done.Token);
        accident();
        await Wait.Until(() => running.IsReadyAsync(Degraded), "the site is degraded");
        Assert.Equal(before, await running.PagesAsync());
        mending();
        await Wait.Until(() => running.IsReadyAsync("Healthy"), "the site is well again");
        Assert.Equal(before, await running.PagesAsync());
        await done.CancelAsync();
        await reading;
        await running.EditAsync();
    }

    private async Task ReadAsync(Dictionary<string, string> expected, CancellationToken done)
    {
        while (!done.IsCancellationRequested) Assert.Equal(expected, await running.PagesAsync());
    }

    private static void MakePipe(string path)
    {
        using var mkfifo = Process.Start("mkfifo", [path]);
        Assert.True(mkfifo.WaitForExit(TimeSpan.FromMinutes(1)));
        Assert.Equal(0, mkfifo.ExitCode);
    }

    /// <summary>One site for all, which shows that it comes through them one after another.</summary>
    public sealed class Running : IAsyncLifetime
    {
        private SiteProcess? _program;
        private HttpClient? _client;
        private int _edit;

        internal SmallSite Site { get; } = new();

        public async Task InitializeAsync()
        {
            _program = await SiteProcess.StartAsync(Site.Root, Site.State, mayReadEverything: false);
            _client = new() { BaseAddress = _program.Address };
        }

        public Task DisposeAsync()
        {
            _client?.Dispose();
            _program?.Dispose();
            Site.Dispose();
            return Task.CompletedTask;
        }

        internal async Task<bool> IsReadyAsync(string expected) =>
            (await _client!.GetStringAsync("/healthz/ready")).Split(' ')[0] == expected;

        /// <summary>Every page as readers get it; anything but a 200 throws.</summary>
        internal async Task<Dictionary<string, string>> PagesAsync()
        {
            var pages = new Dictionary<string, string>();
            foreach (var page in SmallSite.Pages.Append("").Append("sources")) pages[page] = await _client!.GetStringAsync("/" + page);
            return pages;
        }

        /// <summary>Edits a page, and waits until that is live.</summary>
        internal async Task EditAsync()
        {
            _edit++;
            await File.WriteAllTextAsync(Site.PathOf("dog.md"), SmallSite.Page("dog", _edit));
            await Wait.Until(async () => SmallSite.EditOf("dog", await _client!.GetStringAsync("/dog")).Edit == _edit, "the next edit is live");
        }
    }
}
