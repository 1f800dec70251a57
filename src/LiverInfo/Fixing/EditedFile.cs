using System.Text;
using LiverInfo.Content.Files;
using LiverInfo.Web.State;

namespace LiverInfo.Fixing;

/// <summary>
/// Writes a file of the content folder that <c>check --fix</c> has edited. It is the only code in the program that writes what a person
/// wrote, so a file that is not as it was read, or that is outside the content folder, is left alone.
/// </summary>
internal static class EditedFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Replaces the text of a file. The byte order mark, if any, and the permissions stay.</summary>
    /// <param name="root">The content folder.</param>
    /// <param name="path">The file, relative to it.</param>
    /// <param name="before">The text as it was read, without a byte order mark.</param>
    /// <param name="after">The text to write.</param>
    /// <returns>Why the file was not written, for a person; null when it was.</returns>
    public static string? Write(string root, string path, string before, string after)
    {
        try
        {
            if (RealPath.Within(Path.GetFullPath(root), path) is not { } file) return "it is a link to something outside the content folder.";
            if (!File.Exists(file)) return "it is not there any more.";
            if (new FileInfo(file).IsReadOnly) return "it may only be read. Allow it to be written, and run the command again.";
            var text = StrictUtf8.GetString(File.ReadAllBytes(file));
            var mark = text[..^text.AsSpan().TrimStart('\uFEFF').Length];
            if (text[mark.Length..] != before) return "it was changed by somebody else at the same time. Run the command again.";
            AtomicFile.Replace(file, StrictUtf8.GetBytes(mark + after));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            return e.Message;
        }
    }
}
