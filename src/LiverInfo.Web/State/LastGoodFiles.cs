using System.Text;
using LiverInfo.Content.Files;

namespace LiverInfo.Web.State;

/// <summary>
/// The last good version of every file, saved in the state folder as a content folder of its own. An article that no longer loads
/// is served from it, after a restart as well.
/// </summary>
/// <param name="root">The folder; created when there is something to save.</param>
internal sealed class LastGoodFiles(string root)
{
    // The content that each copy was written with (the text of a page, the address of an image) and its time then. Another process
    // may have written it since.
    private readonly Dictionary<string, (string Content, DateTime Written)> _written = new(StringComparer.Ordinal);

    /// <summary>Whether there are copies to start from.</summary>
    public bool IsThere => File.Exists(Path.Combine(root, ContentFiles.Settings));

    /// <summary>Reads the copies; null when there are none or they cannot be read.</summary>
    public ContentSnapshot? Read()
    {
        try
        {
            return Directory.Exists(root) ? new ContentFolder(root).Read() : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Saves every file that loaded well, and deletes the copies of files that were removed.</summary>
    /// <param name="files">The files as they were read.</param>
    /// <param name="heldBack">The paths of those that did not load; their last good copy stays.</param>
    /// <exception cref="IOException">The folder cannot be written to, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public void Keep(ContentSnapshot files, IReadOnlyCollection<string> heldBack)
    {
        var copies = Directory.CreateDirectory(root).EnumerateFiles("*", SearchOption.AllDirectories)
            .ToDictionary(copy => Path.GetRelativePath(root, copy.FullName).Replace('\\', '/'), copy => copy.LastWriteTimeUtc, StringComparer.Ordinal);
        var waiting = heldBack.ToHashSet(StringComparer.Ordinal);
        // The copy of an article that is held back may use a source or an image that has been removed since.
        var staying = waiting.Any(ContentFiles.IsArticle) ? copies.Keys.Where(IsShared).ToHashSet(StringComparer.Ordinal) : [];

        foreach (var file in files.Files.Where(file => !waiting.Contains(file.Path) && !staying.Contains(file.Path)))
            Write(file.Path, file.Text, () => Encoding.UTF8.GetBytes(file.Text), copies);
        foreach (var image in files.Images.Where(image => !waiting.Contains(PathOf(image)) && !staying.Contains(PathOf(image))))
            Write(PathOf(image), image.Address.Value, () => [.. image.Bytes], copies);

        var kept = files.Files.Select(file => file.Path).Concat(files.Images.Select(PathOf)).Concat(waiting).Concat(staying);
        foreach (var copy in copies.Keys.Except(kept).Where(copy => !waiting.Any(folder => copy.StartsWith(folder + "/", StringComparison.Ordinal))))
        {
            File.Delete(Path.Combine(root, copy));
            _written.Remove(copy);
        }
    }

    private void Write(string path, string content, Func<byte[]> bytes, Dictionary<string, DateTime> copies)
    {
        if (copies.TryGetValue(path, out var time) && _written.GetValueOrDefault(path) == (content, time)) return;
        var target = Path.Combine(root, path);
        if (!copies.ContainsKey(path) || !bytes().AsSpan().SequenceEqual(File.ReadAllBytes(target)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            AtomicFile.Replace(target, temporary => File.WriteAllBytes(temporary, bytes()));
        }

        _written[path] = (content, File.GetLastWriteTimeUtc(target));
    }

    /// <summary>Whether articles depend on a file: the sources, the glossary, the images, the snippets; but not temporary files.</summary>
    private static bool IsShared(string path) => !ContentFiles.IsArticle(path) && path != ContentFiles.Settings && Path.GetFileName(path)[0] != '.';

    private static string PathOf(ImageFile image) => $"{ImageFile.Folder}/{image.Name}";
}
