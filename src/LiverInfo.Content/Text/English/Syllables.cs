namespace LiverInfo.Content.Text.English;

/// <summary>Counts the syllables of a word in British English by its spelling.</summary>
/// <remarks>An estimate. Words of this site that the rules count wrongly are in <see cref="SyllableExceptions"/>.</remarks>
public static class Syllables
{
    private const int LongestAbbreviation = 6;

    /// <summary>The number of syllables of a word, at least 1. For a word with hyphens, it is the sum of the parts.</summary>
    /// <param name="word">One word, in any case. An abbreviation in capitals, such as MELD or MSC, counts as 1.</param>
    public static int Count(string word) => Math.Max(1, word.Split('-', '\u2010', '\u2011').Sum(OfPart));

    private static int OfPart(string part)
    {
        var letters = string.Concat(part.Where(char.IsLetter));
        if (letters.Length == 0) return 0;
        // Longer than any abbreviation, it is an ordinary word in capitals.
        if (Acronym.Is(letters) && Acronym.WithoutPlural(letters).Length <= LongestAbbreviation) return 1;

        var word = letters.ToLowerInvariant();
        if (SyllableExceptions.Find(word) is { } known) return known;
        return Math.Max(1, EndsInNot(part) && word.Length > 2 ? OfNegated(word[..^2]) : SyllablePatterns.Count(word));
    }

    private static bool EndsInNot(string part) =>
        part.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || part.EndsWith("n’t", StringComparison.OrdinalIgnoreCase);

    /// <summary>"n't" is a syllable after a consonant ("didn't"), but not after a vowel ("don't", "aren't").</summary>
    private static int OfNegated(string verb) => SyllablePatterns.Count(verb) + ("aeiou".Contains(verb[^1]) ? 0 : 1);
}
