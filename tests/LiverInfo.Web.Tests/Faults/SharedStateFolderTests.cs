namespace LiverInfo.Web.Tests.Faults;

/// <summary>Several processes with one state folder, as when a site is exported beside the one that serves it.</summary>
public sealed class SharedStateFolderTests : IDisposable
{
    private readonly SmallSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Two_sites_and_an_export_leave_every_copy_complete_though_one_is_killed()
    {
        using var first = await SiteProcess.StartAsync(_site.Root, _site.State);
        using var second = await SiteProcess.StartAsync(_site.Root, _site.State);
        for (var edit = 1; edit <= 5; edit++)
        {
            foreach (var page in SmallSite.Pages) await File.WriteAllTextAsync(_site.PathOf(page + ".md"), SmallSite.Page(page, edit));
            var (exitCode, _, errors) = await CommandLine.RunAsync(
                _site.Beside(""), "export", _site.Beside("out"), "--content", _site.Root, "--state", _site.State);
            Assert.Equal((0, ""), (exitCode, errors));
            foreach (var page in SmallSite.Pages)
                Assert.Contains(Saved(page), Enumerable.Range(0, edit + 1).Select(n => SmallSite.Page(page, n)));
        }

        second.Kill();
        // A process that is killed while it writes leaves a file like these.
        await File.WriteAllTextAsync(Path.Combine(_site.State, ".addresses.txt.x.new"), "half");
        await File.WriteAllTextAsync(Path.Combine(_site.State, "last-good", ".ant.md.x.new"), "half");
        await File.WriteAllTextAsync(_site.PathOf("ant.md"), SmallSite.Page("ant", 6));
        await Wait.Until(() => Task.FromResult(Saved("ant") == SmallSite.Page("ant", 6)), "the last edit is saved");
        await Wait.Until(() => Task.FromResult(!Directory.EnumerateFiles(_site.State, "*.new", SearchOption.AllDirectories).Any()), "no temporary file is left");
        foreach (var page in SmallSite.Pages) Assert.Equal(await File.ReadAllTextAsync(_site.PathOf(page + ".md")), Saved(page));
    }

    [Fact]
    public async Task While_another_process_writes_the_site_says_so_goes_on_and_tries_again()
    {
        Directory.CreateDirectory(_site.State);
        SiteProcess program;
        await using (var held = new FileStream(Path.Combine(_site.State, ".lock"), FileMode.Create, FileAccess.Write, FileShare.None))
        {
            program = await SiteProcess.StartAsync(_site.Root, _site.State);
            await Wait.Until(() => Task.FromResult(program.Log.Contains("Another liverinfo process is writing to this folder.", StringComparison.Ordinal)), "the log tells");
            using var client = new HttpClient { BaseAddress = program.Address };
            Assert.Equal((0, 0), SmallSite.EditOf("ant", await client.GetStringAsync("/ant")));
            Assert.False(Directory.Exists(Path.Combine(_site.State, "last-good")));
        }

        using (program)
            await Wait.Until(() => Task.FromResult(program.Log.Contains("is saved in", StringComparison.Ordinal)), "the copies are saved");
        foreach (var page in SmallSite.Pages) Assert.Equal(SmallSite.Page(page, 0), Saved(page));
    }

    private string Saved(string page) => File.ReadAllText(Path.Combine(_site.State, "last-good", page + ".md"));
}
