using System.Globalization;

namespace LiverInfo.Web.Views;

/// <summary>A picture that is drawn. Drawing takes longer than rendering a page.</summary>
public interface IDrawnView : ILazyView;

/// <summary>The picture that other websites show beside a link to a page: its title, and the caution.</summary>
/// <param name="SiteName">The name of the site.</param>
/// <param name="Title">The title of the page.</param>
/// <param name="CautionTitle">The title of the consult banner.</param>
/// <param name="Caution">The text of the consult banner.</param>
public sealed record CardView(string SiteName, string Title, string CautionTitle, string Caution) : IDrawnView
{
    /// <summary>The width in pixels.</summary>
    public const int Width = 1200;

    /// <summary>The height in pixels.</summary>
    public const int Height = 630;

    // To be raised with each change of the drawing, because its address may be cached for good.
    private const int Design = 1;

    /// <summary>Its address, which changes with what it shows.</summary>
    public string Address => string.Create(
        CultureInfo.InvariantCulture,
        $"/cards/{Fingerprint.Of(string.Join('\n', Design, SiteName, Title, CautionTitle, Caution), length: 4)}.png");

    /// <summary>Returns the card of a page.</summary>
    public static CardView Of(PageHead head, Shell shell) => new(shell.Locale.Layout.SiteName, head.Title, shell.Banner.Title, shell.Banner.Text);
}

/// <summary>The site's mark, as a picture of dots for programs that show no SVG.</summary>
/// <param name="MediaType">The media type: PNG, or an icon file that holds several sizes.</param>
/// <param name="Sizes">The widths in pixels.</param>
public sealed record MarkView(string MediaType, EquatableArray<int> Sizes) : IDrawnView;

/// <summary>A QR code, as a drawing.</summary>
/// <param name="Text">What a phone reads in it.</param>
public sealed record QrView(string Text) : IDrawnView;
