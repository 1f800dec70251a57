using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;

namespace LiverInfo.Desk.Sites;

/// <summary>The content folder as the desk sees it: loaded once, and again when it has changed.</summary>
/// <param name="folder">The folder.</param>
/// <param name="time">The clock.</param>
internal sealed class DeskSite(ContentFolder folder, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _loading = new(1);
    private volatile LoadedFolder? _current;

    /// <summary>The folder as it was last loaded, even if it has changed since.</summary>
    public async Task<LoadedFolder> CurrentAsync(CancellationToken cancellation) => _current ?? await RefreshAsync(cancellation);

    /// <summary>Loads the folder if it has changed since it was last loaded.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public async Task<LoadedFolder> RefreshAsync(CancellationToken cancellation)
    {
        await _loading.WaitAsync(cancellation);
        try
        {
            var (before, now) = (_current, time.GetUtcNow());
            var scan = await Task.Run(folder.Scan, cancellation);
            if (before is not null && scan.Equals(before.Scan) && now < (before.Loaded.Site?.NextDay ?? DateTimeOffset.MaxValue)) return before;
            return _current = await Task.Run(
                () =>
                {
                    var files = folder.Read(scan, before?.Files);
                    return new LoadedFolder(scan, files, SiteLoader.Load(files, new(now) { Previous = before?.Loaded }));
                },
                cancellation);
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>Loads the site with another text in one file, which is not an article, and saves nothing.</summary>
    public async Task<LoadResult> LoadWithAsync(ContentFile file, CancellationToken cancellation)
    {
        var current = await CurrentAsync(cancellation);
        var files = current.Files with { Files = [.. current.Files.Files.Select(other => other.Path == file.Path ? file : other)] };
        return await Task.Run(() => SiteLoader.Load(files, new(time.GetUtcNow()) { Previous = current.Loaded }), cancellation);
    }

    /// <inheritdoc />
    public void Dispose() => _loading.Dispose();
}

/// <summary>A content folder, loaded.</summary>
/// <param name="Scan">The list of its files.</param>
/// <param name="Files">Its files.</param>
/// <param name="Loaded">The result of loading them.</param>
internal sealed record LoadedFolder(FolderScan Scan, ContentSnapshot Files, LoadResult Loaded)
{
    /// <summary>Whether a file is one that the folder lists, be it readable or not.</summary>
    public bool Has(string path) => Files.Files.Any(file => file.Path == path) || Files.Unreadable.Any(problem => problem.At.Path == path);
}
