using System.Collections.Concurrent;
using System.Net;
using LiverInfo.Web.Serving;

namespace LiverInfo.Desk.Sites;

/// <summary>Asks the running site whether readers see a page as it is saved.</summary>
/// <param name="address">The address of the site; null when none was given.</param>
/// <param name="client">Asks it.</param>
/// <param name="preview">Renders the page as readers would get it.</param>
/// <param name="folder">The content folder.</param>
/// <param name="time">The clock.</param>
internal sealed class LiveSite(Uri? address, HttpClient client, PagePreview preview, DeskSite folder, TimeProvider time)
{
    // The first time that the site was seen to have a page, by its address and its tag.
    private readonly ConcurrentDictionary<(string Address, string Hash), DateTimeOffset> _seen = new();

    /// <summary>Says whether readers see a file as it is saved.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellation">Stops the question.</param>
    public async Task<LiveAnswer> AskAsync(string path, CancellationToken cancellation)
    {
        if (address is null) return new(false, "The desk does not know the address of the site. Start it with --site and the address, such as --site https://www.example.org.");
        var current = await folder.RefreshAsync(cancellation);
        if (!ContentFiles.IsArticle(path)) return HeldBack(current, path) ?? new(false, "Readers see this file only within pages. Look at one of them.");
        var page = UrlPath.OfFile(path).Value;
        if (HeldBack(current, path) is { } held) return held;
        if (await preview.ForReadersAsync(page, cancellation) is not { } expected) return new(false, "Readers do not get this page today: it is a draft, not yet shown, or no longer shown.");
        try
        {
            var health = (await client.GetStringAsync(new Uri(address, ContentHealth.ReadyPath), cancellation)).Trim();
            using var response = await client.GetAsync(new Uri(address, page), cancellation);
            var isSame = response.Headers.ETag?.Tag == $"\"{expected.Hash}\"" || (response.StatusCode == (HttpStatusCode)expected.Status && (await response.Content.ReadAsByteArrayAsync(cancellation)).AsSpan().SequenceEqual(expected.Body.AsSpan()));
            if (isSame) return new(true, $"Readers see this since {_seen.GetOrAdd((page, expected.Hash), time.GetUtcNow()).ToOffset(OffsetHere()):HH:mm}.");
            return new(false, Missing(current, health));
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or InvalidOperationException && !cancellation.IsCancellationRequested)
        {
            return new(false, $"The site at {address} does not answer: {e.Message}");
        }
    }

    private TimeSpan OffsetHere() => time.LocalTimeZone.GetUtcOffset(time.GetUtcNow());

    private static LiveAnswer? HeldBack(LoadedFolder folder, string path) => folder.Loaded.HeldBack.Contains(path)
        ? new(false, $"Readers see the version before. This file holds the page back: {Why(folder, path)}")
        : null;

    private static string Missing(LoadedFolder folder, string health)
    {
        var held = folder.Loaded.HeldBack.FirstOrDefault(path => !ContentFiles.IsArticle(path));
        if (held is not null) return $"Readers do not see this yet. {held} is held back, and every page depends on it: {Why(folder, held)}";
        return health.StartsWith("Healthy", StringComparison.Ordinal)
            ? "Readers do not see this yet. The site runs and has no problems, so the files have not come to it, or it needs two more seconds."
            : $"Readers do not see this yet. The site says \"{health}\": files of it have errors, or its folder is not there.";
    }

    private static string Why(LoadedFolder folder, string path) =>
        folder.Loaded.Errors.FirstOrDefault(problem => problem.At.Path == path) is { } problem
            ? $"{problem.At.Path}, line {problem.At.Line}: {problem.Message} {problem.Fix}"
            : $"{path} has not loaded without errors.";
}

/// <summary>Whether readers see a page as it is saved.</summary>
/// <param name="IsLive">Whether they do.</param>
/// <param name="Words">The answer in words.</param>
internal sealed record LiveAnswer(bool IsLive, string Words);
