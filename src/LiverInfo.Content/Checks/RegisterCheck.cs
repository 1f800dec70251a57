using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Content.Checks;

/// <summary>LI711 to LI716: invalid entries of the review register. Entries with LI712 to LI716 are ignored.</summary>
internal static class RegisterCheck
{
    /// <summary>Runs all six checks.</summary>
    public static IEnumerable<Diagnostic> Run(SiteContext site) =>
    [
        .. Pages(site.Reviews, site.Site.AllArticles.Select(article => article.Address).ToHashSet()),
        .. People(site.Reviews, site.People),
        .. Dates(site.Reviews, site.Site.Today),
        .. Fingerprints(site.Reviews),
        .. MinorChanges(site.Reviews),
        .. Authors(site.Reviews, site.People, site.Site.Settings.DefaultAuthor.Value),
    ];

    /// <summary>LI711: a review of a page that does not exist. Pages that are not shown today exist.</summary>
    public static IEnumerable<Diagnostic> Pages(IEnumerable<ReviewRecord> records, IReadOnlySet<UrlPath> pages) => records
        .Where(record => !pages.Contains(record.Page))
        .Select(record => Problems.ReviewOfNoPage(
            record.At.Page, record.Page.Value, DidYouMean.To(record.Page.Value, pages.Select(page => page.Value))));

    /// <summary>LI712: a reviewer who is not in <c>_people.yml</c>.</summary>
    public static IEnumerable<Diagnostic> People(IEnumerable<ReviewRecord> records, IReadOnlyDictionary<string, Person> people) => records
        .Where(record => !people.ContainsKey(record.By))
        .Select(record => Problems.NoSuchPerson(record.At.By, record.By, DidYouMean.To(record.By, people.Keys)));

    /// <summary>LI713: a review dated in the future.</summary>
    public static IEnumerable<Diagnostic> Dates(IEnumerable<ReviewRecord> records, DateOnly today) => records
        .Where(record => record.Date > today)
        .Select(record => Problems.ReviewInTheFuture(record.At.Date, $"{record.Date:O}", $"{today:O}"));

    /// <summary>LI714: a review without a valid fingerprint.</summary>
    public static IEnumerable<Diagnostic> Fingerprints(IEnumerable<ReviewRecord> records) => records
        .Where(record => !ReviewFingerprint.IsWellFormed(record.Read))
        .Select(record => Problems.NotAFingerprint(record.At.Read, record.Read));

    /// <summary>LI715: a minor change that no full review precedes.</summary>
    public static IEnumerable<Diagnostic> MinorChanges(IEnumerable<ReviewRecord> records) => records
        .GroupBy(record => record.Page)
        .SelectMany(page => page.OrderBy(record => record.Date).TakeWhile(record => record.Minor is not null))
        .Select(record => Problems.MinorWithoutReview(record.At.Minor, record.Page.Value));

    /// <summary>LI716: a reviewer who is the author.</summary>
    public static IEnumerable<Diagnostic> Authors(
        IEnumerable<ReviewRecord> records, IReadOnlyDictionary<string, Person> people, string author) =>
        from record in records
        where people.TryGetValue(record.By, out var person) && person.IsCalled(author)
        select Problems.ReviewedByAuthor(record.At.By, people[record.By].Name);
}
