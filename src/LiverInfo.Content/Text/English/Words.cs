namespace LiverInfo.Content.Text.English;

/// <summary>The words that count for the reading grade.</summary>
/// <remarks>
/// A word has at least one letter: numbers, symbols and punctuation are not words. A hyphen, an apostrophe or a dot between letters
/// or digits belongs to the word, so "well-being", "doctor's", "G-CSF" and "ClinicalTrials.gov" are one word each.
/// </remarks>
public static class Words
{
    /// <summary>The words in order, as they are written. Takes time in proportion to the text.</summary>
    public static IReadOnlyList<string> In(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        foreach (var (start, length) in PlacesIn(text)) words.Add(text.Slice(start, length).ToString());
        return words;
    }

    /// <summary>The positions of the words, in order.</summary>
    internal static List<(int Start, int Length)> PlacesIn(ReadOnlySpan<char> text) => Tokenizer.Words(text, Tokenizer.AllJoiners);
}
