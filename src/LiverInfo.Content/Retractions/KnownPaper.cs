using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Model.Retractions;

namespace LiverInfo.Content.Retractions;

/// <summary>A source of the site, and what a retraction file says of it.</summary>
internal sealed class KnownPaper(SourceIdentity source)
{
    private readonly List<RetractionNotice> _notices = [];

    /// <summary>The source.</summary>
    public SourceIdentity Source { get; } = source;

    /// <summary>Whether the file says that it is retracted, and the site says so already.</summary>
    public bool IsMarkedAlready => Source.IsRetracted && Retraction is not null;

    /// <summary>What is reported of it: the retraction, or else a concern and a correction, the latest of each kind.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Source.IsRetracted ? []
        : Retraction is { } retraction ? [Problems.InRetractionFile(Source.At, Source.Key, Day(retraction), Told(retraction), Notice(retraction))]
        : Lesser.Select(notice => Problems.UnderNotice(Source.At, Source.Key, $"{notice.Nature}{Day(notice)}", Told(notice), Notice(notice)));

    /// <summary>Adds what a row says.</summary>
    public void Add(RetractionNotice notice) => _notices.Add(notice);

    /// <summary>The latest retraction that no later reinstatement took back. One without a date is never taken back.</summary>
    private RetractionNotice? Retraction => _notices
        .Where(notice => notice.IsRetraction && !_notices.Any(other => other.IsReinstatement && other.Date >= notice.Date))
        .MaxBy(notice => notice.Date ?? DateOnly.MaxValue);

    private IEnumerable<RetractionNotice> Lesser => _notices
        .Where(notice => !notice.IsRetraction && !notice.IsReinstatement)
        .GroupBy(notice => notice.Nature, StringComparer.OrdinalIgnoreCase)
        .Select(same => same.MaxBy(notice => notice.Date ?? DateOnly.MaxValue)!)
        .OrderByDescending(notice => notice.IsConcern);

    private static string Day(RetractionNotice notice) => notice.Date is { } day ? $" of {day:O}" : "";

    private static string Told(RetractionNotice notice) => notice.Reasons.Length > 0 ? notice.Reasons : "none is given";

    private static string Notice(RetractionNotice notice) => notice.NoticeDoi is { } doi ? Doi.Resolver + doi : "the file names none";
}
