using LiverInfo.Content.Files;
using LiverInfo.Web.State;

namespace LiverInfo.Desk.Saving;

/// <summary>Adds pictures to the content folder. A picture that is there is never written over.</summary>
/// <param name="root">The content folder.</param>
internal sealed class PictureStore(string root)
{
    private const int Tries = 1000;

    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>Writes a picture under a name that no picture has.</summary>
    /// <param name="name">The name that it gets if no picture has it, without an extension; otherwise a number is added.</param>
    /// <param name="extension">The extension, with the dot.</param>
    /// <param name="bytes">The file.</param>
    /// <returns>The name of the file; null with the reason, for a person, when it was not written.</returns>
    public (string? Name, string? Reason) Add(string name, string extension, byte[] bytes)
    {
        try
        {
            var folder = Path.Combine(_root, ImageFile.Folder);
            Directory.CreateDirectory(folder);
            if (RealPath.Within(_root, ImageFile.Folder) is null) return (null, $"The folder {ImageFile.Folder} is a link to something outside the content folder.");
            // Without regard to case, because some systems have none, and to the extension, so that two pictures are not mixed up.
            var taken = new DirectoryInfo(folder).EnumerateFileSystemInfos().Select(file => Path.GetFileNameWithoutExtension(file.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
            for (var number = 1; number < Tries; number++)
            {
                var stem = number == 1 ? name : $"{name}-{number}";
                if (taken.Contains(stem)) continue;
                var file = Path.Combine(folder, stem + extension);
                try
                {
                    AtomicFile.Create(file, bytes);
                    return (stem + extension, null);
                }
                catch (IOException) when (Path.Exists(file))
                {
                    // Another program has just made it.
                }
            }

            return (null, "There are too many pictures of this name. Describe this one in other words.");
        }
        // Any exception: a disk without room is reported as one of several kinds.
        catch (Exception e)
        {
            return (null, e.Message);
        }
    }
}
