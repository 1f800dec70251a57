using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Prose;

namespace LiverInfo.Content.Checks;

/// <summary>LI602: a sentence that is too long to be read once.</summary>
internal static class SentenceLengthCheck
{
    private const int MostWords = 25;

    public static IEnumerable<Diagnostic> Run(IEnumerable<Sentence> sentences) => sentences
        .Select(sentence => (sentence, words: Words(sentence.Text)))
        .Where(pair => pair.words > MostWords)
        .Select(pair => Problems.LongSentence(pair.sentence.At(), pair.sentence.Text, pair.words, MostWords));

    // Unlike for the reading grade, a number is a word here: it has to be read too.
    private static int Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
