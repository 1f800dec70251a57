using System.Collections.Immutable;

namespace LiverInfo.Content.Search;

/// <summary>Selects the sentence that is shown of a result.</summary>
public static class SearchExcerpt
{
    private static readonly ImmutableArray<string> QuestionWords = ["can", "could", "is", "are", "do", "does", "did", "how", "what", "when", "where", "which", "who", "why", "will", "should", "may"];

    /// <summary>
    /// Returns the sentence with most of what was looked for, with those words marked. A question gets the first sentence of the section.
    /// </summary>
    /// <param name="index">The index.</param>
    /// <param name="outcome">The answer to the query.</param>
    /// <param name="hit">The result.</param>
    public static ImmutableArray<ExcerptPart> Of(SearchIndex index, SearchOutcome outcome, SearchHit hit)
    {
        var sentences = hit.Section.Sentences;
        if (sentences.IsEmpty) return [];
        var stems = hit.Stems.ToHashSet(StringComparer.Ordinal);
        var isQuestion = outcome.Query.TrimEnd().EndsWith('?') || (outcome.Words.Count > 1 && QuestionWords.Contains(outcome.Words[0].Folded));
        var sentence = isQuestion ? sentences[0] : sentences.MaxBy(one => StemsOf(index, one).Where(place => stems.Contains(place.Stem)).Select(place => place.Stem).Distinct().Count())!;
        var parts = ImmutableArray.CreateBuilder<ExcerptPart>();
        var end = 0;
        foreach (var (start, length, stem) in StemsOf(index, sentence))
        {
            if (!stems.Contains(stem)) continue;
            if (start > end) parts.Add(new(sentence[end..start], IsMarked: false));
            parts.Add(new(sentence.Substring(start, length), IsMarked: true));
            end = start + length;
        }

        if (end < sentence.Length) parts.Add(new(sentence[end..], IsMarked: false));
        return parts.ToImmutable();
    }

    private static IEnumerable<(int Start, int Length, string Stem)> StemsOf(SearchIndex index, string sentence) => WordForms.PlacesIn(sentence)
        .Select(place => (place.Start, place.Length, index.StemOf(sentence.AsSpan(place.Start, place.Length))));
}

/// <summary>A part of a sentence.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsMarked">Whether it is a word that was looked for.</param>
public sealed record ExcerptPart(string Text, bool IsMarked);
