using System.Runtime.InteropServices;

namespace LiverInfo.Web.Export;

/// <summary>Exchanges two folders.</summary>
internal static class AtomicDirectorySwap
{
    private const int AtFdCwd = -100; // AT_FDCWD
    private const uint Exchange = 2; // RENAME_EXCHANGE

    /// <summary>
    /// Exchanges the names of two folders. On Linux this is atomic, so that one of them has the name even after a power failure. On other
    /// systems the name is briefly missing.
    /// </summary>
    /// <exception cref="IOException">A folder cannot be renamed.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static void Swap(string one, string other)
    {
        if (OperatingSystem.IsLinux() && RenameAt2(AtFdCwd, one, AtFdCwd, other, Exchange) == 0) return;
        var aside = one + ".aside";
        if (Directory.Exists(aside)) Directory.Delete(aside, recursive: true); // left by an interrupted swap
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
