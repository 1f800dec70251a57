using System.Text.Unicode;
using LiverInfo.Content.Loading;
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

/// <summary>Builds the web application: services, pipeline, endpoints.</summary>
internal static class Website
{
    // Watching appsettings.json would watch every folder below the current one.
    private const string NoReload = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>Builds the app for <c>serve</c>, without starting it.</summary>
    /// <param name="loading">The first load of the content, which may still run.</param>
    /// <param name="state">The state folder.</param>
    /// <param name="args">The command line, for ASP.NET Core's own settings.</param>
    public static WebApplication Build(Task<(SiteReloader? Reloader, LoadResult Loaded)> loading, StateFolder state, string[] args)
    {
        var builder = WebApplication.CreateBuilder(Options([NoReload, .. args]));
        AddSite(builder);
        builder.Services.AddSingleton(state);
        builder.Services.AddSingleton<StateFolderWriter>();
        builder.Services.AddSingleton(services => ActivatorUtilities.CreateInstance<SiteRuntime>(services, loading));
        builder.Services.AddHostedService(services => services.GetRequiredService<SiteRuntime>());
        builder.Services.AddHostedService<BackgroundRecompressor>();
        builder.Services.AddHostedService<RequestSummary>();
        builder.Services.AddHostedService<RequestLines>();
        // The last safety net behind BackgroundLoop: a failed background service must not stop the site.
        builder.Services.Configure<HostOptions>(options => options.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore);
        builder.Services.AddHealthChecks().AddCheck<ContentHealth>("content");

        var app = builder.Build();
        Use(app, withHealthChecks: true);
        app.Lifetime.ApplicationStarted.Register(() => StartupLog.WriteAddresses(app.Logger, app.Services.GetRequiredService<IServer>()));
        return app;
    }

    /// <summary>Builds the app without a listener and without background services, for <c>export</c>.</summary>
    public static WebApplication BuildRenderer()
    {
        var builder = WebApplication.CreateBuilder(Options([NoReload]));
        AddSite(builder);
        builder.Services.AddSingleton<IServer, NullServer>();
        var app = builder.Build();
        Use(app, withHealthChecks: false);
        return app;
    }

    // Razor pages are discovered in the assembly that the application is named after, which would otherwise be the program.
    private static WebApplicationOptions Options(string[] args) => new() { ApplicationName = typeof(Website).Assembly.GetName().Name, Args = args };

    /// <summary>Adds the services that render and send pages.</summary>
    private static void AddSite(WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(KestrelLimits.Apply);
        builder.WebHost.ConfigureKestrel((context, options) => SecureProtocols.Apply(options, context.Configuration));
        // Not the static logger, which two sites in one process would share.
        builder.Services.AddSerilog(log => ConfigureLog(log, builder.Configuration), preserveStaticLogger: true);

        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<PageRenderer>();
        builder.Services.AddSingleton<RequestCounters>();
        builder.Services.AddSingleton<Publisher>();
        builder.Services.AddSingleton<NotFoundPages>();
        builder.Services.AddSingleton(new SearchRate(PerSecond: 300, PerSecondOfAddress: 60, Waiting: 60));
        builder.Services.AddSingleton<SearchPages>();
        builder.Services.AddSingleton<BookletPages>();
        builder.Services.AddSingleton<PageResponse>();
        builder.Services.AddSingleton<SiteMetrics>();
        builder.Services.AddSingleton<RequestLog>();
        builder.Services.AddScoped<RenderedView>();
        builder.Services.AddScoped(services => services.GetRequiredService<RenderedView>().Shell.Locale);

        builder.Services.AddRouting(options => options.ConstraintMap.Add(ViewConstraint.Name, typeof(ViewConstraint)));
        builder.Services.AddRazorPages();
        // Razor Pages add a key ring for cookies and forms. The site has neither, so no keys are created or written to disk.
        foreach (var keys in builder.Services.Where(MakesKeys).ToList()) builder.Services.Remove(keys);
        // Non-ASCII letters are not encoded as numbers: shorter, and as safe in UTF-8.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        // Inserted first, so that it runs before ASP.NET Core's host filter.
        builder.Services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, HostFilterPage>());
        // The framework's own message would be a page without the banner.
        builder.Services.Configure<HostFilteringOptions>(options => options.IncludeFailureMessage = false);
    }

    /// <summary>Configures the pipeline. Everything after <see cref="StoredPageMiddleware"/> runs mainly when pages are rendered.</summary>
    private static void Use(WebApplication app, bool withHealthChecks)
    {
        TrustedProxies.Use(app);
        app.UseMiddleware<StoredPageMiddleware>();
        app.Use(SecurityHeaders.InvokeAsync);
        app.UseSecurityHeaders(SecurityHeaders.Policy);
        app.UseMiddleware<BannerInterlockMiddleware>();
        app.Use(ViewAnswers.InvokeAsync);
        app.UseRouting();
        app.MapRazorPages();
        if (!withHealthChecks) return;
        app.MapHealthChecks(ContentHealth.AlivePath, ContentHealth.Alive).WithMetadata(LiveEndpoint.Instance);
        app.MapHealthChecks(ContentHealth.ReadyPath, ContentHealth.Ready).WithMetadata(LiveEndpoint.Instance);
    }

    private static bool MakesKeys(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService)
        && service.ImplementationType?.Assembly == typeof(Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions).Assembly;

    /// <summary>Logs to the console, unless the configuration names other sinks.</summary>
    private static void ConfigureLog(LoggerConfiguration log, ConfigurationManager configuration)
    {
        log.MinimumLevel.Information().MinimumLevel.Override("Microsoft", LogEventLevel.Warning);
        // Avoids a logging scope for each request: see README, "Tuning, and how to measure it again".
        log.MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off);
        if (!configuration.GetSection("Serilog:WriteTo").Exists())
            log.WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}", formatProvider: System.Globalization.CultureInfo.InvariantCulture);
        // Searching assemblies for sinks is slow, so it is done only when the log is configured.
        if (configuration.GetSection("Serilog").Exists()) log.ReadFrom.Configuration(configuration);
    }
}
