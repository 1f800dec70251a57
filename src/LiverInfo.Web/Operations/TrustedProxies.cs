using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace LiverInfo.Web.Operations;

/// <summary>
/// Whom to believe that a reader came by TLS (<c>X-Forwarded-Proto</c>): the proxies named in <c>TrustedProxies</c>, and nobody where
/// none is named, because anybody can send that header. Who the reader is, is not asked for.
/// </summary>
internal static class TrustedProxies
{
    private const string Setting = "TrustedProxies";

    /// <summary>Reads the header where the configuration names proxies.</summary>
    /// <exception cref="OptionsValidationException">What is named is no address.</exception>
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
