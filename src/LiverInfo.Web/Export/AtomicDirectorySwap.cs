using System.Runtime.InteropServices;

namespace LiverInfo.Web.Export;

/// <summary>Puts one folder in the place of another.</summary>
internal static class AtomicDirectorySwap
{
    private const int AtFdCwd = -100; // AT_FDCWD
    private const uint Exchange = 2; // RENAME_EXCHANGE

    /// <summary>
    /// Gives each of two folders the name of the other. On Linux that is one step, so that whenever the power fails, either the old
    /// or the new one has the name. Where there is no such step, there is a blink with none.
    /// </summary>
    /// <exception cref="IOException">A folder cannot be renamed.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be renamed.</exception>
    public static void Swap(string one, string other)
    {
        if (OperatingSystem.IsLinux() && RenameAt2(AtFdCwd, one, AtFdCwd, other, Exchange) == 0) return;
        var aside = one + ".aside";
        if (Directory.Exists(aside)) Directory.Delete(aside, recursive: true); // of a swap that was cut short
        Directory.Move(other, aside);
        Directory.Move(one, other);
        Directory.Move(aside, one);
    }

    [DllImport("libc", EntryPoint = "renameat2", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(
        int oldFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string oldPath,
        int newFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string newPath, uint flags);
}
