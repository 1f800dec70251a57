using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks.PlainWords;

/// <summary>LI602: a sentence that is too long to understand in one reading.</summary>
internal static class SentenceLengthCheck
{
    private const int MostWords = 25;

    public static IEnumerable<Diagnostic> Run(IEnumerable<Sentence> sentences) => sentences
        .Select(sentence => (sentence, words: Words(sentence.Text)))
        .Where(pair => pair.words > MostWords)
        .Select(pair => Problems.LongSentence(pair.sentence.At(), pair.sentence.Text, pair.words, MostWords));

    // Numbers count as words, because they are read too. The reading grade does not count them.
    private static int Words(string text)
    {
        var words = 0;
        var isCounted = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                isCounted = false;
            }
            else if (!isCounted && char.IsLetterOrDigit(c))
            {
                isCounted = true;
                words++;
            }
        }

        return words;
    }
}
