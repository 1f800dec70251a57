using System.Globalization;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Verbatim;

/// <summary>What a reader sees of a page: the text of its HTML, with the numbers of lists, and without what the site adds.</summary>
internal static class PageText
{
    private const string Added = ".permalink, .visually-hidden, [popover], sup, p.label:not(.who), .in-short > h2, .do > h2, .dont > h2, .do > h3, .dont > h3, .do > h4, .dont > h4";

    /// <summary>The text of a body.</summary>
    public static string Of(ArticleBody body)
    {
        var page = TinySite.Parse(body.InShort + body.Html);
        foreach (var added in page.QuerySelectorAll(Added).ToList()) added.Remove();
        foreach (var list in page.QuerySelectorAll("ol"))
        {
            var number = int.Parse(list.GetAttribute("start") ?? "1", CultureInfo.InvariantCulture);
            foreach (var item in list.Children) item.Prepend(page.Owner!.CreateTextNode(string.Create(CultureInfo.InvariantCulture, $"{number++} ")));
        }

        // Cells and items are apart for a reader, though there may be no white space between their tags.
        foreach (var block in page.QuerySelectorAll("td, th, li, dt, dd, caption, p, h2, h3, h4, h5, h6, summary, figcaption")) block.Append(page.Owner!.CreateTextNode("\n"));
        return page.TextContent;
    }
}
