using System.Globalization;
using LiverInfo.Content.Model.History;
using LiverInfo.Content.Model.Leaflets;

namespace LiverInfo.Web.Views;

/// <summary>Selects the views behind what is printed on paper, apart from the pages of the catalogue.</summary>
internal static class LeafletViews
{
    private static readonly string Folder = GeneratedPage.Leaflets.Address + "/";

    /// <summary>A regular expression for the addresses of numbers; its group "leaflet" has the signs of the page.</summary>
    public static string NumberPattern { get; } = string.Create(
        CultureInfo.InvariantCulture, $"{Folder}(?<leaflet>[{LeafletId.Signs}]{{{LeafletId.PageLength}}})[{LeafletId.Signs}]{{{LeafletId.Length - LeafletId.PageLength}}}");

    /// <summary>Returns the address that is printed on a page.</summary>
    public static string AddressOf(Article article) => Folder + LeafletId.Of(article);

    /// <summary>Returns the address of the QR code of a page.</summary>
    public static string QrAddressOf(Article article) => $"/qr/{LeafletId.Of(article)}.svg";

    /// <summary>Returns the number that a file of an export answers; null for any other file.</summary>
    /// <param name="file">Relative to the export, with forward slashes.</param>
    public static string? IdOfFile(string file) =>
        "/" + file is var address && address.StartsWith(Folder, StringComparison.Ordinal) && address.EndsWith(".html", StringComparison.Ordinal)
        && address[Folder.Length..^".html".Length] is var id && LeafletId.IsWellFormed(id) ? id : null;

    /// <summary>
    /// Returns the address of the answer for a text that the site does not know, from the address that was asked for; null where that is
    /// no number.
    /// </summary>
    public static string? OfUnknownText(string address) =>
        address.StartsWith(Folder, StringComparison.Ordinal) && LeafletId.IsWellFormed(address[Folder.Length..]) ? OlderAddress(address.Substring(Folder.Length, LeafletId.PageLength)) : null;

    /// <summary>Returns the views by address. There are no QR codes while the public address is a placeholder.</summary>
    /// <param name="site">The site.</param>
    /// <param name="history">What was published before, and the site.</param>
    public static IEnumerable<(string Address, object View)> Of(Site site, SiteHistory history)
    {
        var onward = StatusView.Cards(site);
        foreach (var (id, states) in KnownLeaflets.Of(site, history)) yield return (Folder + id, new LeafletView(id, states, onward));
        foreach (var (page, states) in KnownLeaflets.OfUnknownTexts(site)) yield return (OlderAddress(page), new LeafletView(null, states, onward));
        if (site.Settings.Origin is not { } origin) yield break;
        foreach (var article in site.Articles) yield return (QrAddressOf(article), new QrView(origin + article.Address));
    }

    /// <summary>Returns the address of the answer for a text that the site does not know.</summary>
    /// <param name="page">The first signs of its number.</param>
    public static string OlderAddress(string page) => $"{Folder}older/{page}";
}

/// <summary>What became of a printed page.</summary>
/// <param name="Id">The number on the paper; null for a text that the site does not know.</param>
/// <param name="States">What became of it.</param>
/// <param name="Onward">The topics, and the articles that belong to none.</param>
public sealed record LeafletView(string? Id, EquatableArray<LeafletState> States, EquatableArray<PageCard> Onward) : ILazyView;

/// <summary>An article with everything opened.</summary>
/// <param name="Page">The page.</param>
public sealed record OpenedView(ArticleView Page) : ILazyView
{
    /// <summary>Returns the page with everything opened.</summary>
    public ArticleView Opened() => Page with
    {
        Article = Page.Article with { Body = Page.Article.Body with { InShort = Open(Page.Article.Body.InShort), Html = Open(Page.Article.Body.Html) } },
    };

    private static string Open(string html) => html.Replace("<details ", "<details open ", StringComparison.Ordinal);
}

/// <summary>Pages that are gathered for paper.</summary>
/// <param name="Title">The title of the topic; null for pages that a reader has ticked.</param>
/// <param name="Pages">The pages, in order.</param>
public sealed record BookletView(string? Title, EquatableArray<ArticleView> Pages) : ILazyView
{
    /// <summary>Addresses that were ticked and that the site does not have.</summary>
    public EquatableArray<string> Unknown { get; init; } = [];

    /// <summary>The booklet of a topic.</summary>
    public static BookletView Of(Topic topic, Site site) =>
        new(topic.Index.Title, [.. topic.Articles.Prepend(topic.Index).Select(article => ArticleView.Of(article, site))]);
}
