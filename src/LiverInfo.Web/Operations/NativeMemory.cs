using System.Runtime.InteropServices;

namespace LiverInfo.Web.Operations;

/// <summary>Memory outside the .NET heap, of which brotli at its highest level allocates megabytes.</summary>
internal static partial class NativeMemory
{
    /// <summary>Calls malloc_trim, so that glibc returns free heap pages. See README, "Tuning, and how to measure it again".</summary>
    public static void Trim()
    {
        if (!OperatingSystem.IsLinux()) return;
        try
        {
            _ = MallocTrim(0);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            // Another C library, such as musl, which keeps less.
        }
    }

    [LibraryImport("libc.so.6", EntryPoint = "malloc_trim")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int MallocTrim(nuint keep);
}
