using LiverInfo.Content.Checks;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Model.Reviews;
using static LiverInfo.Content.Tests.Reviews.Reviewers;

namespace LiverInfo.Content.Tests.Reviews;

public sealed class RegisterCheckTests
{
    private static readonly HashSet<UrlPath> Pages = [UrlPath.Home, Page];

    private static readonly DateOnly Today = Day("2026-06-01");

    [Fact]
    public void A_register_without_mistakes_has_nothing_to_tell()
    {
        ReviewRecord[] records = [Review("2026-05-01"), Small("2026-06-01", 'b'), Review("2026-05-01", page: "/", by: "nurse-ben")];

        Assert.Empty(RegisterCheck.Pages(records, Pages));
        Assert.Empty(RegisterCheck.People(records, People));
        Assert.Empty(RegisterCheck.Dates(records, Today));
        Assert.Empty(RegisterCheck.Fingerprints(records));
        Assert.Empty(RegisterCheck.MinorChanges(records));
        Assert.Empty(RegisterCheck.Authors(records, People, Author));
    }

    [Fact]
    public void A_review_of_a_page_that_is_nearly_there_is_told_with_the_page() => Tells(
        1,
        "LI711: This is a review of /stem-cell-therapy/benefit, and there is no such page, so nobody would ever see it.",
        "Did you mean /stem-cell-therapy/benefits?",
        RegisterCheck.Pages([Review("2026-05-01", page: "/stem-cell-therapy/benefit")], Pages));

    [Fact]
    public void A_review_of_a_page_like_no_other_is_told() => Tells(
        1,
        "LI711: This is a review of /gone, and there is no such page, so nobody would ever see it.",
        "Write the address that the page has now. If the page is gone for good, delete this entry.",
        RegisterCheck.Pages([Review("2026-05-01", page: "/gone")], Pages));

    [Fact]
    public void A_reviewer_who_is_nearly_there_is_told_with_the_person() => Tells(
        2,
        "LI712: There is nobody with the id \"dr-anne\" in _people.yml, so readers could not be told who reviewed the page. The entry does not count.",
        "Did you mean \"dr-ann\"?",
        RegisterCheck.People([Review("2026-05-01", by: "dr-anne")], People));

    [Fact]
    public void A_reviewer_like_nobody_is_told() => Tells(
        2,
        "LI712: There is nobody with the id \"somebody\" in _people.yml, so readers could not be told who reviewed the page. The entry does not count.",
        "Add the person to _people.yml, with a name and a role, or correct this.",
        RegisterCheck.People([Review("2026-05-01", by: "somebody")], People));

    [Fact]
    public void An_id_in_other_letters_is_another_id() => Assert.Single(RegisterCheck.People([Review("2026-05-01", by: "Dr-Ann")], People));

    [Fact]
    public void A_review_on_a_day_to_come_is_told() => Tells(
        3,
        "LI713: This review is dated 2026-06-02, and at the clinic it is 2026-06-01. A page cannot be read on a day to come, so the entry does not count.",
        "Write the day on which the page was read.",
        RegisterCheck.Dates([Review("2026-06-01"), Review("2026-06-02")], Today));

    [Fact]
    public void A_review_that_does_not_say_what_was_read_is_told() => Tells(
        4,
        "LI714: \"sha256:123\" does not say what was read, so nobody could tell whether the page has changed since. The entry does not count.",
        "Delete this entry. If the page then needs a review, liverinfo check says so with an entry to copy: this part is not written by hand.",
        RegisterCheck.Fingerprints([Review("2026-05-01") with { Read = "sha256:123" }]));

    [Fact]
    public void A_small_change_to_a_page_never_reviewed_is_told() => Tells(
        5,
        "LI715: This is a small change to /stem-cell-therapy/benefits, and there is no review of the whole page before it. The entry does not count.",
        "Delete this entry, and have the whole page reviewed. The entry for that has no minor.",
        RegisterCheck.MinorChanges([Review("2026-05-01", page: "/"), Small("2026-05-02", 'b')]));

    [Fact]
    public void A_small_change_has_to_come_after_the_review_by_its_day_and_not_by_its_place()
    {
        Assert.Single(RegisterCheck.MinorChanges([Review("2026-05-02"), Small("2026-05-01", 'b')]));
        Assert.Empty(RegisterCheck.MinorChanges([Small("2026-05-02", 'b'), Review("2026-05-01")]));
    }

    [Theory]
    [InlineData("CASS writer")]
    [InlineData("Cass")]
    public void A_reviewer_who_is_the_author_is_told(string author) => Tells(
        2,
        "LI716: Cass Writer is named in _site.yml as the author, and nobody sees all the mistakes in their own writing. The entry does not count.",
        "Delete this entry, and ask another clinician to read the page. The entry then has the id of that clinician.",
        RegisterCheck.Authors([Review("2026-05-01", by: "cass"), Review("2026-05-01", by: "somebody")], People, author));

    /// <param name="line">The line of <see cref="Review"/> that stands for the part that is wrong.</param>
    /// <param name="message">The code and the message.</param>
    /// <param name="fix">What to do.</param>
    /// <param name="diagnostics">What was told.</param>
    private static void Tells(int line, string message, string fix, IEnumerable<Diagnostic> diagnostics)
    {
        var told = Assert.Single(diagnostics);
        Assert.Equal((message, fix), ($"{told.Code}: {told.Message}", told.Fix));
        Assert.Equal((Severity.Error, line), (told.Severity, told.At.Line));
    }
}
