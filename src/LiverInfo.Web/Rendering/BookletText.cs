using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LiverInfo.Web.Views;

namespace LiverInfo.Web.Rendering;

/// <summary>
/// The texts of several pages as one: each anchor begins with the place of its page, citations are numbered through, and links between
/// the pages stay within.
/// </summary>
/// <param name="Parts">The pages.</param>
/// <param name="Sources">The sources of all of them, in the order of their new numbers.</param>
/// <param name="Terms">The words of the glossary that they use.</param>
public sealed record BookletText(ImmutableArray<BookletText.Part> Parts, ImmutableArray<Source> Sources, ImmutableArray<Term> Terms)
{
    // A part is below a heading of its own, so its headings move down by one level.
    private static readonly Dictionary<string, string> Lower = new(StringComparer.Ordinal) { ["h2"] = "h3", ["h3"] = "h4", ["h4"] = "h5", ["h5"] = "h6" };

    private static readonly string[] References = ["id", "aria-labelledby", "aria-describedby", "for"];

    /// <summary>Joins pages.</summary>
    public static BookletText Of(IReadOnlyList<ArticleView> pages)
    {
        var places = pages.Select((page, place) => (page.Article.Address.Value, Anchor: Part.AnchorOf(place + 1))).ToDictionary(page => page.Value, page => page.Anchor, StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var sources = ImmutableArray.CreateBuilder<Source>();
        var parts = pages.Select((page, place) =>
        {
            foreach (var source in page.Article.Body.Citations.Select(citation => citation.Source).Where(source => numbers.TryAdd(source.Key, numbers.Count + 1))) sources.Add(source);
            return new Part(Part.AnchorOf(place + 1), page, HtmlOf(page.Article.Body, Part.AnchorOf(place + 1), numbers, places));
        }).ToImmutableArray();
        var terms = pages.SelectMany(page => page.Article.Body.Terms).DistinctBy(term => term.Id).OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase);
        return new(parts, sources.ToImmutable(), [.. terms]);
    }

    /// <summary>Returns the anchor of a source.</summary>
    /// <param name="number">Its number, from 1.</param>
    public static string AnchorOfSource(int number) => string.Create(CultureInfo.InvariantCulture, $"source-{number}");

    private static string HtmlOf(ArticleBody body, string anchor, Dictionary<string, int> numbers, Dictionary<string, string> places)
    {
        var text = string.Concat(body.Parts.Select(part => part.Html));
        var document = new HtmlParser().ParseDocument("");
        var root = document.Body!;
        root.InnerHtml = body.InShort + text;
        // Words are explained once, at the end.
        foreach (var meaning in root.QuerySelectorAll(".meaning, .permalink").ToList()) meaning.Remove();
        foreach (var term in root.QuerySelectorAll("button.term").ToList()) term.Replace([.. term.ChildNodes]);
        foreach (var heading in root.QuerySelectorAll("h2, h3, h4, h5").ToList()) Rename(document, heading, Lower[heading.LocalName]);
        var citations = body.Citations.ToDictionary(citation => "#" + citation.Anchor, citation => numbers[citation.Source.Key], StringComparer.Ordinal);
        foreach (var link in root.QuerySelectorAll("a[href]")) Relink(link, anchor, citations, places);
        foreach (var name in References)
        {
            foreach (var element in root.QuerySelectorAll($"[{name}]")) element.SetAttribute(name, $"{anchor}-{element.GetAttribute(name)}");
        }

        return root.InnerHtml;
    }

    private static void Relink(IElement link, string anchor, Dictionary<string, int> citations, Dictionary<string, string> places)
    {
        var target = link.GetAttribute("href")!;
        if (citations.TryGetValue(target, out var number))
        {
            link.SetAttribute("href", "#" + AnchorOfSource(number));
            link.LastChild!.TextContent = number.ToString(CultureInfo.InvariantCulture);
        }
        else if (target.StartsWith('#'))
        {
            link.SetAttribute("href", $"#{anchor}-{target[1..]}");
        }
        else if (target.Split('#') is [var address, .. var rest] && places.TryGetValue(address, out var place))
        {
            link.SetAttribute("href", rest is [var part] ? $"#{place}-{part}" : $"#{place}");
        }
    }

    private static void Rename(IDocument document, IElement element, string name)
    {
        var renamed = document.CreateElement(name);
        foreach (var attribute in element.Attributes) renamed.SetAttribute(attribute.Name, attribute.Value);
        renamed.Append([.. element.ChildNodes]);
        element.Replace(renamed);
    }

    /// <summary>A page of a booklet.</summary>
    /// <param name="Anchor">Its anchor.</param>
    /// <param name="Page">The page.</param>
    /// <param name="Html">Its text.</param>
    public sealed record Part(string Anchor, ArticleView Page, string Html)
    {
        /// <summary>Returns the anchor of a page.</summary>
        /// <param name="number">Its place, from 1.</param>
        public static string AnchorOf(int number) => string.Create(CultureInfo.InvariantCulture, $"page-{number}");
    }
}
