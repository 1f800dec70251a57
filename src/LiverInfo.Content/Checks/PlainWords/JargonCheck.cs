using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Text;
using LiverInfo.Content.Text.English;

namespace LiverInfo.Content.Checks.PlainWords;

/// <summary>LI603: a hard word that is not explained, reported once per page.</summary>
/// <remarks>
/// Hard words are the words of <see cref="Jargon"/> and abbreviations in capitals, except the names of studies ("the GRAFT
/// trial"). A word is explained if it is in the glossary, or if the page explains it anywhere: in brackets after or before it, by
/// "is", "means", "called" or "or", after a colon, or in a definition list.
/// </remarks>
internal static partial class JargonCheck
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    // The maximum distance in characters between a word and its explanation.
    private const int FarthestAway = 60;

    /// <param name="sentences">The sentences of the page.</param>
    /// <param name="glossary">The glossary, whose terms are explained.</param>
    public static IEnumerable<Diagnostic> Run(ImmutableArray<Sentence> sentences, Glossary glossary)
    {
        var first = new Dictionary<string, (Sentence Sentence, int Start, int Length)>(StringComparer.Ordinal);
        var explained = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            var words = HardWords(sentence.Text);
            if (words.Count == 0) continue;
            var terms = glossary.FindIn(sentence.Text);
            foreach (var (start, length) in words)
            {
                var word = sentence.Text.Substring(start, length);
                if (!Jargon.IsAbbreviation(word)) word = word.ToLowerInvariant();
                first.TryAdd(word, (sentence, start, length));
                if (sentence.Kind == SentenceKind.Term || terms.Any(term => term.Start <= start && start < term.Start + term.Length) || IsExplained(sentence.Text, start, start + length)) explained.Add(word);
            }
        }

        return first.Where(found => !explained.Contains(found.Key)).Select(found => ToProblem(found.Value.Sentence, found.Value.Start, found.Value.Length));
    }

    private static Diagnostic ToProblem(Sentence sentence, int start, int length)
    {
        var word = sentence.Text.Substring(start, length);
        return !Jargon.IsAbbreviation(word) && Jargon.PlainWordsFor(word) is { } plain
            ? Problems.Jargon(sentence.At(start), word, plain)
            : Problems.Abbreviation(sentence.At(start), word);
    }

    private static List<(int Start, int Length)> HardWords(string text)
    {
        var found = new List<(int Start, int Length)>();
        var before = (Start: 0, Length: 0);
        for (var (start, end) = NextWord(text, 0); start < end; (start, end) = NextWord(text, end))
        {
            var isNext = before.Start + before.Length + 1 == start && text[start - 1] == ' ' && Jargon.BeginsPhrase(text.AsSpan(before.Start, before.Length));
            if (isNext && Jargon.PlainWordsFor(text.AsSpan(before.Start..end)) is not null) found.Add((before.Start, end - before.Start));
            else if (IsHard(text, start, end)) found.Add((start, end - start));
            before = (start, end - start);
        }

        return found;
    }

    /// <summary>Returns the next run of letters, digits and inner hyphens; empty at the end of the text.</summary>
    private static (int Start, int End) NextWord(string text, int from)
    {
        var start = from;
        while (start < text.Length && !IsPart(text[start])) start++;
        var end = start;
        while (end < text.Length && (IsPart(text[end]) || (text[end] is '-' or '‐' or '‑' && end > start && end + 1 < text.Length && IsPart(text[end + 1])))) end++;
        return (start, end);
    }

    private static bool IsPart(char c) => char.IsLetter(c) || char.IsNumber(c);

    private static bool IsHard(string text, int start, int end) => Jargon.IsAbbreviation(text.AsSpan(start..end))
        ? !NamesStudy().IsMatch(text.AsSpan(end))
        : Jargon.PlainWordsFor(text.AsSpan(start..end)) is not null;

    private static bool IsExplained(string text, int start, int end) =>
        ExplainedAfter().IsMatch(text[end..Math.Min(text.Length, end + FarthestAway)])
        || ExplainedBefore().IsMatch(text[Math.Max(0, start - FarthestAway)..start]);

    // More words in capitals may belong to the name: "PIF TICK, a UK mark".
    [GeneratedRegex(@"^ (\ [A-Z]{2,})* ["")”’']* ( \ \( | ,?\ (means?|stands\ for)\b | ,?\ (is|are|was|were)\ (an?|the|one|when|where|what|how|another|any)\b | ,\ (an?|the|which|or|our|short)\b | \ [–—]\  | :\  )", Options)]
    private static partial Regex ExplainedAfter();

    [GeneratedRegex(@"\A\ (trials?|study|studies)\b", Options)]
    private static partial Regex NamesStudy();

    [GeneratedRegex(@"( \p{L}\ \( | \b(called|named|known\ as|or)\ (an?\ )?[""“‘']? ) $", Options)]
    private static partial Regex ExplainedBefore();
}
