using System.Collections.Immutable;

namespace LiverInfo.Content;

/// <summary>What sort of source something is, so that a reader can tell a trial from a news report.</summary>
/// <param name="Key">How it is written in <c>_sources.yml</c>.</param>
/// <param name="Words">How a reader sees it.</param>
public sealed record SourceKind(string Key, string Words)
{
    /// <summary>Every kind there is, the strongest evidence about a treatment first.</summary>
    public static ImmutableArray<SourceKind> All { get; } =
    [
        new("systematic-review", "Review that puts many studies together"),
        new("randomised-trial", "Randomised trial: people were put in groups by chance"),
        new("controlled-study", "Study with a comparison group, not shown to be chosen by chance"),
        new("uncontrolled-study", "Study with no comparison group"),
        new("case-report", "Report of what happened to one or a few people"),
        new("guideline", "Guideline by specialists"),
        new("review", "Experts’ summary of the research"),
        new("protocol", "Plan for a review; no results"),
        new("trial-record", "Trial registry record; no results"),
        new("statistics", "Study of figures for whole countries"),
        new("survey", "Survey of clinics, websites or fundraising"),
        new("regulator", "Notice or report by a public authority"),
        new("health-service", "Page by a hospital or health service"),
        new("organisation", "Page by a charity, society or research body"),
        new("company", "Page by a company"),
        new("quality-tool", "Tool for judging health information"),
        new("news", "News report"),
    ];
}
