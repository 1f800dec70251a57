using System.Collections.Immutable;
using System.Text;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Files;

/// <summary>A content folder on disk.</summary>
/// <param name="Root">The folder's path.</param>
public sealed record ContentFolder(string Root)
{
    /// <summary>The maximum size of an image or a data file in bytes: 20 times the largest in the shipped content.</summary>
    public const int LargestFile = 1024 * 1024;

    /// <summary>
    /// The maximum size of an article in bytes: about 10,000 words, 10 times the longest in the shipped content. For some texts, the
    /// time to parse grows with the square of the length; this limit keeps it to seconds.
    /// </summary>
    public const int LargestArticle = 64 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The nearest folder named <c>content</c> with a settings file, in a folder or one of its parents; null when there is none.</summary>
    /// <param name="start">The folder to start in.</param>
    public static ContentFolder? FindAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "content");
            if (File.Exists(Path.Combine(candidate, ContentFiles.Settings))) return new(candidate);
        }

        return null;
    }

    /// <summary>Lists the files without reading them.</summary>
    /// <exception cref="IOException">The folder is missing, cannot be listed, or has too many files.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the folder is denied.</exception>
    public FolderScan Scan() => FolderLister.List(Root);

    /// <summary>Lists and reads the files.</summary>
    /// <exception cref="IOException">The folder is missing, cannot be listed, or has too many files.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the folder is denied.</exception>
    public ContentSnapshot Read() => Read(Scan());

    /// <summary>Reads every Markdown file, data file and image. A file that cannot be read becomes a diagnostic.</summary>
    /// <param name="scan">The list of files.</param>
    /// <param name="before">The previous snapshot; files that have not changed since are taken from it.</param>
    public ContentSnapshot Read(FolderScan scan, ContentSnapshot? before = null)
    {
        var files = ImmutableArray.CreateBuilder<ContentFile>();
        var images = ImmutableArray.CreateBuilder<ImageFile>();
        var unreadable = ImmutableArray.CreateBuilder<Diagnostic>();
        unreadable.AddRange(scan.Errors);
        var read = new Dictionary<FileEntry, object>(scan.Files.Length);
        foreach (var found in scan.Files)
        {
            var content = before?.Read.GetValueOrDefault(found) ?? ReadFile(found);
            switch (content)
            {
                case ContentFile file:
                    files.Add(file);
                    break;
                case ImageFile image:
                    images.Add(image);
                    break;
                case Diagnostic problem:
                    unreadable.Add(problem);
                    continue; // not reused: it can become readable without a change of its time
            }

            read[found] = content;
        }

        return new(files.ToImmutable(), unreadable.ToImmutable()) { Images = images.ToImmutable(), Unread = scan.Unread, Read = read };
    }

    /// <summary>
    /// Returns the files whose content differs from what was read, although neither their size nor their time of change has changed:
    /// some programs set back the time, and some file systems keep whole seconds only.
    /// </summary>
    /// <param name="scan">The list of files as it is now.</param>
    /// <param name="read">What was read.</param>
    /// <param name="paths">The full paths of the files to compare; null for all.</param>
    public IReadOnlyList<string> FindChanged(FolderScan scan, ContentSnapshot read, IReadOnlySet<string>? paths) => paths is { Count: 0 } ? [] :
    [
        .. scan.Files
            .Where(file => paths is null || paths.Contains(Path.GetFullPath(Path.Combine(Root, file.Path))))
            .Where(file => read.Read.TryGetValue(file, out var before) && !IsSame(before, ReadFile(file)))
            .Select(file => file.Path),
    ];

    private static bool IsSame(object before, object now) => (before, now) switch
    {
        (ContentFile one, ContentFile two) => one.Text == two.Text,
        (ImageFile one, ImageFile two) => one.Bytes.AsSpan().SequenceEqual(two.Bytes.AsSpan()),
        _ => false,
    };

    private object ReadFile(FileEntry file)
    {
        var largest = ContentFiles.IsMarkdown(file.Path) ? LargestArticle : LargestFile;
        if (file.LeadsOut) return Problems.LeadsOut(file.Path);
        if (file.Length > largest)
        {
            return file.IsImage ? Problems.PictureTooLarge(file.Path, file.Length, largest)
                : ContentFiles.IsMarkdown(file.Path) ? Problems.FileTooLarge(file.Path, file.Length, largest)
                : Problems.SettingsTooLarge(file.Path, file.Length, largest);
        }

        try
        {
            // An empty file is not opened. It can be a pipe, and reading a pipe can block forever.
            var bytes = file.Length == 0 ? [] : File.ReadAllBytes(Path.Combine(Root, file.Path));
            if (file.IsImage) return ImageReader.Read(file.Path, bytes);
            // Text that is saved as UTF-16 has a zero beside each letter, and can be valid UTF-8 all the same.
            return bytes.Contains((byte)0) ? Problems.HoldsZeros(file.Path) : new ContentFile(file.Path, StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return Problems.NotUtf8(file.Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Problems.CannotBeRead(file.Path, e.Message);
        }
    }
}
