using System.Text;
using LiverInfo.Content.Files;
using LiverInfo.Web.State;

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
            var topic = Path.GetDirectoryName(path);
            Directory.CreateDirectory(Path.Combine(Path.GetFullPath(root), topic ?? ""));
            if (!string.IsNullOrEmpty(topic) && RealPath.Within(Path.GetFullPath(root), topic) is null) return $"The folder {topic} is a link to something outside the content folder.";
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
        try
        {
            if (Path.Exists(file)) return Exists(file);
            AtomicFile.Create(Path.GetFullPath(file), Utf8.GetBytes(text));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Path.Exists(file) ? Exists(file) : e.Message;
        }
    }

    private static string Exists(string file) => $"{file} is there already, and is left as it is.";
}
