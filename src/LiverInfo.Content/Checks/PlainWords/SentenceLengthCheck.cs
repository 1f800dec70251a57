using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks.PlainWords;

/// <summary>LI602: a sentence that is too long to understand in one reading.</summary>
internal static class SentenceLengthCheck
{
    private const int MostWords = 25;

    public static IEnumerable<Diagnostic> Run(IEnumerable<Sentence> sentences) => sentences
        .Where(sentence => sentence.Kind != SentenceKind.Beside)
        .Select(sentence => (sentence, words: Tokenizer.CountSpaced(sentence.Text)))
        .Where(pair => pair.words > MostWords)
        .Select(pair => Problems.LongSentence(pair.sentence.At(), pair.sentence.Text, pair.words, MostWords));
}
