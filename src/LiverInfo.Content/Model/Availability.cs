namespace LiverInfo.Content.Model;

/// <summary>When an article may be seen. Days turn at midnight in the clinic's time zone.</summary>
/// <param name="IsDraft">Not shown yet, whatever the day.</param>
/// <param name="From">The first day on which it is shown, or null when it was from the start.</param>
/// <param name="Until">The first day on which it is no longer shown, or null when there is none.</param>
/// <param name="Withdrawal">Why and when it was taken back, or null when it was not.</param>
public sealed record Availability(bool IsDraft, DateOnly? From, DateOnly? Until, Withdrawal? Withdrawal)
{
    /// <summary>Whether the article can be read on a day.</summary>
    public bool IsShownOn(DateOnly day) => !IsHiddenOn(day) && !IsWithdrawnOn(day);

    /// <summary>Whether its address is answered, on a day, with the reason for its withdrawal.</summary>
    public bool IsWithdrawnOn(DateOnly day) => !IsDraft && Withdrawal is not null && day >= Withdrawal.Date;

    private bool IsHiddenOn(DateOnly day) => IsDraft || day < From || day >= Until;
}

/// <summary>An article taken back by the clinic. Its address answers 410 and says why.</summary>
/// <param name="Date">The day from which it is withdrawn.</param>
/// <param name="Reason">Why, in a sentence that readers see.</param>
/// <param name="ReplacedBy">The page to read in its place, or null.</param>
public sealed record Withdrawal(DateOnly Date, string Reason, UrlPath? ReplacedBy);
