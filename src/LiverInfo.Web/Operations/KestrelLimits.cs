using System.Globalization;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace LiverInfo.Web.Operations;

/// <summary>Limits for a single client, each far above what a browser needs.</summary>
internal static class KestrelLimits
{
    /// <summary>
    /// The longest address with its query. The address of a page has under 200 characters, but links from other sites can add long
    /// queries. Longer ones are answered with the 414 page.
    /// </summary>
    public const int LongestAddress = 4 * 1024;

    /// <summary>Sets the limits.</summary>
    public static void Apply(KestrelServerOptions options)
    {
        // Does not disclose the server software.
        options.AddServerHeader = false;
        var limits = options.Limits;
        // Nothing can be sent to the site. Small bodies are accepted, so that the client gets a page and not a closed connection.
        limits.MaxRequestBodySize = 4 * 1024;
        // Above LongestAddress, so that the application can answer. Above this limit, Kestrel answers 414 without a body.
        limits.MaxRequestLineSize = 16 * 1024;
        // Kestrel's defaults, for HTTP/1.1 and HTTP/2 alike. Above them Kestrel answers 431 without a body: measuring the headers of every
        // request, to answer with a page, would take about 3% of a request.
        limits.MaxRequestHeadersTotalSize = limits.Http2.MaxRequestHeaderFieldSize = 32 * 1024;
        limits.MaxRequestHeaderCount = 100;
        // Tolerates slow connections, and stops clients that send their headers byte by byte (slowloris).
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        // An open connection takes about 10 KB. Above the limit, new connections are refused and the others are served. 600 of the files
        // that the program may open are reserved for the runtime (some 350) and the content; otherwise no edit could be read.
        limits.MaxConcurrentConnections = Math.Clamp(OpenFileLimit() - 600, 100, 20_000);
        // A page and its images are a dozen streams.
        limits.Http2.MaxStreamsPerConnection = 32;
    }

    /// <summary>The number of files and connections that the program may have open, where the system has such a limit.</summary>
    private static long OpenFileLimit()
    {
        const string LinuxLimits = "/proc/self/limits";
        const string OpenFiles = "Max open files";
        return File.Exists(LinuxLimits)
            && Array.Find(File.ReadAllLines(LinuxLimits), line => line.StartsWith(OpenFiles, StringComparison.Ordinal)) is { } limit
            && long.TryParse(limit[OpenFiles.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[0], NumberStyles.None, CultureInfo.InvariantCulture, out var most)
                ? most
                : int.MaxValue;
    }
}
