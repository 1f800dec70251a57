using Microsoft.AspNetCore.Html;

namespace LiverInfo.Web.Pages;

/// <summary>Renders the fields of a source. These are methods and not partial views, because a page has dozens of sources.</summary>
internal static class SourceWords
{
    /// <summary>The title, as a link if the source has an address.</summary>
    public static IHtmlContent TitleHtml(this Source source) => source.Link is { } link
        ? new HtmlFormattableString("<a href=\"{0}\">{1}</a>", link.AbsoluteUri, source.Title)
        : new HtmlFormattableString("<cite>{0}</cite>", source.Title);

    /// <summary>The authors and the publication; empty when neither is known.</summary>
    public static string Published(this Source source) =>
        string.Join(' ', new[] { source.Authors, source.Publication }.OfType<string>().Select(words => words.TrimEnd('.') + "."));

    /// <summary>Whether the source itself was read, and when it was last checked.</summary>
    public static string Reading(this Source source, Locale locale) =>
        (source.ListedOnly ? locale.Sources.ListedOnly + " " : "") + locale.Sources.Checked(source.Checked);
}
