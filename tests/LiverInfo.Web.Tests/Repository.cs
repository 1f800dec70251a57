using System.Runtime.CompilerServices;

namespace LiverInfo.Web.Tests;

/// <summary>Where things lie in the repository the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    public static string Content => Path.Combine(Root, "content");

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
