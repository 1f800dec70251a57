using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Images;

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
    public const string SettingsName = "_site.yml";

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

    /// <summary>
    /// A text that is the same as long as no file was added, removed or saved: every path, size and time of change.
    /// </summary>
    /// <exception cref="IOException">The folder is missing or cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public string Look()
    {
        var stamps = new StringBuilder();
        foreach (var file in ContentFiles())
            stamps.Append(CultureInfo.InvariantCulture, $"{Relative(file)}|{file.Length}|{file.LastWriteTimeUtc.Ticks}\n");
        return stamps.ToString();
    }

    /// <summary>Reads every Markdown and settings file. One that cannot be read becomes a diagnostic.</summary>
    /// <exception cref="IOException">The folder is missing or cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public ContentSnapshot Read()
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        var images = ImmutableArray.CreateBuilder<ImageFile>();
        var unreadable = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in ContentFiles())
        {
            var path = Relative(file);
            try
            {
                var largest = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? LargestArticle : LargestFile;
                if (file.Length > largest)
                    unreadable.Add(Problems.FileTooLarge(path, file.Length, largest));
                else if (!IsImage(path))
                    files.Add(new(path, StrictUtf8.GetString(File.ReadAllBytes(file.FullName))));
                else if (ImageReader.Read(file.Name, File.ReadAllBytes(file.FullName)) is { } image)
                    images.Add(image);
                else
                    unreadable.Add(Problems.ImageNotReadable(path));
            }
            catch (DecoderFallbackException)
            {
                unreadable.Add(Problems.NotUtf8(path));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                unreadable.Add(Problems.CannotBeRead(path, e.Message));
            }
        }

        return new(files.ToImmutable(), unreadable.ToImmutable()) { Images = images.ToImmutable() };
    }

    /// <summary>Whatever lies in the folder of pictures, so that one of a wrong kind is reported and not passed over.</summary>
    private static bool IsImage(string path) => path.Split('/') is [ImageFile.Folder, _];

    private IEnumerable<FileInfo> ContentFiles() =>
        new DirectoryInfo(Root)
            .EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => IsContent(Relative(file)))
            .OrderBy(Relative, StringComparer.Ordinal);

    private string Relative(FileInfo file) => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/');

    /// <summary>Pages, and the settings files at the top; not the authors' guide, nor what editors and systems leave behind.</summary>
    private static bool IsContent(string path)
    {
        var parts = path.Split('/');
        if (IsImage(path)) return parts[^1][0] is not ('.' or '_' or '~');
        if (parts[..^1].Any(part => part[0] is '.' or '_')) return false;
        return parts[^1] switch
        {
            ['.' or '~', ..] => false,
            ['_', ..] => parts.Length == 1 && path.EndsWith(".yml", StringComparison.Ordinal),
            var name => name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
                && !path.Equals("README.md", StringComparison.OrdinalIgnoreCase),
        };
    }
}
