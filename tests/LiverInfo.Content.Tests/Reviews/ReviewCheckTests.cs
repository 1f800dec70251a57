using LiverInfo.Content.Checks;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Model.Reviews;
using static LiverInfo.Content.Tests.Reviews.Reviewers;

namespace LiverInfo.Content.Tests.Reviews;

public sealed class ReviewCheckTests
{
    private const string Sign =
        "Ask a clinician who did not write it to read the whole page. Then run liverinfo sign stem-cell-therapy/benefits --by and the clinician's id from _people.yml.";

    [Fact]
    public void A_page_that_is_reviewed_and_in_term_has_nothing_to_tell() => Assert.Empty(Told(State(ReviewTiming.InTerm)));

    [Fact]
    public void A_page_that_nobody_reviewed_is_told() => Assert.Equal(
        "LI705: No clinician has reviewed this page yet, and it says so. | " + Sign, Assert.Single(Told(new NeverReviewed())));

    [Fact]
    public void A_review_that_is_soon_due_is_told() => Assert.Equal(
        "LI702: The review of this page is due on 2027-05-01. From that day on, readers are told that it is overdue. | " + Sign,
        Assert.Single(Told(State(ReviewTiming.DueSoon))));

    [Fact]
    public void A_review_that_is_overdue_is_told() => Assert.Equal(
        "LI703: The review of this page was due on 2027-05-01, and readers are told so at its top. | " + Sign,
        Assert.Single(Told(State(ReviewTiming.Overdue))));

    [Fact]
    public void A_review_that_is_long_overdue_is_told() => Assert.Equal(
        "LI703: The review of this page was due on 2027-05-01, and twice its term has gone by. Readers are told so, search engines are asked to leave the page out, and it is not on the home page. | " + Sign,
        Assert.Single(Told(State(ReviewTiming.LongOverdue))));

    [Fact]
    public void A_page_that_changed_since_it_was_signed_is_told() => Assert.Equal(
        "LI704: This page, or a source it cites, has changed since it was last signed, and readers are told so. Dr Ann Example reviewed it on 2026-05-01. | "
        + Sign + " If only something small changed since it was signed, such as a typo, add --minor \"what changed\".",
        Assert.Single(Told(State(ReviewTiming.InTerm, changed: true))));

    [Fact]
    public void A_page_that_changed_and_is_overdue_is_told_both() => Assert.Equal(
        ["LI703", "LI704"], Told(State(ReviewTiming.Overdue, changed: true)).Select(told => told[..5]));

    [Fact]
    public void The_home_page_is_signed_by_its_slash() => Assert.Contains(
        "liverinfo sign / --by", ReviewCheck.Run("index.md", UrlPath.Home, new NeverReviewed()).Single().Fix, StringComparison.Ordinal);

    [Fact]
    public void They_are_warnings_at_the_top_of_the_page() => Assert.All(
        new ReviewState[] { new NeverReviewed(), State(ReviewTiming.DueSoon, changed: true), State(ReviewTiming.LongOverdue) }.SelectMany(Run),
        told => Assert.Equal((Severity.Warning, new Location("stem-cell-therapy/benefits.md", 1, 1, "")), (told.Severity, told.At)));

    private static Reviewed State(ReviewTiming timing, bool changed = false) =>
        new(Ann, Day("2026-05-01"), Day("2027-05-01"), changed, timing, []);

    private static IEnumerable<Diagnostic> Run(ReviewState state) => ReviewCheck.Run("stem-cell-therapy/benefits.md", Page, state);

    private static IEnumerable<string> Told(ReviewState state) => Run(state).Select(told => $"{told.Code}: {told.Message} | {told.Fix}");
}
