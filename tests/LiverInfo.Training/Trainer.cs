using System.Globalization;
using LiverInfo.Content.Checks.Honesty.Words;

namespace LiverInfo.Training;

/// <summary>Makes the lines of <c>weights.txt</c> from labelled sentences.</summary>
internal static class Trainer
{
    /// <summary>The lines, sorted, with the weights of each feature for the three rules.</summary>
    public static IReadOnlyList<string> Lines(IEnumerable<LabelledSentence> corpus)
    {
        var symbols = new Symbols();
        var reader = new SentenceReader(WordClasses.Shipped, symbols.Learn);
        (LabelledSentence Labelled, ReadSentence Read)[] sentences =
            [.. corpus.Select(labelled => (labelled, reader.Read([labelled.ToSentence()], labelled.IsTreatment, []).Single()))];
        // A rule learns only from the sentences that it judges.
        var claim = Fit("claim", sentences.Where(sentence => sentence is { Labelled.IsCited: false, Read.IsQuestion: false }));
        var figure = Fit("figure", sentences.Where(sentence => sentence is { Labelled.IsCited: false, Read: { Figures.Count: > 0, Sentence.IsQuestion: false } }));
        var hype = Fit("hype", sentences.Where(sentence => !sentence.Read.IsQuestion));
        return
        [
            .. claim.Keys.Union(figure.Keys).Union(hype.Keys)
                .Select(feature => (Name: NameOf(feature, symbols), Numbers: string.Join('\t', Rounded(claim, feature), Rounded(figure, feature), Rounded(hype, feature))))
                .Where(line => line.Numbers != "0\t0\t0")
                .OrderBy(line => line.Name, StringComparer.Ordinal)
                .Select(line => $"{line.Name}\t{line.Numbers}"),
        ];
    }

    private static Dictionary<Feature, double> Fit(string label, IEnumerable<(LabelledSentence Labelled, ReadSentence Read)> sentences) => Regression.Fit(
    [
        .. sentences.Where(sentence => sentence.Labelled.Wants(label) is not null).Select(sentence => (sentence.Read, sentence.Labelled.Wants(label) == true)),
    ]);

    private static string Rounded(Dictionary<Feature, double> weights, Feature feature)
    {
        var text = weights.GetValueOrDefault(feature).ToString("0.##", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    private static string NameOf(Feature feature, Symbols symbols) => feature.Relation switch
    {
        Relation.Alone => symbols[feature.First],
        Relation.Next => $"{symbols[feature.First]} {symbols[feature.Second]}",
        _ => $"{symbols[feature.First]} ... {symbols[feature.Second]}",
    };
}
