using System.IO.Compression;
using System.Text.Unicode;
using LiverInfo.Content;
using LiverInfo.Content.Images;
using LiverInfo.Web.Publishing;
using LiverInfo.Web.Serving;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using Serilog;
using Serilog.Events;

namespace LiverInfo.Web;

/// <summary>The site as a web application, told in the order in which things happen.</summary>
internal static class Website
{
    private const string StatusPage = "/_status/{0}";

    /// <summary>Everything but starting it.</summary>
    /// <param name="live">The edition that readers get.</param>
    /// <param name="loaded">What came of loading it, for the notice at the start.</param>
    /// <param name="state">What the site remembers.</param>
    /// <param name="args">The command line, for ASP.NET Core's own settings.</param>
    public static WebApplication Build(LiveSite live, LoadResult loaded, StateFolder state, string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        // Each site its own logger: with the static one, two sites in one process would write into each other's.
        builder.Services.AddSerilog(log => ConfigureLog(log, builder.Configuration), preserveStaticLogger: true);

        builder.Services.AddSingleton(live);
        builder.Services.AddSingleton(state);
        builder.Services.AddHostedService<ContentWatcher>();
        // Taken once a request: a reader never gets a page mixed from two editions.
        builder.Services.AddScoped(_ => live.Current);

        builder.Services.AddResponseCompression(options => options.EnableForHttps = true);
        builder.Services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        builder.Services.AddRouting(options => options.ConstraintMap.Add(ArticleConstraint.Name, typeof(ArticleConstraint)));
        builder.Services.AddRazorPages();
        // Razor Pages bring a ring of keys for cookies and forms. There are neither here, so none is made or written to disk.
        foreach (var keys in builder.Services.Where(MakesKeys).ToList()) builder.Services.Remove(keys);
        // Letters and quotation marks as they are, which is shorter than their numbers and just as safe in UTF-8.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));

        var app = builder.Build();
        app.UseResponseCompression();
        app.UseSerilogRequestLogging(options => RequestLine.Configure(options, app.Services.GetRequiredService<Serilog.ILogger>()));
        app.UseMiddleware<BannerInterlock>();
        app.UseExceptionHandler(StatusPage.Replace("{0}", "500", StringComparison.Ordinal));
        app.UseStatusCodePagesWithReExecute(StatusPage);
        app.Use(AnswerReadersOnly);
        app.Use(AnswerOldAddresses);
        app.UseRouting();
        app.MapRazorPages();
        app.MapGet($"/{ImageFile.Folder}/{{name}}", Picture);
        app.MapGet("/favicon.svg", () => Results.Text(Icons.Mark, "image/svg+xml"));

        app.Lifetime.ApplicationStarted.Register(() =>
            StartNotice.Write(app.Logger, live, loaded, app.Services.GetRequiredService<IServer>()));
        return app;
    }

    private static bool MakesKeys(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService)
        && service.ImplementationType?.Assembly == typeof(Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions).Assembly;

    /// <summary>Nothing here can be written to, so that nothing can be written to by mistake or by malice.</summary>
    private static Task AnswerReadersOnly(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        context.Request.Method = HttpMethods.Get; // the error page is got, whatever was asked
        return Task.CompletedTask;
    }

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

    private static IResult Picture(string name, Site site) => site.Images.TryGetValue(name, out var image)
        ? Results.Bytes(image.Bytes.AsMemory(), image.MediaType)
        : Results.NotFound();

    /// <summary>To the console, unless the configuration names other places.</summary>
    private static void ConfigureLog(LoggerConfiguration log, ConfigurationManager configuration)
    {
        log.MinimumLevel.Information().MinimumLevel.Override("Microsoft", LogEventLevel.Warning);
        if (!configuration.GetSection("Serilog:WriteTo").Exists())
            log.WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}", formatProvider: System.Globalization.CultureInfo.InvariantCulture);
        log.ReadFrom.Configuration(configuration);
    }
}
