using System.Collections.Immutable;

namespace LiverInfo.Content.Search;

/// <summary>Recognises an emergency in a query, with typing errors.</summary>
/// <param name="dangers">Dangers; of each, all groups have to occur, and of a group one word.</param>
public sealed class DangerWords(ImmutableArray<ImmutableArray<ImmutableArray<string>>> dangers)
{
    private const int ShortestWithError = 4;
    private const int ShortestWithTwoErrors = 8;

    private readonly ImmutableArray<ImmutableArray<ImmutableArray<Word>>> _dangers =
        [.. dangers.Select(danger => danger.Select(group => group.Select(word => new Word(word, WordForms.Stem(word), WordForms.Sound(word))).ToImmutableArray()).ToImmutableArray())];

    /// <summary>The words, for the index that is sent.</summary>
    public ImmutableArray<ImmutableArray<ImmutableArray<string>>> Words => dangers;

    /// <summary>Returns whether a query names a danger. Each word of the query counts for one group only.</summary>
    /// <param name="query">The words of the query, folded.</param>
    /// <param name="isKnown">Whether a word is spelt rightly; such a word matches only as it is.</param>
    public bool Names(IReadOnlyList<string> query, Func<string, bool> isKnown)
    {
        // Each form is found once, because a query is held against some hundreds of words.
        var typed = query.Select(word => new Typed(word, isKnown)).ToArray();
        return _dangers.Any(danger => Occurs(danger, 0, 0, typed));
    }

    private static bool Occurs(ImmutableArray<ImmutableArray<Word>> danger, int group, long taken, Typed[] query)
    {
        if (group == danger.Length) return true;
        for (var i = 0; i < query.Length; i++)
        {
            if ((taken & (1L << i)) == 0 && danger[group].Any(word => Matches(query[i], word)) && Occurs(danger, group + 1, taken | (1L << i), query)) return true;
        }

        return false;
    }

    private static bool Matches(Typed typed, Word word)
    {
        if (typed.Folded == word.Folded || typed.Stem == word.Stem) return true;
        if (word.Folded.Length < ShortestWithError || typed.Folded.Length < ShortestWithError || typed.IsKnown) return false;
        var most = word.Folded.Length >= ShortestWithTwoErrors ? 2 : 1;
        return EditDistance.Of(typed.Folded, word.Folded, most) <= most || typed.Sound == word.Sound;
    }

    private sealed class Typed(string folded, Func<string, bool> isKnown)
    {
        private readonly Lazy<bool> _isKnown = new(() => isKnown(folded));

        public string Folded => folded;

        public string Stem { get; } = WordForms.Stem(folded);

        public string Sound => field ??= WordForms.Sound(folded);

        public bool IsKnown => _isKnown.Value;
    }

    private sealed record Word(string Folded, string Stem, string Sound);
}
