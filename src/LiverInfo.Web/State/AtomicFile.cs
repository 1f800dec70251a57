namespace LiverInfo.Web.State;

/// <summary>Files that are complete or as they were, whenever the program is stopped.</summary>
internal static class AtomicFile
{
    private const string TemporaryEnding = ".new";

    /// <summary>Writes a temporary file with a unique name, and renames it to the path.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes to the path that it is given. Its name begins with a dot, so it is never read as content.</param>
    /// <exception cref="IOException">The file cannot be written, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static void Replace(string path, Action<string> write) => Move(path, write, overwrite: true);

    /// <summary>Writes bytes to the disk, and then renames the file to the path, which keeps its permissions.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="check">Called as late as possible before the file is renamed; an exception leaves the path as it was.</param>
    /// <exception cref="IOException">The file cannot be written, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static void Replace(string path, byte[] bytes, Action? check = null) => Replace(path, temporary =>
    {
        WriteThrough(temporary, bytes);
        if (!OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
        check?.Invoke();
    });

    /// <summary>Writes bytes to the disk, and then renames the file to the path, unless there is a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="IOException">There is a file, or it cannot be written, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static void Create(string path, byte[] bytes) => Move(path, temporary => WriteThrough(temporary, bytes), overwrite: false);

    /// <summary>Whether a name is that of a temporary file. With no write in progress, it was left over by a process that was killed.</summary>
    public static bool IsTemporary(string name) => name.StartsWith('.') && name.EndsWith(TemporaryEnding, StringComparison.Ordinal);

    private static void Move(string path, Action<string> write, bool overwrite)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}{TemporaryEnding}");
        try
        {
            write(temporary);
            File.Move(temporary, path, overwrite);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static void WriteThrough(string temporary, byte[] bytes)
    {
        using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }
}
