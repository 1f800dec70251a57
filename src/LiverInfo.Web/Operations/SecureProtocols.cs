using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace LiverInfo.Web.Operations;

/// <summary>
/// Enables HTTP/3 for endpoints with TLS. Kestrel ignores it where the platform does not support it, but warns when it is enabled
/// without TLS, so it is enabled by port.
/// </summary>
internal static class SecureProtocols
{
    private const string Scheme = "https://";
    private const int UsualPort = 443;

    /// <summary>Sets the protocols.</summary>
    public static void Apply(KestrelServerOptions options, IConfiguration configuration)
    {
        var addresses = (configuration[WebHostDefaults.ServerUrlsKey] ?? "").Split(';', StringSplitOptions.TrimEntries)
            .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? ""));
        var ports = addresses.Where(address => address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)).Select(Port).ToHashSet();
        options.ConfigureEndpointDefaults(listen =>
        {
            if (listen.EndPoint is IPEndPoint { Port: var port } && ports.Contains(port)) listen.Protocols = HttpProtocols.Http1AndHttp2AndHttp3;
        });
    }

    // Kestrel reports invalid addresses.
    private static int Port(string address) =>
        int.TryParse(address.TrimEnd('/').Split(':')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : UsualPort;
}
