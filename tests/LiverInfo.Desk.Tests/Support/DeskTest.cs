namespace LiverInfo.Desk.Tests.Support;

/// <summary>A test with a content folder of its own, and a desk that is open on it.</summary>
public abstract class DeskTest : IAsyncLifetime
{
    private protected Folder Content { get; } = new();

    private protected OpenDesk Desk { get; set; } = null!;

    public async Task InitializeAsync() => Desk = await OpenDesk.StartAsync(Content);

    public async Task DisposeAsync()
    {
        await Desk.DisposeAsync();
        Content.Dispose();
    }
}
