using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Checks;

/// <summary>LI142: a change of a page, or a check of a source, that is dated in the future.</summary>
internal static class FutureDateCheck
{
    public static IEnumerable<Diagnostic> Run(SiteContext site)
    {
        var today = site.Site.Today;
        return
        [
            .. site.Parsed
                .SelectMany(parsed => parsed.Article.Changes.Zip(parsed.ChangesAt))
                .Where(change => change.First.Date > today)
                .Select(change => Problems.ChangeInTheFuture(change.Second, $"{change.First.Date:O}", $"{today:O}")),
            .. site.Sources
                .Where(entry => entry.Source.Checked > today)
                .Select(entry => Problems.CheckedInTheFuture(entry.CheckedAt, $"{entry.Source.Checked:O}", $"{today:O}")),
        ];
    }
}
