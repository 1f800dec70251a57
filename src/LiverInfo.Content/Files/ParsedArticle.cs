using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Prose;

namespace LiverInfo.Content.Files;

/// <summary>An article, and what in it can be judged only once all pages are known.</summary>
/// <param name="Article">The article.</param>
/// <param name="Links">The links to other pages.</param>
/// <param name="Sentences">Its title, its description, and the sentences, headings and table cells of its text.</param>
/// <param name="Aliases">Its aliases, with their places.</param>
/// <param name="WithdrawnAt">Where its withdrawal is written.</param>
internal sealed record ParsedArticle(
    Article Article,
    ImmutableArray<PageLink> Links,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<PageLink> Aliases,
    Location WithdrawnAt);

/// <summary>A link in an article to a page of this site.</summary>
/// <param name="Target">The page.</param>
/// <param name="Anchor">The part of the page, or empty.</param>
/// <param name="At">Where the link is.</param>
internal sealed record PageLink(UrlPath Target, string Anchor, Location At);
