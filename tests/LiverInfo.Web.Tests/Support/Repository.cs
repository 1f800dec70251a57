using LiverInfo.Content.Files;

namespace LiverInfo.Web.Tests.Support;

/// <summary>Where things lie in the repository the tests were built in.</summary>
internal static class Repository
{
    public static string Content { get; } = ContentFolder.FindAbove(AppContext.BaseDirectory)!.Root;

    public static string Root { get; } = Path.GetDirectoryName(Content)!;
}
