using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;

namespace LiverInfo.Content.Tests.Shipped;

/// <summary>The site as it is shipped, or as a clinic has made it its own, from the content folder of the repository.</summary>
internal static class ShippedContent
{
    public static ContentSnapshot Files { get; } = ContentFolder.FindAbove(AppContext.BaseDirectory)!.Read();

    /// <summary>The time at which the tests take place: today, so that a review that a clinic has signed is not in the future.</summary>
    public static DateTimeOffset Now { get; } = TimeProvider.System.GetUtcNow();

    public static LoadResult Loaded { get; } = SiteLoader.Load(Files, new(Now));

    public static Site Site => Loaded.Site ?? throw new InvalidOperationException("The shipped content does not make a site.");
}
