using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Content.Checks;

/// <summary>LI711 to LI716: entries of the register that cannot be right. But for the first, they count for nothing.</summary>
internal static class RegisterCheck
{
    /// <summary>All six.</summary>
    public static IEnumerable<Diagnostic> Run(
        IReadOnlyCollection<ReviewRecord> records, IReadOnlyDictionary<string, Person> people, Edition edition) =>
    [
        .. Pages(records, edition.All.Select(article => article.Address).ToHashSet()),
        .. People(records, people),
        .. Dates(records, edition.Today),
        .. Fingerprints(records),
        .. MinorChanges(records),
        .. Authors(records, people, edition.Settings.DefaultAuthor.Value),
    ];

    /// <summary>LI711: a review of a page that is not there, be it shown today or not.</summary>
    public static IEnumerable<Diagnostic> Pages(IEnumerable<ReviewRecord> records, IReadOnlySet<UrlPath> pages) => records
        .Where(record => !pages.Contains(record.Page))
        .Select(record => Problems.ReviewOfNoPage(
            record.At.Page, record.Page.Value, DidYouMean.To(record.Page.Value, pages.Select(page => page.Value))));

    /// <summary>LI712: a reviewer whom the site cannot name.</summary>
    public static IEnumerable<Diagnostic> People(IEnumerable<ReviewRecord> records, IReadOnlyDictionary<string, Person> people) => records
        .Where(record => !people.ContainsKey(record.By))
        .Select(record => Problems.NoSuchPerson(record.At.By, record.By, DidYouMean.To(record.By, people.Keys)));

    /// <summary>LI713: a review on a day to come.</summary>
    public static IEnumerable<Diagnostic> Dates(IEnumerable<ReviewRecord> records, DateOnly today) => records
        .Where(record => record.Date > today)
        .Select(record => Problems.ReviewInTheFuture(record.At.Date, $"{record.Date:O}", $"{today:O}"));

    /// <summary>LI714: a review that does not say what was read.</summary>
    public static IEnumerable<Diagnostic> Fingerprints(IEnumerable<ReviewRecord> records) => records
        .Where(record => !ReviewFingerprint.IsWellFormed(record.Read))
        .Select(record => Problems.NotAFingerprint(record.At.Read, record.Read));

    /// <summary>LI715: a small change to a page that was never reviewed before it as a whole.</summary>
    public static IEnumerable<Diagnostic> MinorChanges(IEnumerable<ReviewRecord> records) => records
        .GroupBy(record => record.Page)
        .SelectMany(page => page.OrderBy(record => record.Date).TakeWhile(record => record.Minor is not null))
        .Select(record => Problems.MinorWithoutReview(record.At.Minor, record.Page.Value));

    /// <summary>LI716: a reviewer who wrote the page.</summary>
    public static IEnumerable<Diagnostic> Authors(
        IEnumerable<ReviewRecord> records, IReadOnlyDictionary<string, Person> people, string author) =>
        from record in records
        where people.TryGetValue(record.By, out var person) && person.IsCalled(author)
        select Problems.ReviewedByAuthor(record.At.By, people[record.By].Name);
}
