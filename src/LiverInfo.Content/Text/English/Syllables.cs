namespace LiverInfo.Content.Text.English;

/// <summary>How many syllables an English word is spoken with, in British English, judged by its spelling.</summary>
/// <remarks>An estimate: spelling does not tell everything. Words of this site that the rules get wrong are in a table.</remarks>
public static class Syllables
{
    private const int LongestAbbreviation = 6;

    /// <summary>The syllables of a word; at least 1. The parts of a word with hyphens are counted by themselves and added up.</summary>
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

    /// <summary>"n't" is a syllable after a consonant ("didn't") and none after a vowel ("don't", "aren't").</summary>
    private static int OfNegated(string verb) => SyllablePatterns.Count(verb) + ("aeiou".Contains(verb[^1]) ? 0 : 1);
}
