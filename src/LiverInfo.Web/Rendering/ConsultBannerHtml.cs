using System.Net;
using LiverInfo.Web.Views;

namespace LiverInfo.Web.Rendering;

/// <summary>The markup of the consult banner. An HTML page without exactly this is not sent.</summary>
internal static class ConsultBannerHtml
{
    /// <summary>Returns the markup.</summary>
    public static string Of(Shell shell)
    {
        var (banner, important) = (shell.Banner, Encode(shell.Locale.Layout.Important));
        // The hidden word comes first, so that a screen reader reads it before the text; its colon makes a pause.
        return $"""<aside class="consult" aria-label="{important}"><div class="page">"""
            + """<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M12 3 1.8 20.5h20.4L12 3Zm0 6.2v5.6m0 2.2v1.6"/></svg>"""
            + $"""<p><strong><span class="visually-hidden">{important}: </span>{Encode(banner.Title)}</strong> {Encode(banner.Text)} """
            + $"""<a href="{Encode(banner.Link.Value)}">{Encode(banner.LinkText)}</a></p></div></aside>""";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
