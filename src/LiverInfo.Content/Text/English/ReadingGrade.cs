namespace LiverInfo.Content.Text.English;

/// <summary>How hard a text is to read, as a US school grade. It is an estimate from the lengths of words and sentences.</summary>
/// <param name="Words">The number of words, as defined by <see cref="English.Words"/>.</param>
/// <param name="Sentences">The number of sentences with such a word.</param>
/// <param name="Syllables">The number of syllables of those words.</param>
/// <param name="Polysyllables">The number of those words with 3 or more syllables.</param>
public sealed record ReadingGrade(int Words, int Sentences, int Syllables, int Polysyllables)
{
    private const int ManySyllables = 3;

    /// <summary>
    /// The Flesch-Kincaid grade level: 0.39 × words / sentences + 11.8 × syllables / words − 15.59. Negative for very short words in
    /// very short sentences; 0 for an empty text.
    /// </summary>
    /// <remarks>
    /// Kincaid, Fishburne, Rogers and Chissom: Derivation of New Readability Formulas for Navy Enlisted Personnel. Naval Technical
    /// Training Command, Research Branch Report 8-75, 1975.
    /// </remarks>
    public double FleschKincaid =>
        Words == 0 ? 0 : (0.39 * Words / Sentences) + (11.8 * Syllables / Words) - 15.59;

    /// <summary>
    /// The SMOG grade: 1.0430 × √(polysyllables × 30 / sentences) + 3.1291; 0 for an empty text. It is meant for 30 sentences or
    /// more and is unreliable for fewer: it is shown beside <see cref="FleschKincaid"/>, which is the one that is judged.
    /// </summary>
    /// <remarks>McLaughlin: SMOG Grading: a New Readability Formula. Journal of Reading 12(8), 1969, 639-646.</remarks>
    public double Smog =>
        Words == 0 ? 0 : (1.0430 * Math.Sqrt(Polysyllables * 30.0 / Sentences)) + 3.1291;

    /// <summary>The grade of a text.</summary>
    /// <param name="sentences">The sentences, without markup.</param>
    /// <param name="leftOut">
    /// Words and phrases that are not counted, in any case of letters, so that necessary terms with an explanation do not raise the
    /// grade. A sentence without other words is not counted.
    /// </param>
    public static ReadingGrade Of(IEnumerable<string> sentences, IReadOnlySet<string> leftOut) => Of(sentences, new Vocabulary(leftOut));

    /// <summary>The grade of a text. Sharing a vocabulary among texts is faster.</summary>
    internal static ReadingGrade Of(IEnumerable<string> sentences, Vocabulary vocabulary)
    {
        var (words, counted, syllables, polysyllables) = (0, 0, 0, 0);
        foreach (var sentence in sentences)
        {
            var left = vocabulary.WithoutTerms(sentence);
            words += left.Count;
            if (left.Count > 0) counted++;
            foreach (var word in left)
            {
                syllables += word.Syllables;
                if (word.Syllables >= ManySyllables) polysyllables++;
            }
        }

        return new(words, counted, syllables, polysyllables);
    }
}
