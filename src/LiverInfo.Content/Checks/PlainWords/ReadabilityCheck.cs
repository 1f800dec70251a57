using System.Globalization;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks.PlainWords;

/// <summary>LI601: a section that is hard to read.</summary>
/// <remarks>
/// Judged are paragraphs and lists; a list item counts as a sentence. Left out of the count are the words of the glossary,
/// which the page explains, and names in capitals, such as those of studies and registers (REALISTIC, ISRCTN91288089): an
/// author cannot put a shorter word in their place. Whether an abbreviation is explained is for LI603 to judge.
/// </remarks>
internal static class ReadabilityCheck
{
    private const double HighestGrade = 8;

    // In a shorter text, one word of three syllables more or less moves the grade by more than one.
    private const int FewestWords = 30;

    private const int HardestTold = 5;

    /// <param name="sentences">The sentences of a page.</param>
    /// <param name="rules">The rules of the language, with the terms of the glossary as explained.</param>
    public static IEnumerable<Diagnostic> Run(IEnumerable<Sentence> sentences, ITextRules rules)
    {
        foreach (var section in sentences.Where(sentence => sentence.Kind == SentenceKind.Text).GroupBy(sentence => sentence.Section))
        {
            var texts = section.Select(sentence => Acronym.RemoveNames(sentence.Text)).ToList();
            var (words, grade, secondGrade) = rules.Readability(texts);
            if (words < FewestWords || Math.Round(grade, 1) <= HighestGrade) continue;
            var name = section.Key.Title.Length > 0 ? $"The section \"{section.Key.Title}\"" : "The part before the first heading";
            yield return Problems.HardToRead(section.First().At(), name, Figure(grade), Figure(secondGrade), rules.HardestWords(texts).Take(HardestTold));
        }
    }

    private static string Figure(double grade) => grade.ToString("0.0", CultureInfo.InvariantCulture);
}
