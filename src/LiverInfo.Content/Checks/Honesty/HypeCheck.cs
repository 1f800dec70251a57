using System.Text.RegularExpressions;
using LiverInfo.Content.Checks.Honesty.Words;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks.Honesty;

/// <summary>LI503: words that promise more than the evidence supports.</summary>
/// <remarks>
/// Such words are allowed in a denial, a question or a warning, and where they are names. "Cure" and "proven" are also allowed with
/// a citation, unless the sentence is about cell treatment: tablets do cure hepatitis C, and a page must be able to say so.
/// </remarks>
internal static partial class HypeCheck
{
    // Chosen by the scores of the corpus. A sentence that sells without any word that sells has to be surer.
    private const double Least = -0.8;

    private const double LeastWithoutWord = 0.4;

    private static readonly ulong Promises = WordClasses.Shipped.SetOf("hypestrong", "promise", "superlative", "urgency", "mystic");

    /// <summary>Reports the words of a page that promise too much.</summary>
    public static IEnumerable<Diagnostic> Run(IEnumerable<JudgedSentence> sentences) => sentences.Where(IsPromise).SelectMany(InSentence);

    private static bool IsPromise(JudgedSentence sentence) =>
        sentence is { Sum.Hype: > Least, Read: { IsQuestion: false, IsDoubtful: false } }
        && !Thanks().IsMatch(sentence.Read.Sentence.Text)
        && (sentence.Sum.Hype > LeastWithoutWord || sentence.Read.Classes.Any(classes => (classes & Promises) != 0));

    [GeneratedRegex(@"^[^\p{L}\p{Nd}]*thank you( all| very much| so much)?[^\p{L}\p{Nd}]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Thanks();

    private static IEnumerable<Diagnostic> InSentence(JudgedSentence sentence)
    {
        var isShown = sentence.Read is { Sentence.Evidence: Evidence.Cited, IsAboutCells: false };
        foreach (var (first, last) in Words(sentence))
        {
            var canBeShown = first == last && sentence.Read.Tokens[first].Stem is "cure" or "prov" or "proven" or "curabl" or "curativ";
            if (!canBeShown || !isShown) yield return Problems.Hype(sentence.Read.At(first), sentence.Read.Text(first, last), canBeShown);
        }
    }

    // Each word or phrase that promises; where the sum of other words does, the words that add most.
    private static List<(int First, int Last)> Words(JudgedSentence sentence)
    {
        var found = new List<(int First, int Last)>();
        for (var i = 0; i < sentence.Read.Tokens.Count; i++)
        {
            if ((sentence.Read.Classes[i] & Promises) == 0 || sentence.Read.Scopes[i] != Scope.Stated || sentence.PerToken[i].Hype <= 0) continue;
            var last = i + WordClasses.Shipped.LengthAt(sentence.Read.Tokens, i, Promises) - 1;
            found.Add((i, last));
            i = last;
        }

        return found.Count > 0 ? found : [sentence.Reason(weight => weight.Hype)];
    }
}
