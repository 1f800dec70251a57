namespace LiverInfo.Web.State;

/// <summary>Files of the state folder, each of which is complete or absent whenever the program is stopped.</summary>
internal static class AtomicFile
{
    private const string TemporaryEnding = ".new";

    /// <summary>Writes a temporary file with a unique name, and renames it to the path.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes to the path that it is given. Its name begins with a dot, so it is never read as content.</param>
    /// <exception cref="IOException">The file cannot be written, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static void Replace(string path, Action<string> write)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}{TemporaryEnding}");
        try
        {
            write(temporary);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Whether a name is that of a temporary file. With no write in progress, it was left over by a process that was killed.</summary>
    public static bool IsTemporary(string name) => name.StartsWith('.') && name.EndsWith(TemporaryEnding, StringComparison.Ordinal);
}
