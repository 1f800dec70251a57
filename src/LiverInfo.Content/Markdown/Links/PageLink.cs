using LiverInfo.Content.Diagnostics;


namespace LiverInfo.Content.Markdown.Links;

/// <summary>A link in an article to a page of this site.</summary>
/// <param name="Target">The page.</param>
/// <param name="Anchor">The fragment, or empty.</param>
/// <param name="At">The location of the link.</param>
internal sealed record PageLink(UrlPath Target, string Anchor, Location At)
{
    /// <summary>The edit that deletes the address up to its anchor; null when it is not known where it is written.</summary>
    public TextEdit? AddressEdit { get; init; }

    /// <summary>The edit that deletes the anchor; null when it is not known where it is written.</summary>
    public TextEdit? AnchorEdit { get; init; }
}
