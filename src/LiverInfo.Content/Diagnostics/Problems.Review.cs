
namespace LiverInfo.Content.Diagnostics;

/// <summary>This part: the register of clinical reviews, and pages that need one.</summary>
internal static partial class Problems
{
    public static Diagnostic ReviewDueSoon(string path, string entry, string due) => Warning("LI702", Whole(path),
        $"The review of this page is due on {due}. From that day on, readers are told that it is overdue.",
        HaveItReviewed(entry));

    public static Diagnostic ReviewOverdue(string path, string entry, string due, bool isLongOverdue) => Warning("LI703", Whole(path),
        isLongOverdue
            ? $"The review of this page was due on {due}, and twice its term has gone by. Readers are told so, search engines are asked to leave the page out, and it is not on the home page."
            : $"The review of this page was due on {due}, and readers are told so at its top.",
        HaveItReviewed(entry));

    public static Diagnostic ChangedSinceReview(string path, string entry, string reviewer, string date) => Warning("LI704", Whole(path),
        $"This page, or a source it cites, has changed since its last entry in _reviews.yml, and readers are told so. {reviewer} reviewed it on {date}.",
        HaveItReviewed(entry, " If only something small changed, such as a typo, it is enough to read that, and to add minor: \"what changed\" before the last bracket."));

    public static Diagnostic NeverReviewed(string path, string entry) => Warning("LI705", Whole(path),
        "No clinician has reviewed this page yet, and it says so.",
        HaveItReviewed(entry));

    public static Diagnostic ReviewOfNoPage(Location at, string page, string? nearest) => Error("LI711", at,
        $"This is a review of {page}, and there is no such page, so nobody would ever see it.",
        nearest is null ? "Write the address that the page has now. If the page is gone for good, delete this entry." : $"Did you mean {nearest}?");

    public static Diagnostic NoSuchPerson(Location at, string id, string? nearest) => Error("LI712", at,
        $"There is nobody with the id \"{id}\" in _people.yml, so readers could not be told who reviewed the page. The entry does not count.",
        nearest is null ? "Add the person to _people.yml, with a name and a role, or correct this." : $"Did you mean \"{nearest}\"?");

    public static Diagnostic ReviewInTheFuture(Location at, string date, string today) => Error("LI713", at,
        $"This review is dated {date}, and at the clinic it is {today}. A page cannot be read on a day to come, so the entry does not count.",
        "Write the day on which the page was read.");

    public static Diagnostic NotAFingerprint(Location at, string text) => Error("LI714", at,
        $"\"{text}\" does not say what was read, so nobody could tell whether the page has changed since. The entry does not count.",
        "Delete this entry. If the page then needs a review, liverinfo check says so with an entry to copy: this part is not written by hand.");

    public static Diagnostic MinorWithoutReview(Location at, string page) => Error("LI715", at,
        $"This is a small change to {page}, and there is no review of the whole page before it. The entry does not count.",
        "Delete this entry, and have the whole page reviewed. The entry for that has no minor.");

    public static Diagnostic ReviewedByAuthor(Location at, string name) => Error("LI716", at,
        $"{name} is named in _site.yml as the author, and nobody sees all the mistakes in their own writing. The entry does not count.",
        "Delete this entry, and ask another clinician to read the page. The entry then has the id of that clinician.");

    private static string HaveItReviewed(string entry, string orElse = "") =>
        $"Ask a clinician who did not write it to read the whole page as it is now. Then copy the entry at the end of this message to a line of its own in _reviews.yml, with the clinician's id from _people.yml and the day of reading.{orElse} The entry: {entry}";
}
