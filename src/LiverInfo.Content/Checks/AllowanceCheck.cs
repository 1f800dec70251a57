using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks;

/// <summary>Separates the diagnostics that an author has made an exception for.</summary>
internal static class AllowanceCheck
{
    /// <summary>
    /// Returns what the checks of an article report without its exceptions. An exception removes a diagnostic of its rule whose words
    /// are among the quoted ones or contain them, so that it holds for no other sentence and for no later wording. LI146: one that
    /// removes none.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="found">The diagnostics of its checks.</param>
    public static CheckedArticle Apply(ArticleContext article, ImmutableArray<Diagnostic> found)
    {
        if (article.Allowances.IsEmpty) return new(found);
        var kept = found;
        var removed = ImmutableArray.CreateBuilder<Diagnostic>();
        var allowances = ImmutableArray.CreateBuilder<Allowance>();
        foreach (var allowance in article.Allowances)
        {
            var places = PlacesOf(allowance.Text, article.Sentences);
            var allowed = kept.Where(problem => problem.Code == allowance.Rule && places.Any(place => place.Overlaps(problem))).ToList();
            kept = kept.RemoveRange(allowed);
            removed.AddRange(allowed);
            allowances.Add(allowance with { Removed = allowed.Count });
            if (allowed.Count == 0) kept = kept.Add(Problems.AllowanceWithoutUse(allowance.At, allowance.Rule, allowance.Text, isOnPage: places.Count > 0));
        }

        return new(kept) { Removed = removed.ToImmutable(), Allowances = allowances.ToImmutable() };
    }

    private static List<Place> PlacesOf(string words, ImmutableArray<Sentence> sentences)
    {
        var quoted = Comparable(words);
        var places = new List<Place>();
        foreach (var sentence in sentences)
        {
            var text = Comparable(sentence.Text);
            for (var at = text.IndexOf(quoted, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(quoted, at + 1, StringComparison.OrdinalIgnoreCase))
                places.Add(new(sentence, at, at + quoted.Length));
        }

        return places;
    }

    // Every character keeps its place.
    private static string Comparable(string text) => PlainText.Of(text).Replace('’', '\'').Replace('“', '"').Replace('”', '"');

    /// <summary>A part of a sentence.</summary>
    private readonly record struct Place(Sentence Sentence, int Start, int End)
    {
        public bool Overlaps(Diagnostic problem)
        {
            for (var at = 0; at < End; at++)
            {
                if (Sentence.At(at) == problem.At) return at + Math.Max(1, problem.Words?.Length ?? 0) > Start;
            }

            return false;
        }
    }
}
