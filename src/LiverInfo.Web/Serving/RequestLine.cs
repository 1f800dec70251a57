using Serilog.AspNetCore;
using Serilog.Events;

namespace LiverInfo.Web.Serving;

/// <summary>What is written down of a request: method, route, status and time. Never who asked, with what, or for which words.</summary>
internal static class RequestLine
{
    /// <summary>Shapes Serilog's line a request.</summary>
    public static void Configure(RequestLoggingOptions options, Serilog.ILogger log)
    {
        options.Logger = log;
        options.MessageTemplate = "{Method} {Route} {Status} in {Milliseconds:0.0} ms";
        options.GetMessageTemplateProperties = (context, _, milliseconds, status) =>
        [
            new("Method", new ScalarValue(context.Request.Method)),
            new("Route", new ScalarValue(Route(context))),
            new("Status", new ScalarValue(status)),
            new("Milliseconds", new ScalarValue(milliseconds)),
        ];
        options.GetLevel = (_, _, exception) => exception is null ? LogEventLevel.Information : LogEventLevel.Error;
    }

    /// <summary>
    /// The address where the site has a page there. Any other address is not written down: somebody may have typed or
    /// pasted into it what is nobody's business.
    /// </summary>
    private static string Route(HttpContext context)
    {
        var site = context.RequestServices.GetRequiredService<Content.Site>();
        var path = new Content.UrlPath(context.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? context.Request.Path.Value
            ?? "/");
        return site.Find(path) is not null || Content.ListPages.Files.ContainsKey(path) ? path.Value : "(unknown)";
    }
}
