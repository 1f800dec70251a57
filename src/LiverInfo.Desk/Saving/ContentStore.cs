using System.Text;
using LiverInfo.Content.Files;
using LiverInfo.Desk.Texts;
using LiverInfo.Web.State;

namespace LiverInfo.Desk.Saving;

/// <summary>
/// Reads and writes the files of a content folder for the desk. A file is written as a whole or not at all, and only while it is as
/// the author last saw it.
/// </summary>
/// <param name="root">The content folder.</param>
internal sealed class ContentStore(string root)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
    private readonly Lock _writing = new();

    /// <summary>Reads a file.</summary>
    /// <param name="path">Relative to the content folder, with forward slashes.</param>
    /// <returns>The text; null with the reason, for a person, when there is none to edit.</returns>
    public (DocumentText? Text, string? Reason) Read(string path)
    {
        try
        {
            if (Locate(path) is not { } file) return (null, "This is not a file of the content folder.");
            if (!File.Exists(file)) return (null, "There is no such file any more.");
            var bytes = File.ReadAllBytes(file);
            if (bytes.Contains((byte)0)) return (null, "The file is not plain text in UTF-8, so the desk would damage it. Open it in the program that wrote it, and save it as UTF-8.");
            return (new(StrictUtf8.GetString(bytes)), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, "The file is not plain text in UTF-8, so the desk would damage it. Open it in the program that wrote it, and save it as UTF-8.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, e.Message);
        }
    }

    /// <summary>Writes a file, if it is still as it was seen.</summary>
    /// <param name="path">Relative to the content folder, with forward slashes.</param>
    /// <param name="seen">The version that the author has seen; null for a file that is not there.</param>
    /// <param name="text">The new text.</param>
    public WriteResult Write(string path, string? seen, DocumentText text)
    {
        lock (_writing)
        {
            try
            {
                if (Locate(path) is not { } file) return WriteResult.Failed("This is not a file of the content folder.");
                var exists = File.Exists(file);
                if (exists && new FileInfo(file).IsReadOnly) return WriteResult.Failed("The file may only be read. Allow it to be written (in its properties), and save again.");
                if (!exists && seen is not null) return WriteResult.Gone;
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                AtomicFile.Replace(file, StrictUtf8.GetBytes(text.Written), check: () =>
                {
                    // Another program may have saved while the bytes went to the disk.
                    var now = File.Exists(file) ? new DocumentText(StrictUtf8.GetString(File.ReadAllBytes(file))).Version : null;
                    if (now != seen) throw new ChangedMeanwhileException();
                });
                return WriteResult.Written;
            }
            catch (ChangedMeanwhileException)
            {
                return WriteResult.Changed;
            }
            // Any exception, because the text must come back to its author: a disk without room is reported as one of several kinds.
            catch (Exception e)
            {
                return WriteResult.Failed(e.Message);
            }
        }
    }

    /// <summary>The full path of a file; null when it is not a plain name, or leads out of the folder.</summary>
    private string? Locate(string path) => ContentPath.IsPlain(path) ? RealPath.Within(_root, path.Replace('/', Path.DirectorySeparatorChar)) : null;

    private sealed class ChangedMeanwhileException : Exception;
}

/// <summary>What became of a save.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Reason">Why it failed, for a person; otherwise null.</param>
internal sealed record WriteResult(WriteOutcome Outcome, string? Reason = null)
{
    /// <summary>The file has the new text.</summary>
    public static WriteResult Written { get; } = new(WriteOutcome.Written);

    /// <summary>Another program has changed the file, which is as that left it.</summary>
    public static WriteResult Changed { get; } = new(WriteOutcome.Changed);

    /// <summary>The file was removed.</summary>
    public static WriteResult Gone { get; } = new(WriteOutcome.Gone);

    /// <summary>The file cannot be written, and is as it was.</summary>
    public static WriteResult Failed(string reason) => new(WriteOutcome.Failed, reason);
}

/// <summary>The outcome of a save.</summary>
internal enum WriteOutcome
{
    /// <summary>The file has the new text.</summary>
    Written,

    /// <summary>Another program has changed the file.</summary>
    Changed,

    /// <summary>The file was removed.</summary>
    Gone,

    /// <summary>The file cannot be written.</summary>
    Failed,
}
