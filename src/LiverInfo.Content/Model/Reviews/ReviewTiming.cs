namespace LiverInfo.Content.Model.Reviews;

/// <summary>How far through its term a review is. A term of months ends on the same day of a later month, or on its last day.</summary>
public enum ReviewTiming
{
    /// <summary>More than 30 days are left.</summary>
    InTerm,

    /// <summary>30 days or fewer are left.</summary>
    DueSoon,

    /// <summary>The day on which it is due has come. The review holds up to the day before, so on the day itself it is overdue.</summary>
    Overdue,

    /// <summary>As much time as twice the term has gone by since the review; as before, the day itself counts.</summary>
    LongOverdue,
}
