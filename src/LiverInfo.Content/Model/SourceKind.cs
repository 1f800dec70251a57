using System.Collections.Immutable;

namespace LiverInfo.Content.Model;

/// <summary>What sort of source something is, so that a reader can tell a trial from a news report.</summary>
/// <param name="Key">How it is written in <c>_sources.yml</c>.</param>
/// <param name="Words">How a reader sees it.</param>
/// <param name="Plural">How a reader sees several of them.</param>
public sealed record SourceKind(string Key, string Words, string Plural)
{
    /// <summary>Every kind there is, the strongest evidence about a treatment first.</summary>
    public static ImmutableArray<SourceKind> All { get; } =
    [
        new("systematic-review", "Review that puts many studies together", "Reviews that put many studies together"),
        new("randomised-trial", "Randomised trial: people were put in groups by chance", "Randomised trials: people were put in groups by chance"),
        new("controlled-study", "Study with a comparison group, not shown to be chosen by chance", "Studies with a comparison group, not shown to be chosen by chance"),
        new("uncontrolled-study", "Study with no comparison group", "Studies with no comparison group"),
        new("case-report", "Report of what happened to one or a few people", "Reports of what happened to one or a few people"),
        new("guideline", "Guideline by specialists", "Guidelines by specialists"),
        new("review", "Experts’ summary of the research", "Experts’ summaries of the research"),
        new("protocol", "Plan for a review; no results", "Plans for a review; no results"),
        new("trial-record", "Trial registry record; no results", "Trial registry records; no results"),
        new("statistics", "Study of figures for whole countries", "Studies of figures for whole countries"),
        new("survey", "Survey of clinics, websites or fundraising", "Surveys of clinics, websites or fundraising"),
        new("regulator", "Notice or report by a public authority", "Notices and reports by public authorities"),
        new("health-service", "Page by a hospital or health service", "Pages by hospitals and health services"),
        new("organisation", "Page by a charity, society or research body", "Pages by charities, societies and research bodies"),
        new("company", "Page by a company", "Pages by companies"),
        new("quality-tool", "Tool for judging health information", "Tools for judging health information"),
        new("news", "News report", "News reports"),
    ];
}
