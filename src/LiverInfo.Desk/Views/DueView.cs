using System.Collections.Immutable;
using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Desk.Views;

/// <summary>What the list of reviews shows.</summary>
internal sealed record DueView
{
    /// <summary>The pages that need reviews, the most urgent first.</summary>
    public required IReadOnlyList<PageReview> Pages { get; init; }

    /// <summary>The strings in the language of the site.</summary>
    public required Locale Locale { get; init; }

    /// <summary>The other desks on the folder.</summary>
    public required ImmutableArray<string> Others { get; init; }
}
