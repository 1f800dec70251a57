namespace LiverInfo.Web.Tests.Export;

/// <summary>The exported site, sent by a real nginx with the settings that the export wrote for it.</summary>
public sealed class ExportOnNginx : IAsyncLifetime
{
    private Nginx? _nginx;

    /// <summary>The site it was exported from.</summary>
    public ExportedSite Site { get; } = new();

    /// <summary>A browser of the site as nginx sends it.</summary>
    public HttpClient CreateClient() => _nginx!.CreateClient();

    public async Task InitializeAsync()
    {
        await Site.InitializeAsync();
        _nginx = await Nginx.StartAsync(Site.Folder);
    }

    public async Task DisposeAsync()
    {
        if (_nginx is not null) await _nginx.DisposeAsync();
        await Site.DisposeAsync();
    }
}
