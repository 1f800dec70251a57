using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.Support;

/// <summary>Makes rendering itself fail, outside of every page, as an internal error would; requests of readers are not affected.</summary>
internal sealed class FailingRendering
{
    private volatile bool _fails;

    /// <summary>Whether it fails now.</summary>
    public bool Fails
    {
        get => _fails;
        set => _fails = value;
    }

    public void Add(IServiceCollection services) =>
        services.AddSingleton<IHttpContextFactory>(provider => new Contexts(new DefaultHttpContextFactory(provider), this));

    private sealed class Contexts(DefaultHttpContextFactory inner, FailingRendering rendering) : IHttpContextFactory
    {
        public HttpContext Create(IFeatureCollection featureCollection)
        {
            var isRendering = featureCollection.Get<IHttpRequestFeature>()!.Headers.Host == "liverinfo.invalid";
            return rendering.Fails && isRendering ? throw new InvalidOperationException("Failed on purpose.") : inner.Create(featureCollection);
        }

        public void Dispose(HttpContext httpContext) => inner.Dispose(httpContext);
    }
}
