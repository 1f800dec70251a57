namespace LiverInfo.Content.Model.Reviews;

/// <summary>The position of today in the term of a review. A term of months ends on the same day of a later month, or on its last day.</summary>
public enum ReviewTiming
{
    /// <summary>More than 30 days are left.</summary>
    InTerm,

    /// <summary>30 days or fewer are left.</summary>
    DueSoon,

    /// <summary>The due date is today or in the past. The last valid day is the day before the due date.</summary>
    Overdue,

    /// <summary>Twice the term has passed since the review, the due day of the second term included.</summary>
    LongOverdue,
}
