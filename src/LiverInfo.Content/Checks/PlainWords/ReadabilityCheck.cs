using System.Globalization;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks.PlainWords;

/// <summary>LI601: a section that is hard to read.</summary>
/// <remarks>
/// Paragraphs and lists are graded; a list item counts as a sentence. Words of the glossary are excluded, because the page explains
/// them. Names in capitals, such as studies and registers (REALISTIC, ISRCTN91288089), are excluded, because an author cannot
/// replace them. LI603 checks that abbreviations are explained.
/// </remarks>
internal static class ReadabilityCheck
{
    private const double HighestGrade = 8;

    // In a shorter text, a single word of three syllables changes the grade by more than one.
    private const int FewestWords = 30;

    private const int HardestTold = 5;

    /// <param name="sentences">The sentences of the page.</param>
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
