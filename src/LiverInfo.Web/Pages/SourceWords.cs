using LiverInfo.Web.Views;
using Microsoft.AspNetCore.Html;

namespace LiverInfo.Web.Pages;

/// <summary>What readers are told about a source, beside its kind. Words and not partial views, as a page has dozens of them.</summary>
internal static class SourceWords
{
    /// <summary>Its title, which leads to it where it has an address.</summary>
    public static IHtmlContent TitleHtml(this Source source) => source.Link is { } link
        ? new HtmlFormattableString("<a href=\"{0}\">{1}</a>", link.AbsoluteUri, source.Title)
        : new HtmlFormattableString("<cite>{0}</cite>", source.Title);

    /// <summary>Who wrote it, and where; empty when neither is known.</summary>
    public static string Published(this Source source) =>
        string.Join(' ', new[] { source.Authors, source.Publication }.OfType<string>().Select(words => words.TrimEnd('.') + "."));

    /// <summary>Whether we read it ourselves, and when.</summary>
    public static string Reading(this Source source) =>
        (source.ListedOnly ? "We read a report of it, not the source itself. " : "") + $"Checked {source.Checked.InWords()}.";
}
