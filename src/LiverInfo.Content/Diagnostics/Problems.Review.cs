
namespace LiverInfo.Content.Diagnostics;

/// <summary>This part: the register of clinical reviews, and pages that need one.</summary>
internal static partial class Problems
{
    public static Diagnostic ReviewDueSoon(string path, string page, string due) => Warning("LI702", Whole(path),
        $"The review of this page is due on {due}. From that day on, readers are told that it is overdue.",
        Sign(page));

    public static Diagnostic ReviewOverdue(string path, string page, string due, bool isLongOverdue) => Warning("LI703", Whole(path),
        isLongOverdue
            ? $"The review of this page was due on {due}, and twice its term has gone by. Readers are told so, search engines are asked to leave the page out, and it is not on the home page."
            : $"The review of this page was due on {due}, and readers are told so at its top.",
        Sign(page));

    public static Diagnostic ChangedSinceReview(string path, string page, string reviewer, string date) => Warning("LI704", Whole(path),
        $"This page, or a source it cites, has changed since it was last signed, and readers are told so. {reviewer} reviewed it on {date}.",
        $"{Sign(page)} If only something small changed since it was signed, such as a typo, add --minor \"what changed\".");

    public static Diagnostic NeverReviewed(string path, string page) => Warning("LI705", Whole(path),
        "No clinician has reviewed this page yet, and it says so.",
        Sign(page));

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
        "Delete this entry, and let liverinfo sign write it again. This part is not written by hand.");

    public static Diagnostic MinorWithoutReview(Location at, string page) => Error("LI715", at,
        $"This is a small change to {page}, and there is no review of the whole page before it. The entry does not count.",
        "Delete this entry, and have the whole page reviewed: sign it without --minor.");

    public static Diagnostic ReviewedByAuthor(Location at, string name) => Error("LI716", at,
        $"{name} is named in _site.yml as the author, and nobody sees all the mistakes in their own writing. The entry does not count.",
        "Delete this entry, and ask another clinician to read the page and sign it.");

    // Without the slash, which some shells on Windows turn into the path of a folder.
    private static string Sign(string page) =>
        $"Ask a clinician who did not write it to read the whole page. Then run liverinfo sign {(page == "/" ? page : page.TrimStart('/'))} --by and the clinician's id from _people.yml.";
}
