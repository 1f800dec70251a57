using System.Collections.Frozen;
using System.Globalization;
using LiverInfo.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace LiverInfo.Content.Loading;

/// <summary>
/// Front matter fields of other tools (Hugo, Jekyll, Eleventy, Docusaurus, Starlight), with advice on what to write instead.
/// </summary>
internal static class ForeignFields
{
    private const string Register = "When a page was reviewed and by whom comes from the register of reviews, so that a date cannot be moved without a review. Delete this line.";
    private const string Changes = "LiverInfo calls it changes: changes: [{date: 2026-11-24, note: \"What changed.\"}]";
    private const string Address = "The address is the name of the file. Rename the file, and delete this line.";

    /// <summary>The advice, by name of the field.</summary>
    public static FrozenDictionary<string, ForeignField> Fields { get; } = new (ForeignField Field, string[] Names)[]
    {
        (new(Register) { IsNeedless = true }, ["reviewed", "last_reviewed", "lastReviewed", "reviewedBy", "reviewed_by", "reviewer", "reviewDate", "review_date", "reviewedOn", "nextReview", "next_review"]),
        (new(Changes), ["lastmod", "updated", "last_updated", "lastUpdated", "modified", "last_modified", "updatedDate", "changelog"]),
        (new(Address) { IsNeedless = true }, ["permalink", "slug", "url", "path", "id"]),
        (Renamed("order", IsNumber, isSure: true), ["weight", "nav_order", "sidebar_position", "position", "sort"]),
        (Renamed("order", IsNumber), ["priority"]), // some tools put the highest first
        (Renamed("aliases", AreAddresses, isSure: true), ["old_paths", "redirect_from", "redirects", "redirectFrom", "oldPaths"]),
        (Renamed("publishDate", IsDate), ["date", "pubDate", "publish_date", "published", "publishOn"]),
        (Renamed("expiryDate", IsDate, isSure: true), ["expires", "expiry_date", "unpublishDate", "expiry"]),
        (Renamed("description", IsText, isSure: true), ["summary", "excerpt", "abstract", "subtitle", "lede"]),
        (Renamed("keywords", AreTexts, isSure: true), ["tags", "categories", "category", "topics"]),
        (Renamed("kind", _ => false), ["type"]),
        (new("Pages look alike here, and the menu and the lists are made from the folders. Delete this line and those moved in below it."), ["layout", "template", "theme", "menu", "sidebar", "sidebar_label", "toc", "hide", "cssclass", "cssclasses", "image", "cover", "thumbnail", "bibliography", "csl", "link-citations", "jupytext", "kernelspec", "eleventyNavigation", "eleventyComputed", "nav_exclude", "parent", "created", "lang", "language", "mathjax", "comments"]),
        (Renamed("draft", IsFlag), ["hidden", "unlisted", "private", "status"]),
        (Renamed("title", IsText), ["name", "heading", "linkTitle"]),
        (new("The author is the same for all pages, and is named in _site.yml as defaultAuthor. Delete this line.") { IsNeedless = true }, ["author", "authors", "byline"]),
    }
        .SelectMany(entry => entry.Names.Select(name => (name, entry.Field)))
        .ToFrozenDictionary(pair => pair.name, pair => pair.Field);

    private static ForeignField Renamed(string name, Func<YamlNode, bool> fits, bool isSure = false) =>
        new($"LiverInfo calls it {name}.") { SameAs = name, Fits = fits, IsSure = isSure };

    private static bool IsText(YamlNode value) => value is YamlScalarNode { Value.Length: > 0 };

    private static bool IsNumber(YamlNode value) => value is YamlScalarNode { Value: { } text } && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static bool IsDate(YamlNode value) => value is YamlScalarNode { Value: { } text } && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsFlag(YamlNode value) => value is YamlScalarNode { Value: "true" or "false" };

    private static bool AreTexts(YamlNode value) => value is YamlSequenceNode list && list.Children.All(IsText);

    private static bool AreAddresses(YamlNode value) => AreTexts(value) && ((YamlSequenceNode)value).Children.All(item => ((YamlScalarNode)item).Value!.StartsWith('/'));
}
