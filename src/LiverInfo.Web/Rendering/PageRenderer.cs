using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace LiverInfo.Web.Rendering;

/// <summary>
/// Renders a page by sending a made-up request through the real pipeline, so that what is stored went the same way, past the same
/// <see cref="BannerInterlockMiddleware"/>, as if a reader had asked for it.
/// </summary>
internal sealed class PageRenderer(IHttpContextFactory contexts, IServiceScopeFactory scopes)
{
    private readonly TaskCompletionSource<RequestDelegate> _pipeline = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Tells what the pipeline is, once it has been put together.</summary>
    public void Use(RequestDelegate pipeline) => _pipeline.TrySetResult(pipeline);

    /// <summary>What the pipeline answers to a reader of this edition.</summary>
    /// <param name="site">The edition.</param>
    /// <param name="address">The address asked for; begins with a slash.</param>
    public async Task<RenderedPage> RenderAsync(Site site, string address)
    {
        var pipeline = await _pipeline.Task;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<SiteAccessor>().Site = site;

        using var body = new MemoryStream();
        var response = new RenderedResponse();
        var context = contexts.Create(Features(address, scope.ServiceProvider, response, body));
        try
        {
            await pipeline(context);
            await response.StartAsync();
            await context.Response.CompleteAsync();
        }
        finally
        {
            contexts.Dispose(context);
        }

        // Written in one piece by the interlock, so it is of that size already.
        body.Capacity = (int)body.Length;
        return RenderedPage.Of(address, response.StatusCode, Headers(response), ImmutableCollectionsMarshal.AsImmutableArray(body.GetBuffer()));
    }

    private static FeatureCollection Features(string address, IServiceProvider services, RenderedResponse response, Stream body)
    {
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature
        {
            Method = HttpMethods.Get,
            Path = address,
            PathBase = "",
            QueryString = "",
            Protocol = HttpProtocol.Http11,
            // As behind TLS, so that the headers for that are made as well; they are sent there only.
            Scheme = Uri.UriSchemeHttps,
            Headers = new HeaderDictionary { [HeaderNames.Host] = "liverinfo.invalid" },
        });
        features.Set<IHttpResponseFeature>(response);
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        features.Set<IServiceProvidersFeature>(new ScopedServices(services));
        return features;
    }

    private static ImmutableArray<KeyValuePair<string, string>> Headers(RenderedResponse response) =>
    [
        .. response.Headers
            .Where(header => header.Key is not ("Content-Length" or "Date" or "Server"))
            .Select(header => KeyValuePair.Create(header.Key, header.Value.ToString())),
    ];

    private sealed class ScopedServices(IServiceProvider services) : IServiceProvidersFeature
    {
        public IServiceProvider RequestServices { get; set; } = services;
    }

    /// <summary>A response that is never sent; what waits for its start is run when it is complete.</summary>
    private sealed class RenderedResponse : HttpResponseFeature
    {
        private readonly Stack<(Func<object, Task> Callback, object State)> _starting = new();

        public override void OnStarting(Func<object, Task> callback, object state) => _starting.Push((callback, state));

        public override void OnCompleted(Func<object, Task> callback, object state)
        {
        }

        public async Task StartAsync()
        {
            while (_starting.TryPop(out var waiting)) await waiting.Callback(waiting.State);
        }
    }
}
