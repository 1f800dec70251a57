using System.Net;

namespace LiverInfo.Content.Tests.Shipped;

public sealed class CertaintyTests
{
    public static TheoryData<string> Levels => [.. Certainty.All.Select(level => level.Key)];

    /// <summary>Every treatment page names its level, and links to this page for the meaning of the name.</summary>
    [Theory]
    [MemberData(nameof(Levels))]
    public void The_page_on_reviews_names_every_level(string key)
    {
        var page = WebUtility.HtmlDecode(ShippedContent.Site.Find(new("/how-we-review"))!.Body.Html);

        Assert.Contains(Locale.English.Certainties[key].Name, page, StringComparison.OrdinalIgnoreCase);
    }
}
