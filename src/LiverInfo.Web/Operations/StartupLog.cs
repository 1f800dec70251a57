using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LiverInfo.Web.Operations;

/// <summary>Logs the addresses of the site, in a form that can be opened in a browser.</summary>
internal static partial class StartupLog
{
    /// <summary>Logs a line for each address; call it when the server has started.</summary>
    public static void WriteAddresses(ILogger log, IServer server)
    {
        foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            LogOpen(log, Reachable(address));
    }

    /// <summary>Replaces a wildcard host, which a browser cannot open, by localhost.</summary>
    private static string Reachable(string address) => address
        .Replace("://[::]", "://localhost", StringComparison.Ordinal)
        .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
        .Replace("://+", "://localhost", StringComparison.Ordinal)
        .Replace("://*", "://localhost", StringComparison.Ordinal);

    [LoggerMessage(LogLevel.Information, "Open {Address}")]
    private static partial void LogOpen(ILogger log, string address);
}
