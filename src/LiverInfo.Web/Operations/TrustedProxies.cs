using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace LiverInfo.Web.Operations;

/// <summary>
/// Accepts <c>X-Forwarded-Proto</c> from the proxies named in <c>TrustedProxies</c> only, because any client can send that header.
/// The reader's address (<c>X-Forwarded-For</c>) is not read at all.
/// </summary>
internal static class TrustedProxies
{
    private const string Setting = "TrustedProxies";

    /// <summary>Adds the middleware when the configuration names proxies.</summary>
    /// <exception cref="OptionsValidationException">An entry is neither an address nor a network.</exception>
    public static void Use(WebApplication app)
    {
        var named = (app.Configuration[Setting] ?? "").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (named.Length == 0) return;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in named)
        {
            if (IPAddress.TryParse(proxy, out var address)) options.KnownProxies.Add(address);
            else if (IPNetwork.TryParse(proxy, out var network)) options.KnownIPNetworks.Add(network);
            else throw Wrong(proxy);
        }

        app.UseForwardedHeaders(options);
    }

    private static OptionsValidationException Wrong(string proxy) => new(Setting, typeof(ForwardedHeadersOptions),
        [$"{Setting}: \"{proxy}\" is neither an address nor a network. Write it like this: 10.0.0.7, or 10.0.0.0/8"]);
}
