using System.Net;

namespace LiverInfo.Content.Model;

/// <summary>The "talk to a professional" caution: the same words on every page, and never dismissible.</summary>
/// <param name="Title">The first sentence, in bold.</param>
/// <param name="Text">The rest.</param>
/// <param name="Link">Where the banner leads.</param>
/// <param name="LinkText">The words of that link.</param>
public sealed record ConsultBanner(string Title, string Text, UrlPath Link, string LinkText)
{
    // Plain concatenation, because the same bytes are looked for in each page before it may leave.
    // The hidden word comes first so that a listener is told, too; its colon makes a screen reader pause.
    /// <summary>The banner's markup. A page that does not contain exactly this may not be sent.</summary>
    public string Html { get; } =
        """<aside class="consult" aria-label="Important"><div class="page">"""
        + """<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M12 3 1.8 20.5h20.4L12 3Zm0 6.2v5.6m0 2.2v1.6"/></svg>"""
        + $"""<p><strong><span class="visually-hidden">Important: </span>{Encode(Title)}</strong> {Encode(Text)} """
        + $"""<a href="{Encode(Link.Value)}">{Encode(LinkText)}</a></p></div></aside>""";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
