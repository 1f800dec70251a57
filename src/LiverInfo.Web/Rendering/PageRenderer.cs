using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LiverInfo.Web.Views;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace LiverInfo.Web.Rendering;

/// <summary>
/// Renders a view by sending a synthetic request through the real pipeline, so that every stored response passes the same headers and
/// the same <see cref="BannerInterlockMiddleware"/> as a live one.
/// </summary>
internal sealed class PageRenderer(IHttpContextFactory contexts, IServiceScopeFactory scopes)
{
    private readonly TaskCompletionSource<RequestDelegate> _pipeline = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Sets the pipeline, once it is built.</summary>
    public void Use(RequestDelegate pipeline) => _pipeline.TrySetResult(pipeline);

    /// <summary>Returns the response of the pipeline.</summary>
    /// <param name="view">What to render.</param>
    /// <param name="address">The address; begins with a slash.</param>
    public async Task<RenderedPage> RenderAsync(PageView view, string address)
    {
        var pipeline = await _pipeline.Task;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RenderedView>().Render(view);

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

        // The interlock wrote it in one piece, so it has that size already.
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
            // As over TLS, so that its headers are rendered as well; they are sent over TLS only.
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

    /// <summary>A response that is never sent; OnStarting callbacks run when it is complete.</summary>
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
