namespace LiverInfo.Content.Text;

/// <summary>What depends on the language that articles are written in.</summary>
internal interface ITextRules
{
    /// <summary>The sentences of a text, in order, without the white space around them.</summary>
    IReadOnlyList<(int Start, int Length)> SplitSentences(string text);

    /// <summary>The same rules with terms that pages explain, which do not count as hard to read.</summary>
    ITextRules WithExplained(IEnumerable<string> terms);

    /// <summary>How hard sentences are to read: the words counted, the grade that is judged, and a second grade to compare it with.</summary>
    (int Words, double Grade, double SecondGrade) Readability(IEnumerable<string> sentences);

    /// <summary>The words that raise the grade of sentences most, in lower case, the hardest first.</summary>
    IEnumerable<string> HardestWords(IEnumerable<string> sentences);

    /// <summary>Plain words for a word or phrase that is jargon; null for any other.</summary>
    string? PlainWordsFor(ReadOnlySpan<char> phrase);

    /// <summary>Whether a phrase that is jargon begins with a word.</summary>
    bool BeginsPhrase(ReadOnlySpan<char> word);

    /// <summary>Whether a word is an abbreviation that most readers do not know.</summary>
    bool IsUnknownAbbreviation(ReadOnlySpan<char> word);
}
