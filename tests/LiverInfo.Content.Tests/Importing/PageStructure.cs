using AngleSharp.Dom;
using LiverInfo.Content.Reports;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Importing;

/// <summary>The structure of a page as the site shows it: a line for each heading, paragraph, item, row, caption, link and bold text, in order.</summary>
internal static class PageStructure
{
    /// <summary>Loads a file as a page of a site, which has to accept it, and returns its structure.</summary>
    public static IReadOnlyList<string> OfFile(string text)
    {
        var loaded = new TinySite().With(TinySite.PagePath, text).Load();
        // The home page links to it, and it is a draft.
        Assert.Empty(loaded.Errors.Where(error => error.At.Path == TinySite.PagePath).Select(error => DiagnosticText.Format(error)));
        return Of(loaded.Site!.AllArticles.Single(article => article.Path == TinySite.PagePath).Body.Html);
    }

    /// <summary>Loads Markdown as a draft, because it may have notes for its author, and returns its structure.</summary>
    public static IReadOnlyList<string> OfMarkdown(string markdown) =>
        OfFile($"---\ntitle: A page\ndescription: What a reader will find on this page, told in one plain sentence.\ndraft: true\n---\n\n{markdown}");

    private static List<string> Of(string html)
    {
        var page = TinySite.Parse(html);
        foreach (var added in page.QuerySelectorAll(".permalink, .visually-hidden, [popover]").ToList()) added.Remove();
        var lines = new List<string>();
        Walk(page, lines);
        lines.AddRange(page.QuerySelectorAll("a[href]").Select(link => $"A {TextOf(link)} > {link.GetAttribute("href")}"));
        lines.AddRange(page.QuerySelectorAll("strong").Select(bold => $"B {TextOf(bold)}"));
        return lines;
    }

    private static void Walk(IElement container, List<string> lines)
    {
        foreach (var element in container.Children)
        {
            switch (element.LocalName)
            {
                case "h2" or "h3" or "h4" or "h5" or "h6":
                    lines.Add($"{element.LocalName.ToUpperInvariant()} {TextOf(element)}");
                    break;
                case "p":
                    lines.Add($"P {TextOf(element)}");
                    break;
                case "li":
                    var depth = element.Ancestors().OfType<IElement>().Count(outer => outer.LocalName is "ul" or "ol") - 1;
                    var first = element.ParentElement!.GetAttribute("start") is { } start ? int.Parse(start, System.Globalization.CultureInfo.InvariantCulture) : 1;
                    var sign = element.ParentElement!.LocalName == "ol" ? $"{first + element.ParentElement.Children.Index(element)}." : "-";
                    lines.Add($"L{depth} {sign} {OwnTextOf(element)}");
                    foreach (var list in element.Children.Where(child => child.LocalName is "ul" or "ol" or "p" or "table").Where(child => child.LocalName != "p" || child != element.FirstElementChild).ToList())
                    {
                        if (list.LocalName == "p") lines.Add($"P {TextOf(list)}");
                        else Walk(list, lines);
                    }

                    break;
                case "tr":
                    lines.Add($"R {string.Join(" | ", element.Children.Select(TextOf))}");
                    break;
                case "caption":
                    lines.Add($"C {TextOf(element)}");
                    break;
                default:
                    Walk(element, lines);
                    break;
            }
        }
    }

    private static string OwnTextOf(IElement item)
    {
        var copy = (IElement)item.Clone();
        foreach (var inner in copy.Children.Where((child, index) => child.LocalName is "ul" or "ol" or "table" || (child.LocalName == "p" && index > 0)).ToList()) inner.Remove();
        return TextOf(copy);
    }

    private static string TextOf(IElement element) => string.Join(' ', element.TextContent.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
