using LiverInfo.Content.Checks;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Model.Reviews;
using LiverInfo.Content.Tests.Support;
using static LiverInfo.Content.Tests.Reviews.Reviewers;

namespace LiverInfo.Content.Tests.Reviews;

public sealed class ReviewCheckTests
{
    private const string Ask =
        "Ask a clinician who did not write it to read the whole page as it is now. Then copy the entry at the end of this message to a line of its own in _reviews.yml, with the clinician's id from _people.yml and the day of reading.";

    private static readonly string Entry = $" The entry: - {{page: /stem-cell-therapy/benefits, by: ID, date: 2026-06-01, read: \"{Version('a')}\"}}";

    [Fact]
    public void A_page_that_is_reviewed_and_in_term_has_nothing_to_tell() => Assert.Empty(Told(State(ReviewTiming.InTerm)));

    [Fact]
    public void A_page_that_nobody_reviewed_is_told() => Assert.Equal(
        "LI705: No clinician has reviewed this page yet, and it says so. | " + Ask + Entry, Assert.Single(Told(new NeverReviewed())));

    [Fact]
    public void A_review_that_is_soon_due_is_told() => Assert.Equal(
        "LI702: The review of this page is due on 2027-05-01. From that day on, readers are told that it is overdue. | " + Ask + Entry,
        Assert.Single(Told(State(ReviewTiming.DueSoon))));

    [Fact]
    public void A_review_that_is_overdue_is_told() => Assert.Equal(
        "LI703: The review of this page was due on 2027-05-01, and readers are told so at its top. | " + Ask + Entry,
        Assert.Single(Told(State(ReviewTiming.Overdue))));

    [Fact]
    public void A_review_that_is_long_overdue_is_told() => Assert.Equal(
        "LI703: The review of this page was due on 2027-05-01, and twice its term has gone by. Readers are told so, search engines are asked to leave the page out, and it is not on the home page. | " + Ask + Entry,
        Assert.Single(Told(State(ReviewTiming.LongOverdue))));

    [Fact]
    public void A_page_that_changed_since_its_last_entry_is_told() => Assert.Equal(
        "LI704: This page, or a source it cites, has changed since its last entry in _reviews.yml, and readers are told so. Dr Ann Example reviewed it on 2026-05-01. | "
        + Ask + " If only something small changed, such as a typo, it is enough to read that, and to add minor: \"what changed\" before the last bracket." + Entry,
        Assert.Single(Told(State(ReviewTiming.InTerm, changed: true))));

    [Fact]
    public void A_page_that_changed_and_is_overdue_is_told_both() => Assert.Equal(
        ["LI703", "LI704"], Told(State(ReviewTiming.Overdue, changed: true)).Select(told => told[..5]));

    [Fact]
    public void The_entry_counts_once_it_is_copied_into_the_register()
    {
        const string People = "dr-ann:\n  name: \"Dr Ann Example\"\n  role: \"Liver specialist\"\n";
        var site = new TinySite().Page(TinySite.PagePath).With("_people.yml", People);
        var page = site.Publish().Find(TinySite.PageAddress)!;
        var fix = ReviewCheck.Run(page.Path, page.Address, new NeverReviewed(), page.Fingerprint, Day("2026-11-24")).Single().Fix;

        var reviewed = site.With("_reviews.yml", fix[fix.IndexOf("- {", StringComparison.Ordinal)..].Replace("ID", "dr-ann", StringComparison.Ordinal)).Publish();

        var state = Assert.IsType<Reviewed>(reviewed.ReviewOf(page));
        Assert.Equal(("Dr Ann Example", Day("2026-11-24"), false), (state.Reviewer.Name, state.ReviewedOn, state.ChangedSince));
    }

    [Fact]
    public void They_are_warnings_at_the_top_of_the_page() => Assert.All(
        new ReviewState[] { new NeverReviewed(), State(ReviewTiming.DueSoon, changed: true), State(ReviewTiming.LongOverdue) }.SelectMany(Run),
        told => Assert.Equal((Severity.Warning, new Location("stem-cell-therapy/benefits.md", 1, 1, "")), (told.Severity, told.At)));

    private static Reviewed State(ReviewTiming timing, bool changed = false) =>
        new(Ann, Day("2026-05-01"), Day("2027-05-01"), changed, timing, []);

    private static IEnumerable<Diagnostic> Run(ReviewState state) => ReviewCheck.Run("stem-cell-therapy/benefits.md", Page, state, Version('a'), Day("2026-06-01"));

    private static IEnumerable<string> Told(ReviewState state) => Run(state).Select(told => $"{told.Code}: {told.Message} | {told.Fix}");
}
