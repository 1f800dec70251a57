using System.Collections.Immutable;

namespace LiverInfo.Content.Search;

/// <summary>Finds words of the site that a misspelt word may be meant to be.</summary>
internal static class Speller
{
    /// <summary>The fewest letters of a word in which one error is looked for.</summary>
    public const int ShortestWithError = 4;

    /// <summary>The fewest letters of a word in which two errors are looked for.</summary>
    public const int ShortestWithTwoErrors = 8;

    private const int MostOffered = 3;
    private const int MostEditsOfSound = 4;

    /// <summary>The likeliest words, the best first; at most three, with different stems.</summary>
    /// <param name="index">The index.</param>
    /// <param name="typed">The word, folded.</param>
    public static ImmutableArray<Suggestion> Suggest(SearchIndex index, string typed)
    {
        if (typed.Length < ShortestWithError - 1) return [];
        var (sound, letters) = (WordForms.Sound(typed), Letters(typed));
        var found = new List<Suggestion>();
        foreach (var word in index.Vocabulary)
        {
            if (word.Folded.Length < ShortestWithError) continue;
            var edits = word.Folded.Length >= ShortestWithTwoErrors ? 2 : 1;
            var soundsAlike = word.Sound == sound && typed.Length >= ShortestWithError;
            var most = soundsAlike ? MostEditsOfSound : edits;
            if (Math.Abs(word.Folded.Length - typed.Length) > most || (!soundsAlike && int.PopCount(letters ^ word.Letters) > 2 * most)) continue;
            var distance = EditDistance.Of(typed, word.Folded, most);
            if (distance > most) continue;
            var cost = 10 * distance;
            if (soundsAlike) cost = distance == 1 ? 5 : 10 + distance;
            if (typed[0] != word.Folded[0]) cost += 3;
            found.Add(new(word, distance, cost));
        }

        return [.. found.OrderBy(one => one.Cost).ThenByDescending(one => one.Word.Count).ThenBy(one => one.Word.Folded, StringComparer.Ordinal).DistinctBy(one => one.Word.Stem).Take(MostOffered)];
    }

    /// <summary>Whether a suggestion may replace what was typed without a question: no other word with another meaning is as near.</summary>
    public static bool IsSafe(SearchIndex index, string typed, Suggestion suggestion) =>
        index.Rivals.GetValueOrDefault(suggestion.Word.Folded, []).All(rival => EditDistance.Of(typed, rival, suggestion.Distance) > suggestion.Distance);

    /// <summary>A bit for each letter, so that most words need no comparison.</summary>
    public static int Letters(string word)
    {
        var letters = 0;
        foreach (var c in word) letters |= 1 << (c % 32);
        return letters;
    }
}

/// <summary>A word of the site that may be meant.</summary>
/// <param name="Word">The word.</param>
/// <param name="Distance">How many letters differ.</param>
/// <param name="Cost">How unlikely it is.</param>
public sealed record Suggestion(VocabularyWord Word, int Distance, int Cost);
