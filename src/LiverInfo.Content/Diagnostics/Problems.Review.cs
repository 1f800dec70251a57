namespace LiverInfo.Content.Diagnostics;

/// <summary>Placeholders, pages that need a clinical review, and entries of the register.</summary>
internal static partial class Problems
{
    private static readonly Rule PlaceholderLeft = new(
        "LI701", "Placeholder not filled in", "What only the clinic knows has been filled in.",
        RuleCategory.Review, Severity.Warning, RuleEffect.Reports)
    {
        AllowName = "placeholder",
    };

    public static Diagnostic Placeholder(Location at, string name) => PlaceholderLeft.At(at,
        $"\"{name}\" is still a placeholder, and patients see it as one.",
        "Write the clinic's own, without the square brackets.");

    public static Diagnostic PlaceholderAddress(Location at) => PlaceholderLeft.At(at,
        "\"publicAddress\" is still a placeholder. Until it is filled in, the site has no /sitemap.xml and no /feed.xml (and without an \"email\" no /.well-known/security.txt), "
        + "and links to its pages are shared without a picture, because all of these need whole addresses.",
        "Write how the address of the site begins, such as \"https://www.example.org\", without the square brackets.");

    private static readonly Rule ReviewSoonDue = new(
        "LI702", "Review due soon", "A review that is soon due is planned.",
        RuleCategory.Review, Severity.Warning, RuleEffect.Reports);

    public static Diagnostic ReviewDueSoon(string path, string entry, string due) => ReviewSoonDue.At(Whole(path),
        $"The review of this page is due on {due}. From that day on, readers are told that it is overdue.",
        HaveItReviewed(entry));

    private static readonly Rule ReviewPastDue = new(
        "LI703", "Review overdue", "A page is reviewed by the day it is due.",
        RuleCategory.Review, Severity.Warning, RuleEffect.Reports);

    public static Diagnostic ReviewOverdue(string path, string entry, string due, bool isLongOverdue) => ReviewPastDue.At(Whole(path),
        isLongOverdue
            ? $"The review of this page was due on {due}, and twice its term has gone by. Readers are told so, search engines are asked to leave the page out, and it is not on the home page."
            : $"The review of this page was due on {due}, and readers are told so at its top.",
        HaveItReviewed(entry));

    private static readonly Rule PageChanged = new(
        "LI704", "Changed since review", "What readers see is what was reviewed.",
        RuleCategory.Review, Severity.Warning, RuleEffect.Reports);

    public static Diagnostic ChangedSinceReview(string path, string entry, string reviewer, string date) => PageChanged.At(Whole(path),
        $"This page, or a source it cites, has changed since its last entry in _reviews.yml, and readers are told so. {reviewer} reviewed it on {date}.",
        HaveItReviewed(entry, " If only something small changed, such as a typo, it is enough to read that, and to add minor: \"what changed\" before the last bracket."));

    private static readonly Rule ReviewMissing = new(
        "LI705", "Page never reviewed", "A clinician has reviewed every page.",
        RuleCategory.Review, Severity.Warning, RuleEffect.Reports)
    {
        AllowName = "unreviewed",
    };

    public static Diagnostic NeverReviewed(string path, string entry) => ReviewMissing.At(Whole(path),
        "No clinician has reviewed this page yet, and it says so.",
        HaveItReviewed(entry));

    private static readonly Rule ReviewedPageUnknown = new(
        "LI711", "Review of unknown page", "A review is of a page that is there.",
        RuleCategory.Review, Severity.Error, RuleEffect.Reports);

    public static Diagnostic ReviewOfNoPage(Location at, string page, string? nearest) => ReviewedPageUnknown.At(at,
        $"This is a review of {page}, and there is no such page, so nobody would ever see it.",
        nearest is null ? "Write the address that the page has now. If the page is gone for good, delete this entry." : $"Did you mean {nearest}?");

    private static readonly Rule ReviewerUnknown = new(
        "LI712", "Unknown reviewer", "A reviewer is somebody the site can name.",
        RuleCategory.Review, Severity.Error, RuleEffect.Reports);

    public static Diagnostic NoSuchPerson(Location at, string id, string? nearest) => ReviewerUnknown.At(at,
        $"There is nobody with the id \"{id}\" in _people.yml, so readers could not be told who reviewed the page. The entry does not count.",
        nearest is null ? "Add the person to _people.yml, with a name and a role, or correct this." : $"Did you mean \"{nearest}\"?");

    private static readonly Rule ReviewDateInFuture = new(
        "LI713", "Review dated in future", "No review is dated in the future.",
        RuleCategory.Review, Severity.Error, RuleEffect.Reports);

    public static Diagnostic ReviewInTheFuture(Location at, string date, string today) => ReviewDateInFuture.At(at,
        $"This review is dated {date}, and at the clinic it is {today}. A page cannot be read on a day to come, so the entry does not count.",
        "Write the day on which the page was read.");

    private static readonly Rule FingerprintInvalid = new(
        "LI714", "Invalid review fingerprint", "A review says exactly what was read.",
        RuleCategory.Review, Severity.Error, RuleEffect.Reports);

    public static Diagnostic NotAFingerprint(Location at, string text) => FingerprintInvalid.At(at,
        $"\"{text}\" does not say what was read, so nobody could tell whether the page has changed since. The entry does not count.",
        "Delete this entry. If the page then needs a review, liverinfo check says so with an entry to copy: this part is not written by hand.");

    private static readonly Rule MinorChangeFirst = new(
        "LI715", "Minor change without review", "A small change follows a review.",
        RuleCategory.Review, Severity.Error, RuleEffect.Reports);

    public static Diagnostic MinorWithoutReview(Location at, string page) => MinorChangeFirst.At(at,
        $"This is a small change to {page}, and there is no review of the whole page before it. The entry does not count.",
        "Delete this entry, and have the whole page reviewed. The entry for that has no minor.");

    private static readonly Rule ReviewerIsAuthor = new(
        "LI716", "Review by the author", "Nobody reviews their own writing.",
        RuleCategory.Review, Severity.Error, RuleEffect.Reports);

    public static Diagnostic ReviewedByAuthor(Location at, string name) => ReviewerIsAuthor.At(at,
        $"{name} is named in _site.yml as the author, and nobody sees all the mistakes in their own writing. The entry does not count.",
        "Delete this entry, and ask another clinician to read the page. The entry then has the id of that clinician.");

    private static string HaveItReviewed(string entry, string orElse = "") =>
        $"Ask a clinician who did not write it to read the whole page as it is now. Then copy the entry at the end of this message to a line of its own in _reviews.yml, with the clinician's id from _people.yml and the day of reading.{orElse} The entry: {entry}";

    private static readonly Rule AllowanceEnded = new(
        "LI717", "Exception has ended", "An exception holds until the next review of the page, whose reviewer decides about it.",
        RuleCategory.Review, Severity.Warning, RuleEffect.Reports);

    public static Diagnostic ExceptionEnded(Location at, string rule, string text, string due) => AllowanceEnded.At(at,
        $"The exception from {rule} for \"{text}\" held until {due}, when the page was due for review. What it kept back is told again.",
        "Have the page reviewed. The reviewer either keeps the exception, or has it deleted.");
}
