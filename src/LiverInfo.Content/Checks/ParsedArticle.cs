using System.Collections.Immutable;
using LiverInfo.Content.Markdown.Links;

namespace LiverInfo.Content.Checks;

/// <summary>An article, and what can be checked only when all articles are known.</summary>
/// <param name="Article">The article.</param>
/// <param name="Links">The links to other pages.</param>
/// <param name="Aliases">Its aliases, with their places.</param>
/// <param name="WithdrawnAt">The place of its withdrawal.</param>
/// <param name="ReasonAt">The place of the reason for it.</param>
/// <param name="ChangesAt">The places of the dates of its changes, in their order.</param>
internal sealed record ParsedArticle(
    Article Article, ImmutableArray<PageLink> Links, ImmutableArray<PageLink> Aliases, Location WithdrawnAt, Location ReasonAt, ImmutableArray<Location> ChangesAt)
{
    /// <summary>The place of the first choice that is described at another length than the others, or null.</summary>
    public Location? UnevenAt { get; init; }
}
