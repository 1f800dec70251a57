namespace LiverInfo.Web.State;

/// <summary>Files of the state folder, which are whole or not there, whenever the program is stopped.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file beside the one before it, and renames it into its place.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes to the path that it is given, whose name is never read as content.</param>
    /// <exception cref="IOException">It cannot be written, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Replace(string path, Action<string> write)
    {
        var beside = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.new");
        write(beside);
        File.Move(beside, path, overwrite: true);
    }
}
