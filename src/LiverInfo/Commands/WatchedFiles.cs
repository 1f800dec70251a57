using LiverInfo.Content.Files;

namespace LiverInfo.Commands;

/// <summary>What a check reads, as it is at one moment. Two are equal when nothing has changed.</summary>
/// <param name="Scan">The content folder; null when it cannot be read.</param>
/// <param name="Trouble">Why the content folder cannot be read, or null.</param>
/// <param name="Retractions">The size and the time of the retraction file; null without one.</param>
internal sealed record WatchedFiles(FolderScan? Scan, string? Trouble, (long Length, DateTime Changed)? Retractions)
{
    /// <summary>Looks at the files without reading them.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="retractions">The retraction file, or null.</param>
    public static WatchedFiles Look(ContentFolder folder, string? retractions)
    {
        (long, DateTime)? file = retractions is not null && new FileInfo(retractions) is { Exists: true } found ? (found.Length, found.LastWriteTimeUtc) : null;
        try
        {
            var scan = folder.Scan();
            return scan.IsEmpty ? new(null, "it is empty.", file) : new(scan, null, file);
        }
        catch (DirectoryNotFoundException)
        {
            return new(null, "it is not there.", file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(null, e.Message, file);
        }
    }
}
