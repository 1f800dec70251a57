namespace LiverInfo.Content.Text.English;

/// <summary>How hard a text is to read, as the years of school (in the USA) that it asks for. An estimate: it knows lengths, not meanings.</summary>
/// <param name="Words">The words that were counted, as <see cref="English.Words"/> tells them.</param>
/// <param name="Sentences">The sentences that have any such word.</param>
/// <param name="Syllables">The syllables of those words.</param>
/// <param name="Polysyllables">The words among them of 3 or more syllables.</param>
public sealed record ReadingGrade(int Words, int Sentences, int Syllables, int Polysyllables)
{
    private const int ManySyllables = 3;

    /// <summary>
    /// The Flesch-Kincaid grade level: 0.39 × words / sentences + 11.8 × syllables / words − 15.59. Below 0 for very short words in
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
    /// more, and says little about fewer: show it beside <see cref="FleschKincaid"/>, and judge by that.
    /// </summary>
    /// <remarks>McLaughlin: SMOG Grading: a New Readability Formula. Journal of MarkdownContext 12(8), 1969, 639-646.</remarks>
    public double Smog =>
        Words == 0 ? 0 : (1.0430 * Math.Sqrt(Polysyllables * 30.0 / Sentences)) + 3.1291;

    /// <summary>The grade of a text.</summary>
    /// <param name="sentences">Its sentences, one each, without markup.</param>
    /// <param name="leftOut">
    /// Words and phrases that are not counted at all, in any case, so that a term which is needed and explained does not raise the
    /// grade. A sentence that has no other words is not counted either.
    /// </param>
    public static ReadingGrade Of(IEnumerable<string> sentences, IReadOnlySet<string> leftOut) => Of(sentences, new Vocabulary(leftOut));

    /// <summary>The grade of a text; quicker where many texts have one vocabulary.</summary>
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
