
namespace LiverInfo.Content.Markdown.Links;

/// <summary>A link in an article to a page of this site.</summary>
/// <param name="Target">The page.</param>
/// <param name="Anchor">The fragment, or empty.</param>
/// <param name="At">The location of the link.</param>
internal sealed record PageLink(UrlPath Target, string Anchor, Location At);
