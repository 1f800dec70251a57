using System.Collections.Frozen;
using System.Collections.Immutable;

namespace LiverInfo.Content.Model.Reviews;

/// <summary>
/// Who reviewed what and when. Of two records the later is the one of the later day, and on one day the one further down.
/// </summary>
/// <remarks>
/// A record that is wrong counts for nothing (its reviewer is unknown or wrote the page, its fingerprint is none, its day is
/// still to come), so that a page never claims a review that did not take place.
/// </remarks>
public sealed class ReviewRegister
{
    private const int SoonInDays = 30;

    private readonly FrozenDictionary<UrlPath, ImmutableArray<Entry>> _byPage;

    /// <param name="people">Everybody who may review, by id.</param>
    /// <param name="records">The records, in the order of the file.</param>
    /// <param name="author">The name or id of whoever writes the pages.</param>
    public ReviewRegister(IReadOnlyDictionary<string, Person> people, IEnumerable<ReviewRecord> records, string author) =>
        _byPage = records
            .Where(record => ReviewFingerprint.IsWellFormed(record.Read))
            .Where(record => people.TryGetValue(record.By, out var person) && !person.IsCalled(author))
            .Select(record => new Entry(record, people[record.By]))
            .GroupBy(entry => entry.Record.Page)
            .ToFrozenDictionary(page => page.Key, page => page.OrderBy(entry => entry.Record.Date).ToImmutableArray());

    /// <summary>What readers are told about the review of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="fingerprint">The <see cref="ReviewFingerprint"/> of the page as it is now.</param>
    /// <param name="reviewInMonths">How many months a review of it holds.</param>
    /// <param name="today">The day at the clinic.</param>
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
