using System.Net;
using LiverInfo.Content.Files;
using LiverInfo.Desk.Saving;
using LiverInfo.Desk.Security;
using LiverInfo.Desk.Sites;
using LiverInfo.Web;
using LiverInfo.Web.Rendering;
using LiverInfo.Web.Sharing;
using LiverInfo.Web.State;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LiverInfo.Desk.Serving;

/// <summary>The desk: a web application on this machine, for those who write the content. It also holds the renderer of the site.</summary>
internal sealed class StaffDesk : IAsyncDisposable
{
    // A data file of 1 MB, twice, as a form sends it.
    private const int LargestRequest = 8 * 1024 * 1024;

    private readonly WebApplication _renderer;
    private readonly WebApplication _app;

    private StaffDesk(WebApplication renderer, WebApplication app) => (_renderer, _app) = (renderer, app);

    /// <summary>The address of the desk without the secret.</summary>
    public Uri Root => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().Replace("[::]", "127.0.0.1", StringComparison.Ordinal));

    /// <summary>The services of the desk.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>The address of a page of the desk, with the secret of this run.</summary>
    /// <param name="path">The page; begins with a slash.</param>
    public Uri AddressOf(string path) =>
        new(Root, $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{DeskKey.Parameter}={_app.Services.GetRequiredService<DeskKey>().Token}");

    /// <summary>Starts the desk on a folder.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="state">The state folder.</param>
    /// <param name="options">How to open it.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellation">Stops the start.</param>
    /// <exception cref="IOException">No port is free, or the folder cannot be read.</exception>
    public static async Task<StaffDesk> StartAsync(ContentFolder folder, StateFolder state, DeskOptions options, TimeProvider time, CancellationToken cancellation)
    {
        var renderer = Website.BuildRenderer();
        await renderer.StartAsync(cancellation);
        var files = new DeskFolder(state, time);
        var last = options.Port ?? files.LastPort();
        var app = Build(folder, files, renderer, options, time, last);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException) when (last != 0 && options.Port is null)
        {
            await app.DisposeAsync();
            app = Build(folder, files, renderer, options, time, 0);
            await app.StartAsync(cancellation);
        }

        var desk = new StaffDesk(renderer, app);
        files.NotePort(desk.Root.Port);
        return desk;
    }

    /// <summary>Waits until the desk is closed.</summary>
    public Task WaitAsync() => _app.WaitForShutdownAsync();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _renderer.StopAsync();
        await _renderer.DisposeAsync();
    }

    private static WebApplication Build(ContentFolder folder, DeskFolder files, WebApplication renderer, DeskOptions options, TimeProvider time, int port)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(StaffDesk).Assembly.GetName().Name });
        builder.Logging.ClearProviders().AddConsole().SetMinimumLevel(LogLevel.Warning)
            // It warns that forms are not cached, which is meant.
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var services = builder.Services;
        services.AddRoutingCore();
        services.AddRazorComponents();
        // The secrets of forms live as long as the desk, and none is written to disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(antiforgery =>
        {
            // Cookies are shared by all ports of a machine, so two desks need two names.
            antiforgery.Cookie.Name = $"liverinfo-desk-form-{Guid.NewGuid():N}";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(form => form.ValueLengthLimit = LargestRequest);
        services.AddSingleton(time);
        services.AddSingleton<DeskKey>();
        services.AddSingleton(new DeskSite(folder, time));
        services.AddSingleton(files);
        services.AddSingleton(new ContentStore(folder.Root));
        services.AddSingleton(new PictureStore(folder.Root));
        services.AddSingleton(renderer.Services.GetRequiredService<PageRenderer>());
        services.AddSingleton<SharedPage>();
        services.AddSingleton<PagePreview>();
        services.AddSingleton<ArticleList>();
        services.AddSingleton<Saver>();
        services.AddSingleton(provider => new LiveSite(options.Site, new HttpClient { Timeout = TimeSpan.FromSeconds(10) }, provider.GetRequiredService<PagePreview>(), provider.GetRequiredService<DeskSite>(), time));
        services.AddSingleton(new DeskPresence(folder.Root, time));
        services.AddHostedService(provider => provider.GetRequiredService<DeskPresence>());

        var app = builder.Build();
        app.UseMiddleware<DeskGate>();
        app.UseRouting();
        ListEndpoints.Map(app);
        NewPageEndpoints.Map(app);
        EditEndpoints.Map(app);
        LiveEndpoints.Map(app);
        HistoryEndpoints.Map(app);
        ReviewEndpoints.Map(app);
        PictureEndpoints.Map(app);
        PageEndpoints.Map(app);
        return app;
    }
}
