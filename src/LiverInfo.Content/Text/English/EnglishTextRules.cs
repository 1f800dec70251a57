namespace LiverInfo.Content.Text.English;

/// <summary>The text rules for British English.</summary>
internal sealed class EnglishTextRules : ITextRules
{
    private readonly Vocabulary _vocabulary;

    /// <summary>The rules without any explained terms.</summary>
    public EnglishTextRules()
        : this([])
    {
    }

    private EnglishTextRules(IEnumerable<string> explained) => _vocabulary = new(explained);

    /// <inheritdoc />
    public IReadOnlyList<(int Start, int Length)> SplitSentences(string text) => Sentences.Split(text);

    /// <inheritdoc />
    public ITextRules WithExplained(IEnumerable<string> terms) => new EnglishTextRules(terms);

    /// <inheritdoc />
    public (int Words, double Grade, double SecondGrade) Readability(IEnumerable<string> sentences)
    {
        var grade = ReadingGrade.Of(sentences, _vocabulary);
        return (grade.Words, grade.FleschKincaid, grade.Smog);
    }

    /// <inheritdoc />
    public IEnumerable<string> HardestWords(IEnumerable<string> sentences) => sentences
        .SelectMany(_vocabulary.WithoutTerms)
        .Select(word => word.Text.ToLowerInvariant())
        .Distinct()
        .OrderByDescending(_vocabulary.SyllablesOf)
        .ThenBy(word => word, StringComparer.Ordinal);

    /// <inheritdoc />
    public string? PlainWordsFor(ReadOnlySpan<char> phrase) => Jargon.PlainWordsFor(phrase);

    /// <inheritdoc />
    public bool BeginsPhrase(ReadOnlySpan<char> word) => Jargon.BeginsPhrase(word);

    /// <inheritdoc />
    public bool IsUnknownAbbreviation(ReadOnlySpan<char> word) => Jargon.IsUnknownAbbreviation(word);
}
