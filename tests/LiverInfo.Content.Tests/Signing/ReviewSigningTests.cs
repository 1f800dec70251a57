using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Model.Reviews;
using LiverInfo.Content.Reports;
using LiverInfo.Content.Signing;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Signing;

/// <summary>How a review is added to the register.</summary>
public sealed class ReviewSigningTests
{
    private const string People = "dr-swan:\n  name: \"Dr Swan\"\n  role: \"Clinician\"\ndr-author:\n  name: \"An Example Author\"\n  role: \"Author\"\n";

    [Theory]
    [InlineData("")]
    [InlineData("[]\n")]
    [InlineData("# No review yet.\n# - page: x\n")]
    [InlineData("- page: page\n  by: dr-swan\n  date: 2026-01-31\n  read: \"sha256:OLD\"   # kept\n\n# The end, without a line break")]
    [InlineData("\u0020\u0020- {page: /page, by: dr-swan, date: 2026-01-31, read: \"sha256:OLD\"}\r\n")]
    public void Nothing_but_the_entry_is_added(string register)
    {
        register = register.Replace("OLD", new string('a', 64), StringComparison.Ordinal);
        var (content, site) = Load(register);

        var signed = ReviewSigning.Sign(content, site, Page(site), "dr-swan", null, null);

        Assert.Null(signed.Refusal);
        Assert.Equal(register, signed.Before);
        Assert.StartsWith(register, signed.After, StringComparison.Ordinal);
        Assert.EndsWith($"- {{page: /page, by: dr-swan, date: 2026-11-24, read: \"{Page(site).Fingerprint}\"}}{(register.Contains('\r', StringComparison.Ordinal) ? "\r\n" : "\n")}", signed.After, StringComparison.Ordinal);
        var after = Load(signed.After).Site;
        Assert.Equal(("Dr Swan", new DateOnly(2026, 11, 24), false), after.ReviewOf(Page(after)) is Reviewed review ? (review.Reviewer.Name, review.ReviewedOn, review.ChangedSince) : default);
    }

    [Fact]
    public void A_small_change_keeps_the_date_of_the_review_and_may_say_anything()
    {
        var (content, site) = Load($"- {{page: page, by: dr-swan, date: 2026-01-31, read: \"sha256:{new string('a', 64)}\"}}\n");

        var signed = ReviewSigning.Sign(content, site, Page(site), "dr-swan", "Fixed \"a\" slip: #1, half \\ whole", null);

        Assert.Null(signed.Refusal);
        var after = Load(signed.After).Site;
        var review = Assert.IsType<Reviewed>(after.ReviewOf(Page(after)));
        Assert.Equal((new DateOnly(2026, 1, 31), false), (review.ReviewedOn, review.ChangedSince));
        Assert.Equal("Fixed \"a\" slip: #1, half \\ whole", Assert.Single(review.MinorChanges).Note);
    }

    [Theory]
    [InlineData("dr-swam", null, null, "Did you mean dr-swan?")]
    [InlineData("dr-author", null, null, "nobody reviews their own writing")]
    [InlineData("dr-swan", "A slip.", null, "has no review of the whole page yet")]
    [InlineData("dr-swan", " ", null, "Say what small change")]
    [InlineData("dr-swan", null, "sha256:0", "has changed since the copy that was read")]
    public void A_review_that_would_not_count_is_refused(string by, string? minor, string? read, string expected)
    {
        var (content, site) = Load("");
        Assert.Contains(expected, ReviewSigning.Sign(content, site, Page(site), by, minor, read).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_with_a_mistake_in_it_is_left_alone()
    {
        var (content, site) = Load("- {page: /page, by: dr-swan\n");
        Assert.Contains("has a mistake on line", ReviewSigning.Sign(content, site, Page(site), "dr-swan", null, null).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_review_is_not_added_twice()
    {
        var (content, site) = Load("");
        var signed = ReviewSigning.Sign(content, site, Page(site), "dr-swan", null, Page(site).Fingerprint);
        (content, site) = Load(signed.After);
        Assert.Contains("already", ReviewSigning.Sign(content, site, Page(site), "dr-swan", null, null).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_are_listed_by_what_their_review_needs()
    {
        var files = new TinySite().Page("never.md").Page("changed.md").Page("overdue.md").Page("about.md", fields: "kind: about").Publish();
        var register = $"""
            - {"{"}page: /changed, by: dr-swan, date: 2026-11-01, read: "sha256:{new string('a', 64)}"{"}"}
            - {"{"}page: /overdue, by: dr-swan, date: 2025-01-01, read: "{files.Find(new("/overdue"))!.Fingerprint}"{"}"}

            """;
        var site = new TinySite().Page("never.md").Page("changed.md").Page("overdue.md").Page("about.md", fields: "kind: about").With(ContentFiles.People, People).With(ContentFiles.Reviews, register).Load().Site!;
        var pages = PageReview.Of(site);

        Assert.Equal([("overdue.md", ReviewNeed.Overdue), ("changed.md", ReviewNeed.Changed), ("index.md", ReviewNeed.Never), ("never.md", ReviewNeed.Never)], pages.Select(page => (page.Article.Path, page.Need)));
        Assert.StartsWith("Overdue (1)\n  overdue.md: The page overdue.md\n    due 2026-01-01, reviewed 2025-01-01 by Dr Swan\n\nChanged since the review (1)\n", ReviewListText.Format(pages), StringComparison.Ordinal);
        Assert.Contains("\"needs\": \"overdue\"", ReviewListJson.Format(pages, site.Today, ""), StringComparison.Ordinal);

        var calendar = Ical.Net.Calendar.Load(ReviewCalendar.Format(pages, TinySite.Now))!;
        Assert.Equal(2, calendar.Events.Count);
        var due = calendar.Events.Single(entry => entry.Uid == "review-overdue@liverinfo");
        Assert.Equal((new DateOnly(2026, 1, 1), "Review due: The page overdue.md"), (due.Start!.Date, due.Summary));
        Assert.Single(due.Alarms);
        Assert.Contains("DTSTART;VALUE=DATE:20260101", ReviewCalendar.Format(pages, TinySite.Now), StringComparison.Ordinal);
    }

    private static Article Page(Site site) => site.AllArticles.Single(article => article.Path == TinySite.PagePath);

    private static (ContentSnapshot Content, Site Site) Load(string register)
    {
        var files = new ContentFolder(Case.BaseContent).Read().Files.Where(file => file.Path is not (ContentFiles.People or ContentFiles.Reviews));
        var content = new ContentSnapshot([.. files, new(ContentFiles.People, People), new(ContentFiles.Reviews, register)], []);
        return (content, SiteLoader.Load(content, new(TinySite.Now)).Site!);
    }
}
