using System.Collections.Immutable;
using System.IO.Enumeration;

namespace LiverInfo.Content.Files;

/// <summary>A file of the content folder as a look at the folder finds it, before it is read.</summary>
/// <param name="Path">Relative to the content folder, with forward slashes.</param>
/// <param name="Length">In bytes; <see cref="Nowhere"/> for a link that leads to no file.</param>
/// <param name="Changed">When it was last saved, in ticks of UTC.</param>
/// <param name="LeadsOut">Whether it is a link to something outside the folder, which is not followed.</param>
internal sealed record FileEntry(string Path, long Length, long Changed, bool LeadsOut)
{
    /// <summary>
    /// The most files a content folder may hold, other files than articles among them. Five times what the site is measured with;
    /// beyond it, somebody has named the wrong folder.
    /// </summary>
    public const int Most = 50_000;

    /// <summary>The length of what is not there.</summary>
    public const long Nowhere = -1;

    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.None,
    };

    /// <summary>Whether it lies in the folder of pictures, be it a picture or not, so that one of a wrong kind is reported and not passed over.</summary>
    public bool IsImage => System.IO.Path.GetDirectoryName(Path) == ImageFile.Folder;

    /// <summary>The articles, pictures and settings files of a folder, sorted by path.</summary>
    /// <exception cref="IOException">The folder is missing or cannot be listed, or holds too many files.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public static ImmutableArray<FileEntry> In(string root)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(root));
        var seen = 0;
        var files = new FileSystemEnumerable<FileEntry>(full, (ref FileSystemEntry entry) => Of(ref entry, full), Everything)
        {
            // A linked folder may lead anywhere, and round in circles.
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

        // Some systems show each file as a link to the real one in a hidden folder beside it. That is fine; out of the folder is not.
        var inside = Real(root) + System.IO.Path.DirectorySeparatorChar;
        var target = Target(entry.ToFullPath());
        if (target is not null && !Real(target.FullName).StartsWith(inside, StringComparison.Ordinal)) return new(path, 0, 0, LeadsOut: true);
        return target is { Exists: true } ? new(path, target.Length, target.LastWriteTimeUtc.Ticks, LeadsOut: false) : new(path, Nowhere, 0, LeadsOut: false);
    }

    /// <summary>What a link leads to; null when that cannot be followed, because it leads in circles or is no link any more.</summary>
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

    /// <summary>A path with every link on its way followed.</summary>
    private static string Real(string path)
    {
        var parent = System.IO.Path.GetDirectoryName(path);
        if (parent is null) return path;
        var here = System.IO.Path.Combine(Real(parent), System.IO.Path.GetFileName(path));
        return System.IO.Path.Exists(here) && Directory.ResolveLinkTarget(here, returnFinalTarget: true) is { } target ? target.FullName : here;
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    /// <summary>The folder that an entry lies in, relative to the content folder; empty for that folder itself.</summary>
    private static ReadOnlySpan<char> FolderOf(ref FileSystemEntry entry, string root) =>
        entry.Directory[root.Length..].TrimStart(System.IO.Path.DirectorySeparatorChar);

    private static string PathOf(ref FileSystemEntry entry, string root)
    {
        var folder = FolderOf(ref entry, root);
        return folder.IsEmpty ? entry.FileName.ToString() : string.Concat(folder, "/", entry.FileName).Replace('\\', '/');
    }

    /// <summary>
    /// Pages, and at the top the settings files and what pages share; not the authors' guide, nor what editors and systems leave behind. Folders with such
    /// names are never entered.
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
