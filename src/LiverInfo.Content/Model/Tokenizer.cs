using System.Globalization;

namespace LiverInfo.Content.Model;

/// <summary>Defines what a word is, for every rule that counts or finds words.</summary>
/// <remarks>
/// A part of a word is a letter, a digit or a combining accent. There are two questions, and so two definitions. For how much there
/// is to read, see <see cref="CountSpaced"/>: white space separates words, and a number is a word. For which words there are, see
/// <see cref="Words"/>: everything but parts of words separates words, except for joiners between two parts.
/// </remarks>
internal static class Tokenizer
{
    /// <summary>Hyphens, which join the parts of "well-being" and "G-CSF".</summary>
    public const string Hyphens = "-\u2010\u2011";

    /// <summary>Hyphens, apostrophes and dots, which join the parts of "doctor's" and "ClinicalTrials.gov" too.</summary>
    public const string AllJoiners = Hyphens + "'’.";

    // The average of English, including the space after the word.
    private const int LettersInWord = 5;

    /// <summary>Counts the words between white space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="withSymbols">Whether a symbol alone is a word, because "&amp;" and "=" take time to read, though they do not make a sentence long.</param>
    public static int CountSpaced(ReadOnlySpan<char> text, bool withSymbols = false)
    {
        var words = 0;
        var isCounted = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                isCounted = false;
            }
            else if (!isCounted && (withSymbols || char.IsLetterOrDigit(c)))
            {
                isCounted = true;
                words++;
            }
        }

        return words;
    }

    /// <summary>The words of a text, in order. Takes time in proportion to the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="joiners">The characters that join two parts to one word.</param>
    /// <param name="withNumbers">Whether a word can be without a letter.</param>
    public static List<(int Start, int Length)> Words(ReadOnlySpan<char> text, ReadOnlySpan<char> joiners, bool withNumbers = false)
    {
        var words = new List<(int Start, int Length)>(text.Length / LettersInWord);
        var i = 0;
        while (i < text.Length)
        {
            var start = i;
            var isWord = withNumbers;
            while (i < text.Length && (IsPart(text[i]) || (i > start && i + 1 < text.Length && joiners.Contains(text[i]) && IsPart(text[i + 1]))))
            {
                isWord |= char.IsLetter(text[i]);
                i++;
            }

            if (isWord && i > start) words.Add((start, i - start));
            if (i == start) i++;
        }

        return words;
    }

    /// <summary>Whether two adjacent characters belong to one word when text is searched for a phrase.</summary>
    /// <remarks>
    /// Chinese, Japanese, Thai, Lao, Burmese and Khmer have no spaces between words, so a phrase can begin and end at any character.
    /// An underscore joins, as in names of files.
    /// </remarks>
    public static bool Joins(char left, char right) => (IsPartOfPhrase(left) && IsPartOfPhrase(right)) || IsAccent(right);

    private static bool IsPartOfPhrase(char c) => c == '_' || (char.IsLetterOrDigit(c) && !IsWithoutSpaces(c));

    // Most text is ASCII, for which the test is faster.
    private static bool IsPart(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || IsAccent(c);

    // An accent can be a character of its own after its letter.
    private static bool IsAccent(char c) => !char.IsAscii(c) && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsWithoutSpaces(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F')
        or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');
}
