using System.Collections.Frozen;
using System.Collections.Immutable;

namespace LiverInfo.Content.Model.Reviews;

/// <summary>
/// The reviews of all pages, ordered by date, and within a date by their order in the file.
/// </summary>
/// <remarks>
/// Invalid records are ignored (unknown reviewer, reviewer is the author, invalid fingerprint, future date), so that a page never
/// claims a review that did not take place.
/// </remarks>
public sealed class ReviewRegister
{
    private const int SoonInDays = 30;

    private readonly FrozenDictionary<UrlPath, ImmutableArray<Entry>> _byPage;

    /// <param name="people">The people who may review, by id.</param>
    /// <param name="records">The records, in the order of the file.</param>
    /// <param name="author">The name or id of the author of the pages.</param>
    public ReviewRegister(IReadOnlyDictionary<string, Person> people, IEnumerable<ReviewRecord> records, string author) =>
        _byPage = records
            .Where(record => ReviewFingerprint.IsWellFormed(record.Read))
            .Where(record => people.TryGetValue(record.By, out var person) && !person.IsCalled(author))
            .Select(record => new Entry(record, people[record.By]))
            .GroupBy(entry => entry.Record.Page)
            .ToFrozenDictionary(page => page.Key, page => page.OrderBy(entry => entry.Record.Date).ToImmutableArray());

    /// <summary>Returns the review state of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="fingerprint">The <see cref="ReviewFingerprint"/> of the current page.</param>
    /// <param name="reviewInMonths">The number of months that a review is valid.</param>
    /// <param name="today">Today's date in the clinic's time zone.</param>
    public ReviewState StateOf(UrlPath page, string fingerprint, int reviewInMonths, DateOnly today)
    {
        var entries = _byPage.GetValueOrDefault(page, []).Where(entry => entry.Record.Date <= today).ToList();
        var review = entries.FindLastIndex(entry => entry.Record.Minor is null);
        if (review < 0) return new NeverReviewed();

        var (record, reviewer) = entries[review];
        return new Reviewed(
            reviewer,
            record.Date,
            record.Date.AddMonths(reviewInMonths),
            ChangedSince: entries[^1].Record.Read != fingerprint,
            Timing(record.Date, reviewInMonths, today),
            [.. entries.Skip(review + 1).Select(entry => new Change(entry.Record.Date, entry.Record.Minor!))]);
    }

    private static ReviewTiming Timing(DateOnly reviewedOn, int months, DateOnly today)
    {
        var dueOn = reviewedOn.AddMonths(months);
        if (today >= reviewedOn.AddMonths(2 * months)) return ReviewTiming.LongOverdue;
        if (today >= dueOn) return ReviewTiming.Overdue;
        return today >= dueOn.AddDays(-SoonInDays) ? ReviewTiming.DueSoon : ReviewTiming.InTerm;
    }

    private sealed record Entry(ReviewRecord Record, Person Reviewer);
}
