using LiverInfo.Content.Model.Reviews;
using static LiverInfo.Content.Tests.Reviews.Reviewers;

namespace LiverInfo.Content.Tests.Reviews;

public sealed class ReviewRegisterTests
{
    private const int Year = 12;

    [Fact]
    public void A_page_without_a_record_was_never_reviewed() => Assert.IsType<NeverReviewed>(State("2026-06-01", 'a'));

    [Fact]
    public void A_review_is_of_its_own_page_only() =>
        Assert.IsType<NeverReviewed>(State("2026-06-01", 'a', Review("2026-05-01", page: "/stem-cell-therapy/limits")));

    [Fact]
    public void A_review_tells_who_and_when_and_until_when()
    {
        var review = ReviewedState("2026-06-01", 'a', Review("2026-05-01"));

        Assert.Equal(Ann, review.Reviewer);
        Assert.Equal(Day("2026-05-01"), review.ReviewedOn);
        Assert.Equal(Day("2027-05-01"), review.DueOn);
        Assert.Equal(ReviewTiming.InTerm, review.Timing);
        Assert.False(review.ChangedSince);
        Assert.Empty(review.MinorChanges);
    }

    [Fact]
    public void A_review_counts_from_its_own_day() =>
        Assert.Equal(Day("2026-06-01"), ReviewedState("2026-06-01", 'a', Review("2026-06-01")).ReviewedOn);

    [Theory]
    [InlineData("2027-04-30", ReviewTiming.InTerm)]
    [InlineData("2027-05-01", ReviewTiming.DueSoon)]
    [InlineData("2027-05-30", ReviewTiming.DueSoon)]
    [InlineData("2027-05-31", ReviewTiming.Overdue)]
    [InlineData("2028-05-30", ReviewTiming.Overdue)]
    [InlineData("2028-05-31", ReviewTiming.LongOverdue)]
    [InlineData("2040-01-01", ReviewTiming.LongOverdue)]
    public void A_review_is_due_30_days_before_overdue_on_its_day_and_long_overdue_after_twice_its_term(string today, ReviewTiming timing)
    {
        var review = ReviewedState(today, 'a', Review("2026-05-31"));

        Assert.Equal(timing, review.Timing);
        Assert.Equal(timing >= ReviewTiming.Overdue, review.IsOverdue);
    }

    [Theory]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2028-01-31", 1, "2028-02-29")]
    [InlineData("2028-02-29", 12, "2029-02-28")]
    [InlineData("2026-11-30", 3, "2027-02-28")]
    [InlineData("2026-12-15", 36, "2029-12-15")]
    public void A_term_that_would_end_on_a_day_there_is_not_ends_on_the_last_of_the_month(string reviewed, int months, string due) =>
        Assert.Equal(Day(due), ReviewedState(reviewed, 'a', months, Review(reviewed)).DueOn);

    [Theory]
    [InlineData("2026-02-27", ReviewTiming.DueSoon)]
    [InlineData("2026-02-28", ReviewTiming.Overdue)]
    [InlineData("2026-03-30", ReviewTiming.Overdue)]
    [InlineData("2026-03-31", ReviewTiming.LongOverdue)]
    public void Twice_a_term_is_counted_from_the_review_and_not_from_the_shorter_month(string today, ReviewTiming timing) =>
        Assert.Equal(timing, ReviewedState(today, 'a', 1, Review("2026-01-31")).Timing);

    [Fact]
    public void A_text_other_than_the_one_signed_has_changed_since()
    {
        var review = ReviewedState("2026-06-01", 'b', Review("2026-05-01", 'a'));

        Assert.True(review.ChangedSince);
        Assert.Equal((Ann, Day("2026-05-01")), (review.Reviewer, review.ReviewedOn));
    }

    [Fact]
    public void A_page_can_have_changed_and_be_overdue_at_once()
    {
        var review = ReviewedState("2027-06-01", 'b', Review("2026-05-01", 'a'));

        Assert.Equal((true, ReviewTiming.Overdue), (review.ChangedSince, review.Timing));
    }

    [Fact]
    public void A_small_change_is_signed_and_moves_neither_the_date_nor_the_reviewer()
    {
        var review = ReviewedState("2026-06-20", 'b', Review("2026-05-01", 'a'), Small("2026-06-10", 'b', by: "nurse-ben"));

        Assert.False(review.ChangedSince);
        Assert.Equal((Ann, Day("2026-05-01"), Day("2027-05-01")), (review.Reviewer, review.ReviewedOn, review.DueOn));
        Assert.Equal(new(Day("2026-06-10"), "Fixed a typo."), Assert.Single(review.MinorChanges));
    }

    [Fact]
    public void After_a_small_change_what_was_reviewed_before_it_is_no_longer_what_was_signed() =>
        Assert.True(ReviewedState("2026-06-20", 'a', Review("2026-05-01", 'a'), Small("2026-06-10", 'b')).ChangedSince);

    [Fact]
    public void Small_changes_since_the_review_are_told_in_order()
    {
        var review = ReviewedState(
            "2026-06-20", 'c', Review("2026-05-01", 'a'), Small("2026-06-02", 'b', "One."), Small("2026-06-02", 'c', "Two."));

        Assert.False(review.ChangedSince);
        Assert.Equal(["One.", "Two."], review.MinorChanges.Select(change => change.Note));
    }

    [Fact]
    public void A_new_review_takes_the_place_of_the_old_and_of_its_small_changes()
    {
        var review = ReviewedState(
            "2027-05-02", 'c', Review("2026-05-01", 'a'), Small("2026-06-10", 'b'), Review("2027-05-01", 'c', by: "nurse-ben"));

        Assert.Equal((Ben, Day("2027-05-01"), Day("2028-05-01")), (review.Reviewer, review.ReviewedOn, review.DueOn));
        Assert.Equal((false, ReviewTiming.InTerm), (review.ChangedSince, review.Timing));
        Assert.Empty(review.MinorChanges);
    }

    [Fact]
    public void Signing_again_after_a_change_ends_the_notice_that_it_changed() =>
        Assert.False(ReviewedState("2026-06-01", 'b', Review("2026-05-01", 'a'), Review("2026-05-20", 'b')).ChangedSince);

    [Fact]
    public void The_later_day_counts_wherever_in_the_file_it_stands()
    {
        var review = ReviewedState("2026-06-01", 'b', Review("2026-05-20", 'b', by: "nurse-ben"), Review("2026-05-01", 'a'));

        Assert.Equal((Ben, Day("2026-05-20"), false), (review.Reviewer, review.ReviewedOn, review.ChangedSince));
    }

    [Fact]
    public void Of_two_on_one_day_the_one_further_down_counts()
    {
        var review = ReviewedState("2026-06-01", 'b', Review("2026-05-20", 'a'), Review("2026-05-20", 'b', by: "nurse-ben"));

        Assert.Equal((Ben, false), (review.Reviewer, review.ChangedSince));
    }

    [Fact]
    public void A_small_change_counts_for_nothing_without_a_review_before_it()
    {
        Assert.IsType<NeverReviewed>(State("2026-06-01", 'a', Small("2026-05-01", 'a')));
        Assert.Empty(ReviewedState("2026-06-01", 'b', Small("2026-05-01", 'a'), Review("2026-05-02", 'b')).MinorChanges);
    }

    [Fact]
    public void A_review_counts_for_nothing_before_its_day()
    {
        Assert.IsType<NeverReviewed>(State("2026-04-30", 'a', Review("2026-05-01")));
        Assert.Equal(Day("2026-04-01"), ReviewedState("2026-04-30", 'a', Review("2026-04-01"), Review("2026-05-01", 'b')).ReviewedOn);
    }

    [Fact]
    public void A_review_by_somebody_unknown_counts_for_nothing() =>
        Assert.IsType<NeverReviewed>(State("2026-06-01", 'a', Review("2026-05-01", by: "dr-nobody")));

    [Fact]
    public void A_review_by_the_author_counts_for_nothing() =>
        Assert.IsType<NeverReviewed>(State("2026-06-01", 'a', Review("2026-05-01", by: "cass")));

    [Fact]
    public void The_author_cannot_sign_a_small_change_either() =>
        Assert.True(ReviewedState("2026-06-01", 'b', Review("2026-05-01", 'a'), Small("2026-05-02", 'b', by: "cass")).ChangedSince);

    [Fact]
    public void A_review_that_does_not_say_what_was_read_counts_for_nothing() =>
        Assert.IsType<NeverReviewed>(State("2026-06-01", 'a', Review("2026-05-01") with { Read = "everything" }));

    [Theory]
    [InlineData("dr-ann", true)]
    [InlineData("DR-ANN", true)]
    [InlineData("dr ann EXAMPLE", true)]
    [InlineData("Ann", false)]
    [InlineData("Liver specialist", false)]
    public void A_person_is_known_by_name_and_id_in_any_case_of_letters(string text, bool isCalled) =>
        Assert.Equal(isCalled, Ann.IsCalled(text));

    private static ReviewState State(string today, char version, params ReviewRecord[] records) => State(today, version, Year, records);

    private static ReviewState State(string today, char version, int months, params ReviewRecord[] records) =>
        new ReviewRegister(People, records, Author).StateOf(Page, Version(version), months, Day(today));

    private static Reviewed ReviewedState(string today, char version, params ReviewRecord[] records) =>
        Assert.IsType<Reviewed>(State(today, version, records));

    private static Reviewed ReviewedState(string today, char version, int months, params ReviewRecord[] records) =>
        Assert.IsType<Reviewed>(State(today, version, months, records));
}
