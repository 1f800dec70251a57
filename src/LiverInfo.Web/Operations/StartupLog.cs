using LiverInfo.Content.Loading;
using LiverInfo.Web.Reloading;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LiverInfo.Web.Operations;

/// <summary>Says what was loaded, from where, and which address to open.</summary>
internal static partial class StartupLog
{
    /// <summary>For once the site is up.</summary>
    public static void WriteOpen(ILogger log, IServer server)
    {
        foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            LogOpen(log, Reachable(address));
    }

    /// <summary>For once the content is loaded.</summary>
    public static void WriteLoaded(ILogger log, SiteReloader live, LoadResult loaded)
    {
        log.LogProblems(loaded);
        var errors = loaded.Errors.Count();
        if (live.IsFolderGone) LogFromCopies(log, live.FolderPath, live.Current.Articles.Length);
        else LogLoaded(log, live.Current.Articles.Length, live.FolderPath, errors, loaded.Diagnostics.Length - errors);
    }

    /// <summary>An address that listens everywhere cannot be opened as it stands.</summary>
    private static string Reachable(string address) => address
        .Replace("://[::]", "://localhost", StringComparison.Ordinal)
        .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
        .Replace("://+", "://localhost", StringComparison.Ordinal)
        .Replace("://*", "://localhost", StringComparison.Ordinal);

    [LoggerMessage(LogLevel.Information, "Loaded {Articles} articles from {Folder}: {Errors} errors, {Warnings} warnings (\"liverinfo check\" lists them)")]
    private static partial void LogLoaded(ILogger log, int articles, string folder, int errors, int warnings);

    [LoggerMessage(LogLevel.Error, "The content folder {Folder} is missing, empty or cannot be read, so the site starts with the last good version of {Articles} articles")]
    private static partial void LogFromCopies(ILogger log, string folder, int articles);

    [LoggerMessage(LogLevel.Information, "Open {Address}")]
    private static partial void LogOpen(ILogger log, string address);
}
