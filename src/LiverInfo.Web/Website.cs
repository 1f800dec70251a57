using System.Text;
using System.Text.Unicode;
using LiverInfo.Web.Export;
using LiverInfo.Web.Operations;
using LiverInfo.Web.Pages;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Reloading;
using LiverInfo.Web.Rendering;
using LiverInfo.Web.Serving;
using LiverInfo.Web.State;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.WebEncoders;
using Serilog;
using Serilog.Events;

namespace LiverInfo.Web;

/// <summary>The site as a web application, told in the order in which things happen.</summary>
internal static class Website
{
    // To notice when appsettings.json changes, every folder below the one it is started in would be watched, whatever that is.
    private const string NoReload = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>Everything but starting it.</summary>
    /// <param name="opening">The content, or what is sent until it is loaded; needed from when the site is started.</param>
    /// <param name="state">What the site remembers.</param>
    /// <param name="views">Where readers are counted.</param>
    /// <param name="args">The command line, for ASP.NET Core's own settings.</param>
    public static WebApplication Build(Task<Opening> opening, StateFolder state, RequestCounters views, string[] args)
    {
        var builder = WebApplication.CreateBuilder(Options([NoReload, .. args]));
        AddSite(builder, views);
        builder.Services.AddSingleton(_ => opening.Result);
        builder.Services.AddSingleton(state);
        builder.Services.AddHostedService<ContentWatcher>();
        builder.Services.AddHostedService<BackgroundRecompressor>();
        builder.Services.AddHostedService(services => services.GetRequiredService<RequestLog>());
        builder.Services.AddHealthChecks().AddCheck<ContentHealth>("content");

        var app = builder.Build();
        Use(app, withHealthChecks: true);
        app.Lifetime.ApplicationStarted.Register(() => StartupLog.WriteOpen(app.Logger, app.Services.GetRequiredService<IServer>()));
        return app;
    }

    /// <summary>The same pages, for who wants them as files: nothing listens, and nothing watches the folder.</summary>
    public static WebApplication BuildRenderer()
    {
        var builder = WebApplication.CreateBuilder(Options([NoReload]));
        AddSite(builder, new());
        builder.Services.AddSingleton<IServer, NullServer>();
        var app = builder.Build();
        Use(app, withHealthChecks: false);
        return app;
    }

    // Razor pages are found in the assembly that the application is named after, which is otherwise that of the program.
    private static WebApplicationOptions Options(string[] args) => new() { ApplicationName = typeof(Website).Assembly.GetName().Name, Args = args };

    /// <summary>What it takes to render pages and to answer for them.</summary>
    private static void AddSite(WebApplicationBuilder builder, RequestCounters views)
    {
        builder.WebHost.ConfigureKestrel(KestrelLimits.Apply);
        builder.WebHost.ConfigureKestrel((context, options) => SecureProtocols.Apply(options, context.Configuration));
        // Each site its own logger: with the static one, two sites in one process would write into each other's.
        builder.Services.AddSerilog(log => ConfigureLog(log, builder.Configuration), preserveStaticLogger: true);

        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<PageRenderer>();
        builder.Services.AddSingleton(views);
        builder.Services.AddSingleton<Publisher>();
        builder.Services.AddSingleton<NotFoundPages>();
        builder.Services.AddSingleton<PageResponse>();
        builder.Services.AddSingleton<SiteMetrics>();
        builder.Services.AddSingleton<RequestLog>();
        builder.Services.AddScoped<SiteAccessor>();
        builder.Services.AddScoped(services => services.GetRequiredService<SiteAccessor>().Site);

        builder.Services.AddRouting(options => options.ConstraintMap.Add(ArticleConstraint.Name, typeof(ArticleConstraint)));
        builder.Services.AddRazorPages();
        // Razor Pages bring a ring of keys for cookies and forms. There are neither here, so none is made or written to disk.
        foreach (var keys in builder.Services.Where(MakesKeys).ToList()) builder.Services.Remove(keys);
        // Letters and quotation marks as they are, which is shorter than their numbers and just as safe in UTF-8.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        // First, so that it stands before the host filter.
        builder.Services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, HostFilterPage>());
        // A plain sentence of the server's own would be a page without the caution.
        builder.Services.Configure<HostFilteringOptions>(options => options.IncludeFailureMessage = false);
    }

    /// <summary>The way of a request; past the first step, mostly that of a page which is being rendered.</summary>
    private static void Use(WebApplication app, bool withHealthChecks)
    {
        TrustedProxies.Use(app);
        app.UseMiddleware<StoredPageMiddleware>();
        app.UseSecurityHeaders(SecurityHeaders.Policy);
        if (withHealthChecks)
        {
            app.UseHealthChecks(ContentHealth.AlivePath, ContentHealth.Alive);
            app.UseHealthChecks(ContentHealth.ReadyPath, ContentHealth.Ready);
        }

        app.UseMiddleware<BannerInterlockMiddleware>();
        app.UseExceptionHandler(SiteAddresses.Error(StatusCodes.Status500InternalServerError));
        app.UseStatusCodePagesWithReExecute("/_status/{0}");
        app.Use(AnswerOldAddresses);
        app.UseRouting();
        app.MapRazorPages();
        // Plain request delegates: the kind with parameters of their own brings a compiler along, which a start would wait for.
        app.MapGet($"/{ImageFile.Folder}/{{name}}", SendPicture);
        app.MapGet(Icons.Address, context => SendForever(context, "image/svg+xml", Encoding.UTF8.GetBytes(Icons.Mark)));
        app.MapGet(SiteAddresses.Moved, context =>
        {
            context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
            return Task.CompletedTask;
        });
    }

    private static bool MakesKeys(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService)
        && service.ImplementationType?.Assembly == typeof(Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions).Assembly;

    /// <summary>An address that a page once had leads to where the page is now; that of a withdrawn page says that it is withdrawn.</summary>
    private static Task AnswerOldAddresses(HttpContext context, RequestDelegate next)
    {
        var site = context.RequestServices.GetRequiredService<Site>();
        var path = new UrlPath(context.Request.Path.Value ?? "/");
        if (site.Redirects.TryGetValue(path, out var target))
        {
            context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
            context.Response.Headers.Location = target.Value;
            return Task.CompletedTask;
        }

        if (!site.Withdrawn.ContainsKey(path)) return next(context);
        context.Response.StatusCode = StatusCodes.Status410Gone;
        return Task.CompletedTask;
    }

    private static Task SendPicture(HttpContext context)
    {
        var site = context.RequestServices.GetRequiredService<Site>();
        if (site.FindImage(new(context.Request.Path.Value!)) is { } image) return SendForever(context, image.MediaType, image.Bytes.AsMemory());
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>An address that changes with what is there may be kept for as long as HTTP knows.</summary>
    private static Task SendForever(HttpContext context, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = mediaType;
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return context.Response.Body.WriteAsync(bytes).AsTask();
    }

    /// <summary>To the console, unless the configuration names other places.</summary>
    private static void ConfigureLog(LoggerConfiguration log, ConfigurationManager configuration)
    {
        log.MinimumLevel.Information().MinimumLevel.Override("Microsoft", LogEventLevel.Warning);
        // Whether or not it ever writes a line, each request would be given a number and a scope for it.
        log.MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off);
        if (!configuration.GetSection("Serilog:WriteTo").Exists())
            log.WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}", formatProvider: System.Globalization.CultureInfo.InvariantCulture);
        // Looking for what might write a log takes its time, so only where something is configured.
        if (configuration.GetSection("Serilog").Exists()) log.ReadFrom.Configuration(configuration);
    }
}
