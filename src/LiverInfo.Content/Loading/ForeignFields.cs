using System.Collections.Frozen;

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
    public static FrozenDictionary<string, string> Fields { get; } = new (string Advice, string[] Names)[]
    {
        (Register, ["reviewed", "last_reviewed", "lastReviewed", "reviewedBy", "reviewed_by", "reviewer", "reviewDate", "review_date", "reviewedOn", "nextReview", "next_review"]),
        (Changes, ["lastmod", "updated", "last_updated", "lastUpdated", "modified", "last_modified", "updatedDate", "changelog"]),
        (Address, ["permalink", "slug", "url", "path", "id"]),
        ("LiverInfo calls it order.", ["weight", "nav_order", "sidebar_position", "position", "priority", "sort"]),
        ("LiverInfo calls it aliases.", ["old_paths", "redirect_from", "redirects", "redirectFrom", "oldPaths"]),
        ("LiverInfo calls it publishDate.", ["date", "pubDate", "publish_date", "published", "publishOn"]),
        ("LiverInfo calls it expiryDate.", ["expires", "expiry_date", "unpublishDate", "expiry"]),
        ("LiverInfo calls it description.", ["summary", "excerpt", "abstract", "subtitle", "lede"]),
        ("LiverInfo calls it keywords.", ["tags", "categories", "category", "topics"]),
        ("LiverInfo calls it kind.", ["type"]),
        ("Pages look alike here, and the menu and the lists are made from the folders. Delete this line and those moved in below it.", ["layout", "template", "theme", "menu", "sidebar", "sidebar_label", "toc", "hide", "cssclass", "cssclasses", "image", "cover", "thumbnail", "bibliography", "csl", "link-citations", "jupytext", "kernelspec", "eleventyNavigation", "eleventyComputed", "nav_exclude", "parent", "created", "lang", "language", "mathjax", "comments"]),
        ("LiverInfo calls it draft.", ["hidden", "unlisted", "private", "status"]),
        ("LiverInfo calls it title.", ["name", "heading", "linkTitle"]),
        ("The author is the same for all pages, and is named in _site.yml as defaultAuthor. Delete this line.", ["author", "authors", "byline"]),
    }
        .SelectMany(entry => entry.Names.Select(name => (name, entry.Advice)))
        .ToFrozenDictionary(pair => pair.name, pair => pair.Advice);
}
