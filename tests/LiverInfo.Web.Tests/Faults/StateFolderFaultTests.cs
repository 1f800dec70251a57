using System.Runtime.Versioning;

namespace LiverInfo.Web.Tests.Faults;

/// <summary>The site goes on where it cannot write down what it would need after a restart, and says so.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class StateFolderFaultTests : IDisposable
{
    private const string Trouble = "cannot be saved in";
    private const string Back = "is saved in";

    private readonly SmallSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_disk_is_full_until_it_is_not()
    {
        using var program = await SiteProcess.StartAsync(_site.Root, _site.State);
        await Wait.Until(() => Task.FromResult(AreSaved()), "the copies are saved");
        await program.LimitFilesAsync(isFull: true);
        await GoesOnAsync(program, 1);
        await Wait.Until(() => Task.FromResult(program.Log.Contains(Trouble, StringComparison.Ordinal)), "the log tells");
        await GoesOnAsync(program, 2);
        Assert.Equal(2, program.Log.Split(Trouble).Length);
        Assert.DoesNotContain(Back, program.Log, StringComparison.Ordinal);

        await program.LimitFilesAsync(isFull: false);
        await Wait.Until(() => Task.FromResult(program.Log.Contains(Back, StringComparison.Ordinal)), "the copies are saved");
        Assert.True(AreSaved());
        Assert.DoesNotContain(Directory.EnumerateFiles(_site.State, "*", SearchOption.AllDirectories), file => file.EndsWith(".new", StringComparison.Ordinal));

        bool AreSaved() => Directory.EnumerateFiles(_site.Root).All(file =>
            Path.Combine(_site.State, "last-good", Path.GetFileName(file)) is var copy && File.Exists(copy) && File.ReadAllText(copy) == File.ReadAllText(file));
    }

    [Fact]
    public async Task It_cannot_be_made()
    {
        await File.WriteAllTextAsync(_site.State, "A file stands in its place.");
        using var program = await SiteProcess.StartAsync(_site.Root, _site.State);
        await GoesOnAsync(program, 1);
        await Wait.Until(() => Task.FromResult(program.Log.Contains(Trouble, StringComparison.Ordinal)), "the log tells");

        File.Delete(_site.State);
        await Wait.Until(() => Task.FromResult(program.Log.Contains(Back, StringComparison.Ordinal)), "the copies are kept");
    }

    [Fact]
    public async Task It_may_not_be_written_to()
    {
        Directory.CreateDirectory(_site.State, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        using var program = await SiteProcess.StartAsync(_site.Root, _site.State, mayReadEverything: false);
        await GoesOnAsync(program, 1);
        await Wait.Until(() => Task.FromResult(program.Log.Contains(Trouble, StringComparison.Ordinal)), "the log tells");
    }

    [Fact]
    public async Task It_is_deleted_while_the_site_runs()
    {
        using var program = await SiteProcess.StartAsync(_site.Root, _site.State);
        await GoesOnAsync(program, 1);
        await Wait.Until(() => Task.FromResult(Copies().SequenceEqual(Contents())), "the copies are kept");
        Directory.Move(_site.State, _site.Beside("gone"));
        await GoesOnAsync(program, 2);
        await Wait.Until(() => Task.FromResult(Copies().SequenceEqual(Contents())), "the copies are kept again");

        IEnumerable<string> Contents() => Names(new(_site.Root));
        // The folder of the copies is made a moment after the one it stands in.
        IEnumerable<string> Copies() => new DirectoryInfo(Path.Combine(_site.State, "last-good")) is { Exists: true } copies ? Names(copies) : [];
        static IEnumerable<string> Names(DirectoryInfo folder) => folder.EnumerateFiles().Select(file => file.Name).Order();
    }

    private async Task GoesOnAsync(SiteProcess program, int edit)
    {
        using var client = new HttpClient { BaseAddress = program.Address };
        await File.WriteAllTextAsync(_site.PathOf("bee.md"), SmallSite.Page("bee", edit));
        await Wait.Until(async () => SmallSite.EditOf("bee", await client.GetStringAsync("/bee")).Edit == edit, "the edit is live");
    }
}
