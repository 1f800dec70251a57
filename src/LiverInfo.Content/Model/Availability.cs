namespace LiverInfo.Content.Model;

/// <summary>When an article is shown. A day begins at midnight in the clinic's time zone.</summary>
/// <param name="IsDraft">Whether it is not shown on any day.</param>
/// <param name="From">The first day on which it is shown, or null if it has no first day.</param>
/// <param name="Until">The first day on which it is no longer shown, or null if it has no last day.</param>
/// <param name="Withdrawal">Why and since when it is withdrawn, or null.</param>
public sealed record Availability(bool IsDraft, DateOnly? From, DateOnly? Until, Withdrawal? Withdrawal)
{
    /// <summary>Returns whether the article can be read on a day.</summary>
    public bool IsShownOn(DateOnly day) => !IsHiddenOn(day) && !IsWithdrawnOn(day);

    /// <summary>Returns whether its address answers, on a day, with the reason for its withdrawal.</summary>
    public bool IsWithdrawnOn(DateOnly day) => !IsDraft && Withdrawal is not null && day >= Withdrawal.Date;

    /// <summary>Returns whether the article is a draft, not yet shown or no longer shown on a day.</summary>
    public bool IsHiddenOn(DateOnly day) => IsDraft || day < From || day >= Until;
}

/// <summary>The withdrawal of an article by the clinic. Its address answers 410 and gives the reason.</summary>
/// <param name="Date">The day from which it is withdrawn.</param>
/// <param name="Reason">Why, in a sentence that readers see.</param>
/// <param name="ReplacedBy">The page to read in its place, or null.</param>
public sealed record Withdrawal(DateOnly Date, string Reason, UrlPath? ReplacedBy);
