using System.Collections.Immutable;
using System.IO.Enumeration;

namespace LiverInfo.Content.Files;

/// <summary>A file of the content folder as it is listed, before it is read.</summary>
/// <param name="Path">Relative to the content folder, with forward slashes.</param>
/// <param name="Length">In bytes; <see cref="Nowhere"/> for a link whose target does not exist.</param>
/// <param name="Changed">The time of the last change, in UTC ticks.</param>
/// <param name="LeadsOut">Whether it is a link to a target outside the folder, which is not followed.</param>
internal sealed record FileEntry(string Path, long Length, long Changed, bool LeadsOut)
{
    /// <summary>
    /// The maximum number of files of any kind in a content folder: 5 times the largest folder in the benchmarks. A larger number
    /// means that the path is wrong.
    /// </summary>
    public const int Most = 50_000;

    /// <summary>The length of a file that does not exist.</summary>
    public const long Nowhere = -1;

    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.None,
    };

    /// <summary>Whether it is in the image folder. This includes files that are not images, so that they are reported.</summary>
    public bool IsImage => System.IO.Path.GetDirectoryName(Path) == ImageFile.Folder;

    /// <summary>The articles, images and data files of a folder, sorted by path.</summary>
    /// <exception cref="IOException">The folder is missing, cannot be listed, or has too many files.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the folder is denied.</exception>
    public static ImmutableArray<FileEntry> In(string root)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(root));
        var seen = 0;
        var files = new FileSystemEnumerable<FileEntry>(full, (ref FileSystemEntry entry) => Of(ref entry, full), Everything)
        {
            // A link to a folder can point outside the content folder or form a cycle.
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry) && entry.FileName[0] is not ('.' or '_'),
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
            {
                if (++seen > Most) throw new IOException($"It holds more than {Most} files, so it is hardly a folder of articles.");
                return IsContent(FolderOf(ref entry, full), entry.FileName) && (!entry.IsDirectory || IsLink(ref entry));
            },
        };
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static FileEntry Of(ref FileSystemEntry entry, string root)
    {
        var path = PathOf(ref entry, root);
        if (!IsLink(ref entry)) return new(path, entry.Length, entry.LastWriteTimeUtc.Ticks, LeadsOut: false);

        // Kubernetes mounts each file as a link into a hidden folder beside it. Links inside the content folder are therefore allowed.
        var inside = Real(root) + System.IO.Path.DirectorySeparatorChar;
        var target = Target(entry.ToFullPath());
        if (target is not null && !Real(target.FullName).StartsWith(inside, StringComparison.Ordinal)) return new(path, 0, 0, LeadsOut: true);
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

    /// <summary>A path with all links resolved.</summary>
    private static string Real(string path)
    {
        var parent = System.IO.Path.GetDirectoryName(path);
        if (parent is null) return path;
        var here = System.IO.Path.Combine(Real(parent), System.IO.Path.GetFileName(path));
        return System.IO.Path.Exists(here) && Directory.ResolveLinkTarget(here, returnFinalTarget: true) is { } target ? target.FullName : here;
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    /// <summary>The folder of an entry, relative to the content folder; empty for the content folder itself.</summary>
    private static ReadOnlySpan<char> FolderOf(ref FileSystemEntry entry, string root) =>
        entry.Directory[root.Length..].TrimStart(System.IO.Path.DirectorySeparatorChar);

    private static string PathOf(ref FileSystemEntry entry, string root)
    {
        var folder = FolderOf(ref entry, root);
        return folder.IsEmpty ? entry.FileName.ToString() : string.Concat(folder, "/", entry.FileName).Replace('\\', '/');
    }

    /// <summary>
    /// Articles and images, and at the top data files and shared text. Not the guide for authors, and not the temporary files of editors
    /// and systems. Folders with such names are not searched.
    /// </summary>
    private static bool IsContent(ReadOnlySpan<char> folder, ReadOnlySpan<char> name)
    {
        if (folder is ImageFile.Folder) return name[0] is not ('.' or '_' or '~');
        return name[0] switch
        {
            '.' or '~' => false,
            '_' => folder.IsEmpty && (name.EndsWith(ContentFiles.YamlExtension, StringComparison.Ordinal) || ContentFiles.IsMarkdown(name)),
            _ => ContentFiles.IsMarkdown(name)
                && !(folder.IsEmpty && name.Equals(ContentFiles.Guide, StringComparison.OrdinalIgnoreCase)),
        };
    }
}
