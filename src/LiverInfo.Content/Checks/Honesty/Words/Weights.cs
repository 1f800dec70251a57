using System.Globalization;

namespace LiverInfo.Content.Checks.Honesty.Words;

/// <summary>How much each feature speaks for a report of each rule, from <c>weights.txt</c>: three logistic regressions.</summary>
/// <param name="weights">The weights of each feature.</param>
internal sealed class Weights(IEnumerable<KeyValuePair<Feature, Weight>> weights)
{
    private readonly Dictionary<Feature, Weight> _weights = new(weights);

    /// <summary>Reads the lines of <c>weights.txt</c>.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="symbols">Learns the symbols of the file.</param>
    public static Weights Read(IEnumerable<string> lines, Symbols symbols) => new(lines.Select(line => Parse(line, symbols)));

    /// <summary>Whether a feature has weights.</summary>
    public bool Has(Feature feature) => _weights.ContainsKey(feature);

    /// <summary>The sum of the weights of a sentence: the logarithm of the odds that a report is right.</summary>
    public Weight Of(ReadSentence sentence)
    {
        var sum = new Weight();
        foreach (var occurrence in sentence.Occurrences)
        {
            if (_weights.TryGetValue(occurrence.Feature, out var weight)) sum += weight;
        }

        return sum;
    }

    /// <summary>What each token adds to the sum. Two tokens of one feature share its weight.</summary>
    public Weight[] PerToken(ReadSentence sentence)
    {
        var sums = new Weight[sentence.Tokens.Count];
        foreach (var (feature, first, second) in sentence.Occurrences)
        {
            if (first < 0 || !_weights.TryGetValue(feature, out var weight)) continue;
            sums[first] += weight / 2;
            sums[second] += weight / 2;
        }

        return sums;
    }

    private static KeyValuePair<Feature, Weight> Parse(string line, Symbols symbols)
    {
        var parts = line.Split('\t');
        var feature = parts[0].Split(' ') switch
        {
            [var one] => new Feature(Relation.Alone, symbols.Learn(one)),
            [var one, var other] => new(Relation.Next, symbols.Learn(one), symbols.Learn(other)),
            [var one, "...", var other] => new(Relation.Later, symbols.Learn(one), symbols.Learn(other)),
            _ => throw new FormatException($"This is no feature: {line}"),
        };
        return new(feature, new(Number(parts[1]), Number(parts[2]), Number(parts[3])));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>How much something speaks for a report of each rule. Below 0, it speaks against it.</summary>
/// <param name="Claim">For LI501.</param>
/// <param name="Figure">For LI502.</param>
/// <param name="Hype">For LI503.</param>
internal readonly record struct Weight(double Claim, double Figure, double Hype)
{
    public static Weight operator +(Weight one, Weight other) => new(one.Claim + other.Claim, one.Figure + other.Figure, one.Hype + other.Hype);

    public static Weight operator /(Weight one, double by) => new(one.Claim / by, one.Figure / by, one.Hype / by);
}
