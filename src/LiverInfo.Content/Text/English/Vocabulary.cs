using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace LiverInfo.Content.Text.English;

/// <summary>What the words of many texts count for: some terms nothing, and every other word its syllables.</summary>
internal sealed class Vocabulary
{
    private readonly ILookup<string, IReadOnlyList<string>> _byFirstWord;

    // Texts say most words over and over, so that most are looked up once and never copied.
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

    /// <summary>The syllables of a word, as <see cref="Syllables"/> counts them.</summary>
    public int SyllablesOf(string word) => Find(word).Syllables;

    /// <summary>The words of a sentence that are left when every term is taken out, the longest term first.</summary>
    public IReadOnlyList<Word> WithoutTerms(string sentence)
    {
        var text = WithOneApostrophe(sentence);
        var places = Words.PlacesIn(text);
        var words = new List<Word>(places.Count);
        foreach (var (start, length) in places) words.Add(Find(text.AsSpan(start, length)));

        var left = new List<Word>(words.Count);
        for (var i = 0; i < words.Count;)
        {
            var term = TermAt(words, i);
            if (term is null) left.Add(words[i]);
            i += term?.Count ?? 1;
        }

        return left;
    }

    private Word Find(ReadOnlySpan<char> word) => _knownAt.TryGetValue(word, out var known) ? known : _known.GetOrAdd(word.ToString(), Learn);

    private Word Learn(string word) => new(word, Syllables.Count(word), [.. _byFirstWord[word]]);

    // Keyboards write one apostrophe and typesetters another; it is the same term.
    private static string WithOneApostrophe(string text) => text.Replace('’', '\'');

    private static IReadOnlyList<string>? TermAt(List<Word> words, int at)
    {
        foreach (var term in words[at].Begins)
        {
            if (Stands(term, words, at)) return term;
        }

        return null;
    }

    private static bool Stands(IReadOnlyList<string> term, List<Word> words, int at)
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
    /// <param name="Syllables">How many it has.</param>
    /// <param name="Begins">The terms that begin with it, in words; the longest first.</param>
    public sealed record Word(string Text, int Syllables, ImmutableArray<IReadOnlyList<string>> Begins);
}
