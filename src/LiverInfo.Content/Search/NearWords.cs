using System.Collections.Immutable;
using LiverInfo.Content.Search.English;

namespace LiverInfo.Content.Search;

/// <summary>
/// Selects the English words that would be corrected to a word of the site, or taken for an emergency, if nobody knew that they are
/// words. They are sent to a browser in place of the whole list.
/// </summary>
internal sealed class NearWords
{
    private const int LongestWord = 32;

    private readonly ImmutableArray<string> _words;

    // Two words with an error between them have a form in common when a letter is left out of each, and so on for two errors.
    private readonly Dictionary<ulong, int> _first = [];
    private readonly List<(int Word, int Next)> _chain = [];
    private readonly ulong[] _filter = new ulong[1 << 16];

    private NearWords(ImmutableArray<string> words)
    {
        _words = words;
        Span<char> buffer = stackalloc char[2 * LongestWord];
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word.Length is >= Speller.ShortestWithError and <= LongestWord) Visit(word, buffer, Errors(word), i, adding: true);
        }
    }

    /// <summary>Returns those words, sorted by their letters.</summary>
    public static List<string> Of(SearchIndex index)
    {
        var english = EnglishSearchWords.Instance;
        var dangers = index.Dangers.Words.SelectMany(danger => danger).SelectMany(group => group).Where(word => index.Find(word) < 0).Distinct();
        var forms = new NearWords([.. index.Vocabulary.Select(word => word.Folded), .. dangers]);
        var own = index.Vocabulary.Select(word => word.Folded).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var sounds = forms._words.Where(word => word.Length >= Speller.ShortestWithError).Select(word => EnglishSearchWords.Hash(WordForms.Sound(word))).ToHashSet();
        Span<char> buffer = stackalloc char[2 * LongestWord];
        var found = new List<string>();
        for (var i = 0; i < english.Count; i++)
        {
            var word = english[i];
            if (word.Length > LongestWord || own.Contains(word) || (i > 0 && word.SequenceEqual(english[i - 1]))) continue;
            if (sounds.Contains(english.SoundHash(i)) || forms.Visit(word, buffer, word.Length >= Speller.ShortestWithTwoErrors - 2 ? 2 : 1, 0, adding: false, word) || IsJoined(word, own))
            {
                var near = word.ToString();
                if (!index.Has(near)) found.Add(near);
            }
        }

        return found;
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
            var word = _words[_chain[at].Word];
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
