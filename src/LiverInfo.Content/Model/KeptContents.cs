using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LiverInfo.Content.Model;

/// <summary>What the page of the kept pages shows. A kept page that is too old to be relied on is answered with it.</summary>
/// <param name="EmergencyHtml">The boxes for an emergency of the first page that has one: the pages about getting help, then the home page.</param>
/// <param name="MayKeepPages">Whether readers may keep pages.</param>
public sealed record KeptContents(string EmergencyHtml, bool MayKeepPages)
{
    // The sources and the explanations of words are on the page itself.
    private const string OfThePage = "sup, .meaning, .permalink";

    /// <summary>Selects it from a site.</summary>
    public static KeptContents Of(Site site) => new(
        site.Settings.HelpPages.Select(site.Find).Append(site.Home).OfType<Article>().Select(EmergencyOf).FirstOrDefault(html => html.Length > 0, ""),
        site.Settings.MayKeepPages);

    private static string EmergencyOf(Article article)
    {
        var page = new HtmlParser().ParseDocument(article.Body.Html);
        var boxes = page.QuerySelectorAll(".emergency").ToList();
        foreach (var box in boxes)
        {
            foreach (var part in box.QuerySelectorAll(OfThePage).ToList()) part.Remove();
            foreach (var word in box.QuerySelectorAll("button").ToList()) word.Replace([.. word.ChildNodes]);
            foreach (var link in box.QuerySelectorAll("a[href^='#']")) link.SetAttribute("href", article.Address.Value + link.GetAttribute("href"));
            if (box.QuerySelector("h2, h3, h4, h5, h6") is not { } title) continue;
            var heading = page.CreateElement("h2");
            heading.Append([.. title.ChildNodes]);
            title.Replace(heading);
        }

        return string.Concat(boxes.Select(box => box.OuterHtml));
    }
}
