using System.Text;
using LiverInfo.Content.Files;
using LiverInfo.Content.Images;

namespace LiverInfo.Web.Publishing;

/// <summary>
/// The last good version of every file, kept in the state folder as a content folder of its own: what an article that no longer
/// loads is served from, after a restart as well.
/// </summary>
/// <param name="root">The folder; made when there is something to keep.</param>
internal sealed class LastGood(string root)
{
    private ContentSnapshot _kept = new([], []);

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
    /// whole or is not there, whenever the power fails.
    /// </summary>
    /// <param name="files">The files as they were read.</param>
    /// <param name="heldBack">The paths of those that did not load; their last good copy stays.</param>
    /// <exception cref="IOException">The folder cannot be written to, or is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public void Keep(ContentSnapshot files, IReadOnlyCollection<string> heldBack)
    {
        var waiting = heldBack.ToHashSet(StringComparer.Ordinal);
        var good = files with
        {
            Files = [.. files.Files.Where(file => !waiting.Contains(file.Path))],
            Images = [.. files.Images.Where(image => !waiting.Contains(PathOf(image)))],
        };

        var textBefore = _kept.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var file in good.Files)
        {
            if (textBefore.GetValueOrDefault(file.Path)?.Text != file.Text) Write(file.Path, Encoding.UTF8.GetBytes(file.Text));
        }

        var imagesBefore = _kept.Images.Select(image => image.Address).ToHashSet();
        foreach (var image in good.Images.Where(image => !imagesBefore.Contains(image.Address))) Write(PathOf(image), [.. image.Bytes]);

        var keep = good.Files.Select(file => file.Path).Concat(good.Images.Select(PathOf)).Concat(waiting).ToHashSet(StringComparer.Ordinal);
        foreach (var copy in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            if (!keep.Contains(Path.GetRelativePath(root, copy).Replace('\\', '/'))) File.Delete(copy);
        }

        _kept = good;
    }

    private void Write(string path, byte[] bytes)
    {
        var target = Path.Combine(root, path);
        if (File.Exists(target) && bytes.AsSpan().SequenceEqual(File.ReadAllBytes(target))) return;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        // A name that is never read as content, so that a copy cut short by a crash is passed over.
        var beside = Path.Combine(Path.GetDirectoryName(target)!, "." + Path.GetFileName(target) + ".new");
        File.WriteAllBytes(beside, bytes);
        File.Move(beside, target, overwrite: true);
    }

    private static string PathOf(ImageFile image) => $"{ImageFile.Folder}/{image.Name}";
}
