using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LiverInfo.Web.Tests.Support;

/// <summary>What lies between a phone and the site: it passes requests on, until a test puts something else in its place.</summary>
internal sealed class UnreliableNetwork : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _site;

    private UnreliableNetwork(HttpClient site)
    {
        _site = site;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(context => Instead?.Invoke(context) ?? PassOnAsync(context));
    }

    /// <summary>Answers in place of the site; null for the site. It may return null to let one request through.</summary>
    public Func<HttpContext, Task?>? Instead { get; set; }

    /// <summary>Starts it in front of a site.</summary>
    public static async Task<UnreliableNetwork> StartAsync(HttpClient site)
    {
        var network = new UnreliableNetwork(site);
        await network._app.StartAsync();
        return network;
    }

    /// <summary>The whole address of a page, on a name that browsers trust without TLS.</summary>
    public string UrlOf(string path)
    {
        var address = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return $"http://localhost:{address.Port}{path}";
    }

    /// <summary>No connection: the request gets no answer.</summary>
    public static Task Nothing(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    /// <summary>Answers with a page.</summary>
    public static async Task AnswerAsync(HttpContext context, int status, string body, string type = "text/html; charset=utf-8")
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        await context.Response.WriteAsync(body);
    }

    /// <summary>Passes a request on to the site.</summary>
    public async Task PassOnAsync(HttpContext context)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, context.Request.Path + context.Request.QueryString);
        using var answer = await _site.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers)) context.Response.Headers[name] = values.ToArray();
        context.Response.Headers.Remove("Transfer-Encoding");
        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
