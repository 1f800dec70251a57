namespace LiverInfo.Desk.Tests.Serving;

/// <summary>"Is it live?", answered by the running site.</summary>
public sealed class LiveSiteTests : IDisposable
{
    private static readonly string Address = $"/-/live?page={Uri.EscapeDataString(Folder.Article)}";

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_edit_is_live_once_the_site_has_it_and_an_error_is_named_with_its_file()
    {
        using var site = await Served.StartAsync(_folder.Root, _folder.Beside("served"));
        await using var desk = await OpenDesk.StartAsync(_folder, site: site.Client.BaseAddress);
        await Wait.Until(async () => await HeadingAsync(desk) == "It is live", "the page is live");

        _folder.Write(Folder.Article, _folder.Read(Folder.Article).Replace("Two streets.", "Three streets.", StringComparison.Ordinal));
        await Wait.Until(async () => (await desk.OpenAsync(Address)).QuerySelector("main p")!.TextContent.StartsWith("Readers see this since ", StringComparison.Ordinal), "the edit is live");

        _folder.Write(Folder.Article, _folder.Read(Folder.Article).Replace("kind: treatment", "kind: nonsense", StringComparison.Ordinal));
        var held = await desk.OpenAsync(Address);
        Assert.Equal("It is not live", held.QuerySelector("h1")!.TextContent);
        Assert.Contains("birds/feeding.md, line 5", held.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_with_other_files_does_not_have_the_edit()
    {
        using var other = new Folder();
        using var site = await Served.StartAsync(other.Root, other.Beside("served"));
        await using var desk = await OpenDesk.StartAsync(_folder, site: site.Client.BaseAddress);
        _folder.Write(Folder.Article, _folder.Read(Folder.Article).Replace("Two streets.", "Three streets.", StringComparison.Ordinal));

        Assert.Contains("do not see this yet", (await desk.OpenAsync(Address)).QuerySelector("main p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_address_of_the_site_it_says_how_to_give_it()
    {
        await using var desk = await OpenDesk.StartAsync(_folder);
        Assert.Contains("--site", (await desk.OpenAsync(Address)).QuerySelector("main p")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<string> HeadingAsync(OpenDesk desk) => (await desk.OpenAsync(Address)).QuerySelector("h1")!.TextContent;
}
