using System.Collections.Immutable;
using LiverInfo.Content.Search.English;

namespace LiverInfo.Content.Search;

/// <summary>Selects the English words that would be corrected to a word of the site if nobody knew that they are words.</summary>
internal sealed class NearWords
{
    private const int LongestWord = 32;

    private readonly ImmutableArray<VocabularyWord> _vocabulary;

    // Two words with an error between them have a form in common when a letter is left out of each, and so on for two errors.
    private readonly Dictionary<ulong, int> _first = [];
    private readonly List<(int Word, int Next)> _chain = [];
    private readonly ulong[] _filter = new ulong[1 << 16];

    private NearWords(ImmutableArray<VocabularyWord> vocabulary)
    {
        _vocabulary = vocabulary;
        Span<char> buffer = stackalloc char[2 * LongestWord];
        for (var i = 0; i < vocabulary.Length; i++)
        {
            var word = vocabulary[i].Folded;
            if (word.Length is >= Speller.ShortestWithError and <= LongestWord) Visit(word, buffer, Errors(word), i, adding: true);
        }
    }

    /// <summary>Returns those words.</summary>
    public static KnownWords Of(ImmutableArray<VocabularyWord> vocabulary, EnglishSearchWords english)
    {
        var near = new NearWords(vocabulary);
        var own = vocabulary.Select(word => word.Folded).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var sounds = vocabulary.Where(word => word.Folded.Length >= Speller.ShortestWithError).Select(word => EnglishSearchWords.Hash(word.Sound)).ToHashSet();
        Span<char> buffer = stackalloc char[2 * LongestWord];
        var hashes = new List<int>();
        for (var i = 0; i < english.Count; i++)
        {
            var word = english[i];
            if (word.Length > LongestWord || own.Contains(word)) continue;
            if (sounds.Contains(english.SoundHash(i)) || near.Visit(word, buffer, word.Length >= Speller.ShortestWithTwoErrors - 2 ? 2 : 1, 0, adding: false, word) || IsJoined(word, own))
                hashes.Add(KnownWords.Hash(word));
        }

        return new(hashes);
    }

    private static bool IsJoined(ReadOnlySpan<char> word, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> own)
    {
        for (var at = Searcher.ShortestJoined; at <= word.Length - Searcher.ShortestJoined; at++)
        {
            if (own.Contains(word[..at]) && own.Contains(word[at..])) return true;
        }

        return false;
    }

    private static int Errors(ReadOnlySpan<char> word) => word.Length >= Speller.ShortestWithTwoErrors ? 2 : 1;

    /// <summary>Adds the forms of a word without up to some letters, or looks whether one of them leads to a word that is near.</summary>
    private bool Visit(ReadOnlySpan<char> form, Span<char> buffer, int deletions, int number, bool adding, ReadOnlySpan<char> whole = default)
    {
        if (adding) Add(form, number);
        else if (Leads(form, whole)) return true;
        if (deletions == 0 || form.Length < 2) return false;
        var shorter = buffer[..(form.Length - 1)];
        for (var left = 0; left < form.Length; left++)
        {
            form[..left].CopyTo(shorter);
            form[(left + 1)..].CopyTo(shorter[left..]);
            if (Visit(shorter, buffer[shorter.Length..], deletions - 1, number, adding, whole)) return true;
        }

        return false;
    }

    private void Add(ReadOnlySpan<char> form, int number)
    {
        var hash = Hash(form);
        _filter[(hash >> 6) & 0xFFFF] |= 1UL << (int)(hash & 63);
        _chain.Add((number, _first.TryGetValue(hash, out var before) ? before : -1));
        _first[hash] = _chain.Count - 1;
    }

    private bool Leads(ReadOnlySpan<char> form, ReadOnlySpan<char> whole)
    {
        var hash = Hash(form);
        if ((_filter[(hash >> 6) & 0xFFFF] & (1UL << (int)(hash & 63))) == 0 || !_first.TryGetValue(hash, out var at)) return false;
        for (; at >= 0; at = _chain[at].Next)
        {
            var word = _vocabulary[_chain[at].Word].Folded;
            if (EditDistance.Of(whole, word, Errors(word)) <= Errors(word)) return true;
        }

        return false;
    }

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word) hash = (hash ^ c) * 1099511628211UL;
        return hash ^ (hash >> 29);
    }
}
