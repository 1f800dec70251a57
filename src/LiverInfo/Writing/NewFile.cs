using System.Text;
using LiverInfo.Fixing;

namespace LiverInfo.Writing;

/// <summary>Writes files that are not there yet. A file that is there is never replaced, whoever made it, and however late.</summary>
internal static class NewFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a file into the content folder, and the folder of its topic.</summary>
    /// <param name="root">The content folder.</param>
    /// <param name="path">The file, relative to it.</param>
    /// <param name="text">The text.</param>
    /// <returns>Why the file was not written, for a person; null when it was.</returns>
    public static string? WriteContent(string root, string path, string text)
    {
        try
        {
            var folder = Path.GetDirectoryName(Path.Combine(Path.GetFullPath(root), path))!;
            Directory.CreateDirectory(folder);
            var (real, within) = (RealPath.Of(folder), RealPath.Of(Path.GetFullPath(root)));
            if (real != within && !real.StartsWith(Path.TrimEndingDirectorySeparator(within) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                return $"The folder {Path.GetDirectoryName(path)} is a link to something outside the content folder.";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }

        return Write(Path.Combine(Path.GetFullPath(root), path), text);
    }

    /// <summary>Writes a file anywhere.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">The text.</param>
    /// <returns>Why the file was not written, for a person; null when it was.</returns>
    public static string? Write(string file, string text)
    {
        // A name with a dot before it is not read as content, so no half of a page is ever published.
        var temporary = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, $".{Path.GetFileName(file)}.{Path.GetRandomFileName()}.new");
        try
        {
            if (Path.Exists(file)) return Exists(file);
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(Utf8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, file, overwrite: false);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Delete(temporary);
            return Path.Exists(file) ? Exists(file) : e.Message;
        }
    }

    private static void Delete(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The reason that the file was not written is told; this would hide it.
        }
    }

    private static string Exists(string file) => $"{file} is there already, and is left as it is.";
}
