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
    public bool Names(IReadOnlyList<string> query, Func<string, bool> isKnown) => _dangers.Any(danger => Occurs(danger, 0, 0, query, isKnown));

    private static bool Occurs(ImmutableArray<ImmutableArray<Word>> danger, int group, long taken, IReadOnlyList<string> query, Func<string, bool> isKnown)
    {
        if (group == danger.Length) return true;
        for (var i = 0; i < query.Count; i++)
        {
            if ((taken & (1L << i)) == 0 && danger[group].Any(word => Matches(query[i], word, isKnown)) && Occurs(danger, group + 1, taken | (1L << i), query, isKnown)) return true;
        }

        return false;
    }

    private static bool Matches(string typed, Word word, Func<string, bool> isKnown)
    {
        if (typed == word.Folded || WordForms.Stem(typed) == word.Stem) return true;
        if (word.Folded.Length < ShortestWithError || typed.Length < ShortestWithError || isKnown(typed)) return false;
        var most = word.Folded.Length >= ShortestWithTwoErrors ? 2 : 1;
        return EditDistance.Of(typed, word.Folded, most) <= most || WordForms.Sound(typed) == word.Sound;
    }

    private sealed record Word(string Folded, string Stem, string Sound);
}
