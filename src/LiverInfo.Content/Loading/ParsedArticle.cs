using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown.Links;

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
