namespace LiverInfo.Content.Checks.Honesty.Words;

/// <summary>A sentence with the sum of its weights for each rule.</summary>
/// <param name="read">The sentence.</param>
/// <param name="weights">The weights.</param>
internal sealed class JudgedSentence(ReadSentence read, Weights weights)
{
    private const int MostWords = 5;

    private Weight[]? _perToken;

    /// <summary>The sentence.</summary>
    public ReadSentence Read { get; } = read;

    /// <summary>How much speaks for a report of each rule.</summary>
    public Weight Sum { get; } = weights.Of(read);

    /// <summary>What each token adds to the sum.</summary>
    public IReadOnlyList<Weight> PerToken => _perToken ??= weights.PerToken(Read);

    /// <summary>The indexes of the first and the last of the few words with the greatest sum of weights, which are the reason of a report.</summary>
    /// <param name="rule">The weight for the rule.</param>
    public (int First, int Last) Reason(Func<Weight, double> rule)
    {
        var (first, last, most) = (0, 0, double.MinValue);
        for (var i = 0; i < PerToken.Count; i++)
        {
            var sum = 0.0;
            for (var j = i; j < Math.Min(PerToken.Count, i + MostWords); j++)
            {
                sum += rule(PerToken[j]);
                if (sum > most && char.IsLetterOrDigit(Read.Sentence.Text[Read.Tokens[j].Start]) && char.IsLetterOrDigit(Read.Sentence.Text[Read.Tokens[i].Start]))
                    (first, last, most) = (i, j, sum);
            }
        }

        // Not "risk" of "risk-free".
        while (first > 0 && IsHyphenated(first - 1)) first--;
        while (last + 1 < PerToken.Count && IsHyphenated(last)) last++;
        return (first, last);
    }

    private bool IsHyphenated(int token) =>
        Read.Tokens[token + 1].Start == Read.Tokens[token].End + 1 && Read.Sentence.Text[Read.Tokens[token].End] == '-';
}
