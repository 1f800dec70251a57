using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Content.Model.Leaflets;

/// <summary>What became of the text of a printed page.</summary>
public abstract record LeafletState
{
    private protected LeafletState()
    {
    }
}

/// <summary>The page has the same text today.</summary>
/// <param name="Page">The page.</param>
/// <param name="Review">The state of its review.</param>
public sealed record CurrentLeaflet(PageCard Page, ReviewState Review) : LeafletState;

/// <summary>The page has another text today.</summary>
/// <param name="Page">The page.</param>
/// <param name="ReplacedOn">The day on which the printed text was replaced; null for a text that this site does not know.</param>
/// <param name="Changes">What changed from that day on, the latest first; every change where the day is unknown.</param>
public sealed record OlderLeaflet(PageCard Page, DateOnly? ReplacedOn, EquatableArray<Change> Changes) : LeafletState;

/// <summary>The clinic withdrew the page.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Withdrawal">When and why.</param>
/// <param name="Replacement">The page to read in its place, or null.</param>
public sealed record WithdrawnLeaflet(string Title, Withdrawal Withdrawal, PageCard? Replacement) : LeafletState;

/// <summary>The page is not on the site today: it was deleted, is a draft again, or has passed its last day.</summary>
public sealed record GoneLeaflet : LeafletState;
