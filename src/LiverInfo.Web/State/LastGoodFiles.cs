using System.Text;
using LiverInfo.Content.Files;

namespace LiverInfo.Web.State;

/// <summary>
/// The last good version of every file, kept in the state folder as a content folder of its own: what an article that no longer
/// loads is served from, after a restart as well.
/// </summary>
/// <param name="root">The folder; made when there is something to keep.</param>
internal sealed class LastGoodFiles(string root)
{
    // What each copy holds: the text of a page, the address of a picture.
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);

    /// <summary>Whether there is a site to start from.</summary>
    public bool IsThere => File.Exists(Path.Combine(root, ContentFolder.SettingsName));

    /// <summary>What was kept, or null when there is nothing or it cannot be read.</summary>
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

    /// <summary>
    /// Keeps every file that loaded well, and forgets those that were removed. Each is written beside and renamed, so that a copy is
    /// whole or is not there, whenever the program is stopped.
    /// </summary>
    /// <param name="files">The files as they were read.</param>
    /// <param name="heldBack">The paths of those that did not load; their last good copy stays.</param>
    /// <exception cref="IOException">The folder cannot be written to, or is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public void Keep(ContentSnapshot files, IReadOnlyCollection<string> heldBack)
    {
        Directory.CreateDirectory(root);
        var copies = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(copy => Path.GetRelativePath(root, copy).Replace('\\', '/'))
            .ToHashSet(StringComparer.Ordinal);
        var waiting = heldBack.ToHashSet(StringComparer.Ordinal);
        // The copy of an article that waits may cite a source, or show a picture, that is no longer there.
        var staying = waiting.Any(ContentFolder.IsArticle) ? copies.Where(IsDrawnOn).ToHashSet(StringComparer.Ordinal) : [];

        foreach (var file in files.Files.Where(file => !waiting.Contains(file.Path) && !staying.Contains(file.Path)))
            Write(file.Path, file.Text, () => Encoding.UTF8.GetBytes(file.Text), copies);
        foreach (var image in files.Images.Where(image => !waiting.Contains(PathOf(image)) && !staying.Contains(PathOf(image))))
            Write(PathOf(image), image.Address.Value, () => [.. image.Bytes], copies);

        var there = files.Files.Select(file => file.Path).Concat(files.Images.Select(PathOf)).Concat(waiting).Concat(staying);
        foreach (var copy in copies.Except(there))
        {
            File.Delete(Path.Combine(root, copy));
            _written.Remove(copy);
        }
    }

    private void Write(string path, string content, Func<byte[]> bytes, HashSet<string> copies)
    {
        if (copies.Contains(path) && _written.GetValueOrDefault(path) == content) return;
        var target = Path.Combine(root, path);
        if (!copies.Contains(path) || !bytes().AsSpan().SequenceEqual(File.ReadAllBytes(target)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            AtomicFile.Replace(target, beside => File.WriteAllBytes(beside, bytes()));
        }

        _written[path] = content;
    }

    /// <summary>Whether an article may stop loading when this changes: the sources, the glossary, the pictures, the texts that pages share.</summary>
    private static bool IsDrawnOn(string path) => !ContentFolder.IsArticle(path) && path != ContentFolder.SettingsName && Path.GetFileName(path)[0] != '.';

    private static string PathOf(ImageFile image) => $"{ImageFile.Folder}/{image.Name}";
}
