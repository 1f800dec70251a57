using System.Net;

namespace LiverInfo.Content.Tests.Shipped;

public sealed class CertaintyTests
{
    public static TheoryData<string> Levels => [.. Certainty.All.Select(level => level.Key)];

    /// <summary>Every treatment page names its level, and the program links from there to this page for what the words mean.</summary>
    [Theory]
    [MemberData(nameof(Levels))]
    public void The_page_on_reviews_names_every_level(string key)
    {
        var level = Certainty.All.Single(level => level.Key == key);
        var page = WebUtility.HtmlDecode(ShippedContent.Site.Find(new("/how-we-review"))!.Body.Html);

        Assert.Contains(level.Name, page, StringComparison.OrdinalIgnoreCase);
    }
}
