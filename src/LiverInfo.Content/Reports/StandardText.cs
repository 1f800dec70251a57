using System.Text;
using LiverInfo.Content.Model.Standards;

namespace LiverInfo.Content.Reports;

/// <summary>Whether the pages meet a standard, as text for people: a line for each criterion, with its place.</summary>
public static class StandardText
{
    /// <summary>Formats the reports of one standard.</summary>
    /// <param name="reports">The reports, one for each topic with a treatment.</param>
    /// <param name="locale">The words of the criteria.</param>
    public static string Format(IReadOnlyCollection<StandardReport> reports, Locale locale)
    {
        if (reports.Count == 0) return "No page is about a treatment of low or very low certainty, so there is nothing to judge.";
        var text = new StringBuilder();
        foreach (var report in reports)
        {
            var strings = locale.Standards[report.Standard.Key];
            text.AppendLine($"{strings.Name}: {(report.Folder.Length == 0 ? "pages outside the topics" : report.Folder + "/")}");
            foreach (var judgement in report.Judgements)
                text.AppendLine($"  {Word(judgement.Verdict),-13}{strings.Criteria[judgement.Criterion]}{(judgement.At is { } at ? $" ({at.Path}:{at.Line})" : "")}");
            text.AppendLine($"  {report.Judgements.Count(judgement => judgement.Verdict == Verdict.Met)} of {report.Judgements.Length} are met.").AppendLine();
        }

        return text.Append("This is a program's own check, and no certificate: it finds what a page says, and not how well it says it.").ToString();
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.NotMet => "not met",
        _ => "for a person",
    };
}
