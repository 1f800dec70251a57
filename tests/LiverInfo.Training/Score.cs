using System.Globalization;
using LiverInfo.Content.Checks.Honesty;
using LiverInfo.Content.Checks.Honesty.Words;

namespace LiverInfo.Training;

/// <summary>How often the three rules are right about labelled sentences.</summary>
/// <param name="judged">The sentences, each with the labels of the rules that reported it.</param>
internal sealed class Score(IReadOnlyList<(LabelledSentence Sentence, IReadOnlySet<string> Reported)> judged)
{
    private const int Folds = 5;

    /// <summary>The labels of the three rules.</summary>
    public static IReadOnlyList<string> Rules { get; } = ["claim", "figure", "hype"];

    private static Dictionary<string, string> LabelsOfCodes { get; } = new() { ["LI501"] = "claim", ["LI502"] = "figure", ["LI503"] = "hype" };

    /// <summary>Judges sentences by a classifier.</summary>
    public static Score Of(IEnumerable<LabelledSentence> sentences, Classifier classifier) =>
        new([.. sentences.Select(sentence => (sentence, Reported(sentence, classifier)))]);

    /// <summary>Judges each sentence by weights that were trained on other sentences: those given, and four fifths of its own part.</summary>
    public static Score AcrossFolds(IReadOnlyList<LabelledSentence> sentences, IReadOnlyList<LabelledSentence> others) => new(
    [
        .. Enumerable.Range(0, Folds).SelectMany(fold =>
        {
            var classifier = new Classifier(WordClasses.Shipped, Trainer.Lines([.. others, .. sentences.Where((_, place) => place % Folds != fold)]));
            return sentences.Where((_, place) => place % Folds == fold).Select(sentence => (sentence, Reported(sentence, classifier)));
        }),
    ]);

    /// <summary>The share of reports that are right.</summary>
    public double Precision(string rule) => Share(Clear(rule).Where(one => one.Reported.Contains(rule)), one => one.Sentence.Wants(rule) == true);

    /// <summary>The share of wrong sentences that are reported.</summary>
    public double Recall(string rule) => Share(Clear(rule).Where(one => one.Sentence.Wants(rule) == true), one => one.Reported.Contains(rule));

    /// <summary>The share of fine sentences that some rule reports.</summary>
    public double FalseAlarms => Share(judged.Where(one => one.Sentence.IsFine), one => one.Reported.Count > 0);

    /// <summary>The share of wrong sentences that some rule reports.</summary>
    public double Caught => Share(judged.Where(one => Rules.Any(one.Sentence.Labels.Contains)), one => one.Reported.Count > 0);

    /// <summary>What is wrong, a line for each.</summary>
    public IEnumerable<string> Mistakes =>
        from rule in Rules
        from one in Clear(rule)
        where one.Reported.Contains(rule) != one.Sentence.Wants(rule)
        select $"{rule}\t{(one.Reported.Contains(rule) ? "false alarm" : "miss")}\t{one.Sentence.Id}\t{one.Sentence.Text}";

    private IEnumerable<(LabelledSentence Sentence, IReadOnlySet<string> Reported)> Clear(string rule) => judged.Where(one => one.Sentence.Wants(rule) is not null);

    private static HashSet<string> Reported(LabelledSentence sentence, Classifier classifier) =>
        HonestyCheck.Run(classifier.Judge([sentence.ToSentence()], sentence.IsTreatment, null)).Select(diagnostic => LabelsOfCodes[diagnostic.Code]).ToHashSet();

    private static double Share<T>(IEnumerable<T> all, Func<T, bool> counts)
    {
        var list = all.ToList();
        return list.Count == 0 ? 1 : (double)list.Count(counts) / list.Count;
    }

    /// <summary>The row of a table: precision and recall of each rule, false alarms and wrong sentences found, in per cent.</summary>
    public string ToRow(string name) => string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {judged.Count} | {string.Join(" | ", Rules.Select(rule => string.Create(CultureInfo.InvariantCulture, $"{Precision(rule):0%} / {Recall(rule):0%}")))} | {FalseAlarms:0%} | {Caught:0%} |");
}
