using System.Globalization;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace LiverInfo.Web.Operations;

/// <summary>What one reader, or one attacker, may ask of the server. Each limit is far above what a browser needs.</summary>
internal static class KestrelLimits
{
    /// <summary>Sets them.</summary>
    public static void Apply(KestrelServerOptions options)
    {
        // Says nothing about what the server is.
        options.AddServerHeader = false;
        var limits = options.Limits;
        // Nothing can be sent here, so a body is a mistake or an attack. Small ones are let in, to be answered with a page and not a cut line.
        limits.MaxRequestBodySize = 4 * 1024;
        // The longest address of a page is under 200 characters; some readers come with long queries from other sites.
        limits.MaxRequestLineSize = 4 * 1024;
        // Browsers send 1 to 2 KB; proxies add some.
        limits.MaxRequestHeadersTotalSize = 16 * 1024;
        limits.MaxRequestHeaderCount = 64;
        // Long enough for a line that stutters, short enough that those who send a letter a minute do not fill the house.
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        // Each takes about 10 KB while it is open. Whoever comes after is turned away at the door, and those inside are served. Of the
        // files that the system lets a program open, 600 are left for its own parts (some 350) and the content: without them, no
        // edit could be read and no newcomer even turned away.
        limits.MaxConcurrentConnections = Math.Clamp(OpenFiles() - 600, 100, 20_000);
        // A page and its pictures are a dozen streams.
        limits.Http2.MaxStreamsPerConnection = 32;
        limits.Http2.MaxRequestHeaderFieldSize = 8 * 1024;
    }

    /// <summary>How many files and connections the system lets this program have open at once, where it says so.</summary>
    private static long OpenFiles()
    {
        const string LinuxLimits = "/proc/self/limits";
        const string OfFiles = "Max open files";
        return File.Exists(LinuxLimits)
            && Array.Find(File.ReadAllLines(LinuxLimits), line => line.StartsWith(OfFiles, StringComparison.Ordinal)) is { } limit
            && long.TryParse(limit[OfFiles.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[0], NumberStyles.None, CultureInfo.InvariantCulture, out var most)
                ? most
                : int.MaxValue;
    }
}
