using LiverInfo.Web.Reloading;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.Faults;

/// <summary>The state of the running site, and internal errors in its background loop, which must not stop it.</summary>
public sealed class RuntimeFaultTests : IDisposable
{
    private const string InternalError = "Internal error in {Loop}";

    private readonly SmallSite _site = new();
    private readonly FailingRendering _rendering = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task An_internal_error_while_publishing_leaves_the_site_as_it_is_and_later_edits_go_live()
    {
        var log = new LogFile(_site.Beside("logs"));
        using var factory = new LiverInfoFactory(_site.Root, _rendering.Add, log.Configuration, _site.State);
        using var client = factory.CreateClient();
        Assert.Equal((0, 0), SmallSite.EditOf("ant", await client.GetStringAsync("/ant")));

        _rendering.Fails = true;
        Save("ant", 1);
        await Wait.Until(() => Task.FromResult(log.Text().Contains(InternalError, StringComparison.Ordinal)), "the error is logged");
        Assert.Equal((0, 0), SmallSite.EditOf("ant", await client.GetStringAsync("/ant")));
        Save("bee", 1);
        await Wait.Until(() => Task.FromResult(factory.Services.GetRequiredService<SiteRuntime>() is { State: RuntimeState.Live }), "it runs");

        _rendering.Fails = false;
        await Wait.Until(async () => await EditAsync(client, "ant") == 1 && await EditAsync(client, "bee") == 1, "both edits are live");
        Save("ant", 2);
        await Wait.Until(async () => await EditAsync(client, "ant") == 2, "a later edit is live");
        var error = Assert.Single(log.Events(), e => e.GetProperty("@mt").GetString()!.StartsWith(InternalError, StringComparison.Ordinal));
        Assert.Equal("Fatal", error.GetProperty("@l").GetString());
        Assert.Contains("Failed on purpose.", error.GetProperty("@x").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_cannot_publish_at_its_start_is_starting_until_it_can()
    {
        _rendering.Fails = true;
        using var factory = new LiverInfoFactory(_site.Root, _rendering.Add, state: _site.State);
        using var client = factory.CreateClient();
        var waiting = client.GetStringAsync("/ant");
        var runtime = factory.Services.GetRequiredService<SiteRuntime>();
        Assert.Equal(RuntimeState.Starting, runtime.State);
        Assert.False(waiting.IsCompleted);

        _rendering.Fails = false;
        Assert.Equal((0, 0), SmallSite.EditOf("ant", await Wait.For(waiting, "the page")));
        Assert.Equal(RuntimeState.Live, runtime.State);
    }

    [Fact]
    public async Task A_site_without_its_content_folder_is_serving_saved_pages_until_it_is_back()
    {
        await SaveCopiesAsync();
        Directory.Move(_site.Root, _site.Beside("aside"));
        using var factory = new LiverInfoFactory(_site.Root, state: _site.State);
        using var client = factory.CreateClient();
        Assert.Equal((0, 0), SmallSite.EditOf("ant", await client.GetStringAsync("/ant")));
        var runtime = factory.Services.GetRequiredService<SiteRuntime>();
        Assert.Equal(RuntimeState.ServingSaved, runtime.State);
        Assert.Equal("Degraded 1", await client.GetStringAsync("/healthz/ready"));

        Directory.Move(_site.Beside("aside"), _site.Root);
        await Wait.Until(() => Task.FromResult(runtime.State == RuntimeState.Live), "the folder is live again");
        Assert.Equal("Healthy", await client.GetStringAsync("/healthz/ready"));
    }

    private void Save(string page, int edit) => File.WriteAllText(_site.PathOf(page + ".md"), SmallSite.Page(page, edit));

    private static async Task<int> EditAsync(HttpClient client, string page) => SmallSite.EditOf(page, await client.GetStringAsync("/" + page)).Edit;

    private async Task SaveCopiesAsync()
    {
        using var factory = new LiverInfoFactory(_site.Root, state: _site.State);
        await factory.CreateClient().GetStringAsync("/ant");
        await Wait.Until(() => Task.FromResult(File.Exists(Path.Combine(_site.State, "last-good", "index.md")) && factory.Services.GetRequiredService<Web.State.StateFolderWriter>().Completion.IsCompleted), "the copies are saved");
    }
}
