using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;

namespace LiverInfo.Content.Tests.Shipped;

/// <summary>The site as it is shipped, from the content folder of the repository.</summary>
internal static class ShippedContent
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    public static Site Site { get; } =
        SiteLoader.Load(ContentFolder.FindAbove(AppContext.BaseDirectory)!.Read(), Now).Site
        ?? throw new InvalidOperationException("The shipped content does not make a site.");
}
