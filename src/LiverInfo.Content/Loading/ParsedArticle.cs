using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Loading;

/// <summary>An article, and what in it can be judged only once all pages are known.</summary>
/// <param name="Article">The article.</param>
/// <param name="Links">The links to other pages.</param>
/// <param name="Judged">What the checks of honesty and of plain words say of its text.</param>
/// <param name="Aliases">Its aliases, with their places.</param>
/// <param name="WithdrawnAt">Where its withdrawal is written.</param>
internal sealed record ParsedArticle(
    Article Article,
    ImmutableArray<PageLink> Links,
    ImmutableArray<Diagnostic> Judged,
    ImmutableArray<PageLink> Aliases,
    Location WithdrawnAt);

/// <summary>A link in an article to a page of this site.</summary>
/// <param name="Target">The page.</param>
/// <param name="Anchor">The part of the page, or empty.</param>
/// <param name="At">Where the link is.</param>
internal sealed record PageLink(UrlPath Target, string Anchor, Location At);

/// <summary>A source that an article cites.</summary>
/// <param name="Source">The source.</param>
/// <param name="At">Where it is first cited.</param>
internal sealed record Cited(Source Source, Location At);
