using LiverInfo.Content.Checks.Honesty.Words;

namespace LiverInfo.Training;

/// <summary>Logistic regression: finds the weights under which the labels of sentences are most likely.</summary>
/// <remarks>
/// A number of equal steps over all sentences, in a fixed order, so that the result is always the same. Large weights cost
/// something, so that no word decides alone, and each weight costs something, so that most are 0 and the file can be read.
/// </remarks>
internal static class Regression
{
    private const int Steps = 400;

    private const int FewestSentences = 3;

    private const double CostOfSize = 0.5;

    private const double CostOfWeight = 0.1;

    /// <param name="examples">The sentences, and whether the rule should report each.</param>
    public static Dictionary<Feature, double> Fit(IReadOnlyList<(ReadSentence Sentence, bool IsReported)> examples)
    {
        Feature[] features =
        [
            .. examples.SelectMany(example => example.Sentence.Occurrences.Select(occurrence => occurrence.Feature).Distinct())
                .GroupBy(feature => feature).Where(group => group.Count() >= FewestSentences).Select(group => group.Key),
        ];
        var places = features.Select((feature, place) => (feature, place)).ToDictionary(entry => entry.feature, entry => entry.place);
        int[][] rows = [.. examples.Select(example => example.Sentence.Occurrences
            .Select(occurrence => places.GetValueOrDefault(occurrence.Feature, -1)).Where(place => place >= 0).ToArray())];
        var weights = Descend(rows, [.. examples.Select(example => example.IsReported ? 1.0 : 0.0)], features.Length);
        return features.Zip(weights).Where(entry => entry.Second != 0).ToDictionary(entry => entry.First, entry => entry.Second);
    }

    private static double[] Descend(int[][] rows, double[] wanted, int features)
    {
        // A step as long as the curve allows: shorter for a feature of many and long sentences.
        var curve = new double[features];
        foreach (var row in rows)
        {
            foreach (var place in row) curve[place] += row.Length / 4.0;
        }

        var weights = new double[features];
        var slope = new double[features];
        for (var step = 0; step < Steps; step++)
        {
            Array.Clear(slope);
            for (var i = 0; i < rows.Length; i++)
            {
                var error = 1 / (1 + Math.Exp(-rows[i].Sum(place => weights[place]))) - wanted[i];
                foreach (var place in rows[i]) slope[place] += error;
            }

            for (var place = 0; place < features; place++)
            {
                var rate = 1 / (curve[place] + CostOfSize);
                var next = weights[place] - rate * (slope[place] + CostOfSize * weights[place]);
                weights[place] = Math.Sign(next) * Math.Max(0, Math.Abs(next) - rate * CostOfWeight);
            }
        }

        return weights;
    }
}
