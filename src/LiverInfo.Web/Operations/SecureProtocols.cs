using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace LiverInfo.Web.Operations;

/// <summary>
/// HTTP/3 beside HTTP/1.1 and HTTP/2 wherever the site itself speaks TLS. Kestrel leaves it out where the platform does not have it,
/// and warns where it is asked for without TLS, so it is asked for by port.
/// </summary>
internal static class SecureProtocols
{
    private const string Scheme = "https://";
    private const int UsualPort = 443;

    /// <summary>Offers it.</summary>
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

    // What is no address at all is for Kestrel to complain about.
    private static int Port(string address) =>
        int.TryParse(address.TrimEnd('/').Split(':')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : UsualPort;
}
