namespace LiverInfo.Content.Files;

/// <summary>A file of the content folder as it is listed, before it is read.</summary>
/// <param name="Path">Relative to the content folder, with forward slashes.</param>
/// <param name="Length">In bytes; <see cref="Nowhere"/> for a link whose target does not exist.</param>
/// <param name="Changed">The time of the last change, in UTC ticks.</param>
/// <param name="LeadsOut">Whether it is a link to a target outside the folder, which is not followed.</param>
internal sealed record FileEntry(string Path, long Length, long Changed, bool LeadsOut)
{
    /// <summary>The length of a file that does not exist.</summary>
    public const long Nowhere = -1;

    /// <summary>Grows when the content of the file has changed, and neither its size nor its time has.</summary>
    public int Revision { get; init; }

    /// <summary>Whether it is in the image folder. This includes files that are not images, so that they are reported.</summary>
    public bool IsImage => System.IO.Path.GetDirectoryName(Path) == ImageFile.Folder;

    /// <summary>Lists a link to a file.</summary>
    /// <param name="path">Relative to the content folder, with forward slashes.</param>
    /// <param name="root">The full path of the content folder.</param>
    public static FileEntry OfLink(string path, string root)
    {
        // Kubernetes mounts each file as a link into a hidden folder beside it. Links inside the content folder are therefore allowed.
        var target = Target(System.IO.Path.Combine(root, path));
        if (target is not null && RealPath.Within(root, target.FullName) is null) return new(path, 0, 0, LeadsOut: true);
        return target is { Exists: true } ? new(path, target.Length, target.LastWriteTimeUtc.Ticks, LeadsOut: false) : new(path, Nowhere, 0, LeadsOut: false);
    }

    /// <summary>The target of a link; null when the link forms a cycle or has been replaced.</summary>
    private static FileInfo? Target(string link)
    {
        try
        {
            return new FileInfo(link).ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
