using LiverInfo.Content.Files;

namespace LiverInfo.Web.Tests.Shipped;

/// <summary>Where the content of the repository is that the tests were built in. No other tests than those in this folder read it.</summary>
internal static class Repository
{
    public static string Content { get; } = ContentFolder.FindAbove(AppContext.BaseDirectory)!.Root;
}
