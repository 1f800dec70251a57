using System.Runtime.InteropServices;

namespace LiverInfo.Web.Operations;

/// <summary>Memory outside of .NET's own, which brotli at its best takes by the megabyte.</summary>
internal static partial class NativeMemory
{
    /// <summary>
    /// Has the C library give back to the system what it keeps in case it is asked again; measured, some 8 MB. Only glibc keeps as
    /// much, so elsewhere nothing is done.
    /// </summary>
    public static void GiveBack()
    {
        if (!OperatingSystem.IsLinux()) return;
        try
        {
            _ = Trim(0);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            // Another C library.
        }
    }

    [LibraryImport("libc.so.6", EntryPoint = "malloc_trim")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Trim(nuint keep);
}
