using System.Collections.Concurrent;

namespace LiverInfo.Content.Readability;

/// <summary>What the words of many texts count for: some terms nothing, and every other word its syllables.</summary>
internal sealed class Vocabulary
{
    private readonly ILookup<string, IReadOnlyList<string>> _byFirstWord;

    // Texts say most words over and over.
    private readonly ConcurrentDictionary<string, int> _syllables = new(StringComparer.Ordinal);

    /// <param name="leftOut">The terms that are not counted.</param>
    public Vocabulary(IEnumerable<string> leftOut) => _byFirstWord = leftOut
        .Select(WordsIn)
        .Where(words => words.Count > 0)
        .OrderByDescending(words => words.Count)
        .ToLookup(words => words[0], Spelling);

    private static StringComparer Spelling => StringComparer.OrdinalIgnoreCase;

    /// <summary>The syllables of a word, as <see cref="Syllables"/> counts them.</summary>
    public int SyllablesOf(string word) => _syllables.GetOrAdd(word, Syllables.Count);

    /// <summary>The words of a sentence that are left when every term is taken out, the longest term first.</summary>
    public IEnumerable<string> TakenFrom(string sentence)
    {
        var words = WordsIn(sentence);
        for (var i = 0; i < words.Count;)
        {
            var term = _byFirstWord[words[i]].FirstOrDefault(term => Stands(term, words, i));
            if (term is null) yield return words[i];
            i += term?.Count ?? 1;
        }
    }

    // Keyboards write one apostrophe and typesetters another; it is the same term.
    private static IReadOnlyList<string> WordsIn(string text) => Words.In(text.Replace('’', '\''));

    private static bool Stands(IReadOnlyList<string> term, IReadOnlyList<string> words, int at) =>
        at + term.Count <= words.Count && Enumerable.Range(0, term.Count).All(i => Spelling.Equals(term[i], words[at + i]));
}
