namespace LiverInfo.Web.State;

/// <summary>
/// Keeps two processes from writing to one state folder at the same time. The operating system releases the lock when a process
/// ends, however it ends.
/// </summary>
internal static class StateFolderLock
{
    /// <summary>The name of the file that is locked.</summary>
    public const string Name = ".lock";

    // EWOULDBLOCK on Linux and macOS; ERROR_SHARING_VIOLATION on Windows.
    private static readonly int[] SharingViolations = [11, 35, unchecked((int)0x80070020)];

    /// <summary>Takes the lock, until the result is disposed.</summary>
    /// <param name="folder">The state folder.</param>
    /// <exception cref="StateFolderLockedException">Another process has the lock.</exception>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static IDisposable Take(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, Name), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (IOException e) when (SharingViolations.Contains(e.HResult))
        {
            throw new StateFolderLockedException(e);
        }
    }
}

/// <summary>Another process is writing to the state folder; it will be free again soon.</summary>
internal sealed class StateFolderLockedException(Exception inner) : IOException("Another liverinfo process is writing to this folder.", inner);
