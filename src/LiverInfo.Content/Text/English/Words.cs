using System.Globalization;

namespace LiverInfo.Content.Text.English;

/// <summary>What counts as a word for the reading grade.</summary>
/// <remarks>
/// A word has at least one letter: numbers, symbols and bare punctuation are no words. A hyphen, an apostrophe or a dot between
/// letters or digits belongs to the word, so "well-being", "doctor's", "G-CSF" and "ClinicalTrials.gov" are one word each.
/// </remarks>
public static class Words
{
    // With the space after it, in English.
    private const int LettersInWord = 5;

    /// <summary>The words in order, as they are written. Takes time in proportion to the text.</summary>
    public static IReadOnlyList<string> In(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        foreach (var (start, length) in PlacesIn(text)) words.Add(text.Slice(start, length).ToString());
        return words;
    }

    /// <summary>Where the words stand, in order.</summary>
    internal static List<(int Start, int Length)> PlacesIn(ReadOnlySpan<char> text)
    {
        var places = new List<(int Start, int Length)>(text.Length / LettersInWord);
        var i = 0;
        while (i < text.Length)
        {
            var start = i;
            var hasLetter = false;
            while (i < text.Length && (IsPart(text[i]) || (i > start && IsJoiner(text[i]) && i + 1 < text.Length && IsPart(text[i + 1]))))
            {
                hasLetter |= char.IsLetter(text[i]);
                i++;
            }

            if (hasLetter) places.Add((start, i - start));
            if (i == start) i++;
        }

        return places;
    }

    // A mark after a letter is its accent, where the two are written as two characters.
    private static bool IsPart(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsJoiner(char c) => c is '-' or '\u2010' or '\u2011' or '\'' or '’' or '.';
}
