namespace LiverInfo.Content.Model.Reviews;

/// <summary>The review state of a page: either <see cref="NeverReviewed"/> or <see cref="Reviewed"/>.</summary>
public abstract record ReviewState
{
    private protected ReviewState()
    {
    }
}

/// <summary>No clinician has reviewed the page.</summary>
public sealed record NeverReviewed : ReviewState;

/// <summary>A clinician has reviewed the page.</summary>
/// <param name="Reviewer">The person who reviewed the whole page last.</param>
/// <param name="ReviewedOn">The date of that review.</param>
/// <param name="DueOn">The first day on which that review is no longer valid.</param>
/// <param name="ChangedSince">Whether the page differs from its last entry in the register.</param>
/// <param name="Timing">The position of today in the term of the review.</param>
/// <param name="MinorChanges">The minor changes recorded since then, earliest first.</param>
public sealed record Reviewed(
    Person Reviewer,
    DateOnly ReviewedOn,
    DateOnly DueOn,
    bool ChangedSince,
    ReviewTiming Timing,
    EquatableArray<Change> MinorChanges) : ReviewState
{
    /// <summary>Whether the review is no longer valid.</summary>
    public bool IsOverdue => Timing is ReviewTiming.Overdue or ReviewTiming.LongOverdue;
}
