using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LiverInfo.Web.Tests.Support;

/// <summary>What tests ask of a page.</summary>
internal static class Html
{
    public static async Task<IDocument> DocumentAsync(this HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    /// <summary>The banner is there once, with its words, in plain sight, and the first thing after the header.</summary>
    public static void AssertHasBanner(IDocument page, ConsultBanner banner)
    {
        var aside = Assert.Single(page.QuerySelectorAll("aside.consult"));
        Assert.Equal("HEADER", aside.PreviousElementSibling?.TagName);
        Assert.Equal("Important", aside.GetAttribute("aria-label"));
        Assert.StartsWith("Important: " + banner.Title, aside.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains(banner.Text, aside.TextContent, StringComparison.Ordinal);
        Assert.Equal(banner.Link.Value, aside.QuerySelector("a")?.GetAttribute("href"));
        Assert.False(aside.HasAttribute("hidden"));
        Assert.Null(aside.Closest("template, noscript, dialog, details"));
    }
}
