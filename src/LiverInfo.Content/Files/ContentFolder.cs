using System.Collections.Immutable;
using System.Text;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Files;

/// <summary>A content folder on disk: what is in it, and whether that has changed.</summary>
/// <param name="Root">The folder's path.</param>
public sealed record ContentFolder(string Root)
{
    /// <summary>The largest picture or settings file that is read, in bytes. The longest shipped one is a twentieth of it.</summary>
    public const int LargestFile = 1024 * 1024;

    /// <summary>
    /// The largest article that is read, in bytes: about 10,000 words, ten times the longest shipped one. Some texts take time
    /// that grows with the square of their length, and with this none takes more than seconds.
    /// </summary>
    public const int LargestArticle = 64 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The name of the settings file, by which a content folder is known.</summary>
    public const string SettingsName = ContentFiles.Settings;

    /// <summary>Whether a file is an article: Markdown that is a page of its own and not put into others.</summary>
    /// <param name="path">The file, relative to the content folder.</param>
    public static bool IsArticle(string path) => ContentFiles.IsArticle(path);

    /// <summary>The nearest folder named <c>content</c> that holds a settings file, looking upwards; null when there is none.</summary>
    /// <param name="start">The folder to start in.</param>
    public static ContentFolder? FindAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "content");
            if (File.Exists(Path.Combine(candidate, SettingsName))) return new(candidate);
        }

        return null;
    }

    /// <summary>Looks which files there are, without reading them.</summary>
    /// <exception cref="IOException">The folder is missing or cannot be listed, or holds too many files.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public FolderScan Scan() => new(FileEntry.In(Root));

    /// <summary>Looks, and reads what it finds.</summary>
    /// <exception cref="IOException">The folder is missing or cannot be listed, or holds too many files.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public ContentSnapshot Read() => Read(Scan());

    /// <summary>Reads every Markdown and settings file and every picture. One that cannot be read becomes a diagnostic.</summary>
    /// <param name="look">Which files there are.</param>
    /// <param name="before">What was read before: a file that has not been saved since is not read again.</param>
    public ContentSnapshot Read(FolderScan look, ContentSnapshot? before = null)
    {
        var files = ImmutableArray.CreateBuilder<ContentFile>();
        var images = ImmutableArray.CreateBuilder<ImageFile>();
        var unreadable = ImmutableArray.CreateBuilder<Diagnostic>();
        var read = new Dictionary<FileEntry, object>(look.Files.Length);
        foreach (var found in look.Files)
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
                    continue; // it may be readable the next time, without having been saved
            }

            read[found] = content;
        }

        return new(files.ToImmutable(), unreadable.ToImmutable()) { Images = images.ToImmutable(), Read = read };
    }

    private object ReadFile(FileEntry file)
    {
        var largest = ContentFiles.IsMarkdown(file.Path) ? LargestArticle : LargestFile;
        if (file.LeadsOut) return Problems.LeadsOut(file.Path);
        if (file.Length > largest) return Problems.FileTooLarge(file.Path, file.Length, largest);
        try
        {
            // What is empty is not opened: it may be a pipe, and reading it would wait for ever.
            var bytes = file.Length == 0 ? [] : File.ReadAllBytes(Path.Combine(Root, file.Path));
            if (!file.IsImage) return new ContentFile(file.Path, StrictUtf8.GetString(bytes));
            return (object?)ImageReader.Read(Path.GetFileName(file.Path), bytes) ?? Problems.ImageNotReadable(file.Path);
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
