using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace LiverInfo.Content.Text.English;

/// <summary>Caches the syllables of words, and removes terms that are not counted.</summary>
internal sealed class Vocabulary
{
    private readonly ILookup<string, IReadOnlyList<string>> _byFirstWord;

    // Most words are repeated often. The lookup by span avoids a copy of each.
    private readonly ConcurrentDictionary<string, Word> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _knownAt;

    /// <param name="leftOut">The terms that are not counted.</param>
    public Vocabulary(IEnumerable<string> leftOut)
    {
        _knownAt = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        _byFirstWord = leftOut
            .Select(term => Words.In(WithOneApostrophe(term)))
            .Where(words => words.Count > 0)
            .OrderByDescending(words => words.Count)
            .ToLookup(words => words[0], Spelling);
    }

    private static StringComparer Spelling => StringComparer.OrdinalIgnoreCase;

    /// <summary>The number of syllables of a word.</summary>
    public int SyllablesOf(string word) => Find(word).Syllables;

    /// <summary>The words of a sentence without the terms. Where terms overlap, the longest is removed.</summary>
    public IReadOnlyList<Word> WithoutTerms(string sentence)
    {
        var text = WithOneApostrophe(sentence);
        var places = Words.PlacesIn(text);
        var words = new List<Word>(places.Count);
        foreach (var (start, length) in places) words.Add(Find(text.AsSpan(start, length)));

        var left = new List<Word>(words.Count);
        for (var i = 0; i < words.Count;)
        {
            var term = FindTerm(words, i);
            if (term is null) left.Add(words[i]);
            i += term?.Count ?? 1;
        }

        return left;
    }

    private Word Find(ReadOnlySpan<char> word) => _knownAt.TryGetValue(word, out var known) ? known : _known.GetOrAdd(word.ToString(), Learn);

    private Word Learn(string word) => new(word, Syllables.Count(word), [.. _byFirstWord[word]]);

    // Both kinds of apostrophe are equal in terms.
    private static string WithOneApostrophe(string text) => text.Replace('’', '\'');

    private static IReadOnlyList<string>? FindTerm(List<Word> words, int at)
    {
        foreach (var term in words[at].Begins)
        {
            if (IsAt(term, words, at)) return term;
        }

        return null;
    }

    private static bool IsAt(IReadOnlyList<string> term, List<Word> words, int at)
    {
        if (at + term.Count > words.Count) return false;
        for (var i = 0; i < term.Count; i++)
        {
            if (!Spelling.Equals(term[i], words[at + i].Text)) return false;
        }

        return true;
    }

    /// <summary>A word as it is written.</summary>
    /// <param name="Text">The word.</param>
    /// <param name="Syllables">The number of its syllables.</param>
    /// <param name="Begins">The terms that begin with it, each as its words, the longest first.</param>
    public sealed record Word(string Text, int Syllables, ImmutableArray<IReadOnlyList<string>> Begins);
}
