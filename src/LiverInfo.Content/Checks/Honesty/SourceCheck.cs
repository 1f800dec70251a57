using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown.Citations;

namespace LiverInfo.Content.Checks.Honesty;

/// <summary>LI505: a citation of a retracted source. LI506: a cited source that was last checked more than two years ago.</summary>
internal static class SourceCheck
{
    private const int MonthsBetweenLooks = 24;

    /// <summary>LI505, reported at each citation.</summary>
    public static IEnumerable<Diagnostic> Retracted(IEnumerable<Cited> cited) => cited
        .Where(cited => cited.Source.IsRetracted)
        .Select(cited => Problems.RetractedSource(cited.At, cited.Source.Key));

    /// <summary>LI506, reported once per source, at its <c>checked</c> date.</summary>
    public static IEnumerable<Diagnostic> NotChecked(SiteContext site)
    {
        var cited = site.Parsed.SelectMany(parsed => parsed.Article.Body.Citations).Select(citation => citation.Source.Key).ToHashSet();
        return site.Sources
            .Where(entry => entry.Source.Checked.AddMonths(MonthsBetweenLooks) < site.Site.Today && cited.Contains(entry.Source.Key))
            .Select(entry => Problems.SourceNotChecked(entry.CheckedAt, entry.Source.Key, $"{entry.Source.Checked:O}"));
    }
}
