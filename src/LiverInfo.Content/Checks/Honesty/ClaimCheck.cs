using System.Text.RegularExpressions;
using LiverInfo.Content.Checks.Honesty.Words;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks.Honesty;

/// <summary>LI501: a claim that a treatment helps or is safe, without a source.</summary>
/// <remarks>
/// Applies to all treatments: cells, medicines, operations, diets and remedies. The clinic's own view is not evidence, so only a
/// citation supports a claim. A title, description or heading cannot have a citation, so it must not make a claim. One that begins
/// like a question ("What helps first") makes none.
/// </remarks>
internal static partial class ClaimCheck
{
    // Chosen by the scores of the corpus, for a precision of over nine in ten.
    private const double Least = 0.7;

    /// <summary>Reports the claims of a page.</summary>
    public static IEnumerable<Diagnostic> Run(IEnumerable<JudgedSentence> sentences)
    {
        foreach (var sentence in sentences.Where(IsClaim))
        {
            var (first, last) = sentence.Reason(weight => weight.Claim);
            yield return Problems.ClaimWithoutSource(sentence.Read.At(first), sentence.Read.Text(first, last), sentence.Read.IsHeading);
        }
    }

    private static bool IsClaim(JudgedSentence sentence) =>
        sentence.Sum.Claim > Least
        && sentence.Read is { IsQuestion: false, IsDoubtful: false, Sentence.Evidence: not Evidence.Cited }
        && !(sentence.Read.IsHeading && Topics().IsMatch(sentence.Read.Sentence.Text));

    [GeneratedRegex(@"^(what|which|who|when|where|whether|if)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Topics();
}
