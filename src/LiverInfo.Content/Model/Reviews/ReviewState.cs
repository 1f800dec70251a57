using System.Collections.Immutable;

namespace LiverInfo.Content.Model.Reviews;

/// <summary>What readers are told about the review of a page: either <see cref="NeverReviewed"/> or <see cref="Reviewed"/>.</summary>
public abstract record ReviewState
{
    private protected ReviewState()
    {
    }
}

/// <summary>No clinician has reviewed the page.</summary>
public sealed record NeverReviewed : ReviewState;

/// <summary>A clinician has reviewed the page.</summary>
/// <param name="Reviewer">Who reviewed it as a whole, the last time.</param>
/// <param name="ReviewedOn">The day of that.</param>
/// <param name="DueOn">The first day on which that review no longer holds.</param>
/// <param name="ChangedSince">Whether the page is other than at its last entry in the register.</param>
/// <param name="Timing">How far through its term the review is.</param>
/// <param name="MinorChanges">The small changes recorded since, the earliest first.</param>
public sealed record Reviewed(
    Person Reviewer,
    DateOnly ReviewedOn,
    DateOnly DueOn,
    bool ChangedSince,
    ReviewTiming Timing,
    ImmutableArray<Change> MinorChanges) : ReviewState
{
    /// <summary>Whether the review no longer holds, for however long.</summary>
    public bool IsOverdue => Timing is ReviewTiming.Overdue or ReviewTiming.LongOverdue;
}
