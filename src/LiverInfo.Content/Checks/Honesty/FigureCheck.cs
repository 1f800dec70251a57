using LiverInfo.Content.Checks.Honesty.Words;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks.Honesty;

/// <summary>LI502: a figure without a source.</summary>
/// <remarks>
/// Figures are numbers, fractions and multiples that a reader would want to look up: how many people, how often, how much of a
/// medicine, what a treatment costs. Numbers of a visit (opening hours, a room, parking, the age for screening) are none, nor are
/// numbers that name something and values of settings. All pages are checked, including the home page and the "In short" box,
/// which most readers see. The clinic's own view is a sufficient source for a figure of the clinic. A heading, title or description
/// cannot have a citation, so it must not contain a figure.
/// </remarks>
internal static class FigureCheck
{
    // Chosen by the scores of the corpus, for a precision and a recall of nine in ten.
    private const double Least = 0.2;

    /// <summary>Reports the figures of a page.</summary>
    public static IEnumerable<Diagnostic> Run(IEnumerable<JudgedSentence> sentences)
    {
        foreach (var sentence in sentences.Where(IsFigure))
        {
            var (first, last) = Written(sentence.Read, sentence.Read.Figures[0]);
            yield return Problems.FigureWithoutSource(sentence.Read.At(first), sentence.Read.Text(first, last), sentence.Read.IsHeading);
        }
    }

    /// <summary>Whether a sentence states a figure that a reader would want to look up, with a source or without.</summary>
    public static bool HasFigure(JudgedSentence sentence) =>
        sentence.Read is { Figures.Count: > 0, Sentence.IsQuestion: false } && (sentence.Sum.Figure > Least || IsCell(sentence.Read));

    private static bool IsFigure(JudgedSentence sentence) => sentence.Read.Sentence.Evidence == Evidence.None && HasFigure(sentence);

    // What is counted is named in another cell.
    private static bool IsCell(ReadSentence read) =>
        read.Sentence.Kind == SentenceKind.TableOrCaption && read.Figures.Any(figure => read.Tokens[figure].Stem == Token.Number);

    // Digits with their sign of money or per cent; a number in words with the next word.
    private static (int First, int Last) Written(ReadSentence read, int figure)
    {
        var tokens = read.Tokens;
        if (tokens[figure].Stem != Token.Number) return (figure, Follows(tokens, figure, null) ? figure + 1 : figure);
        var first = figure > 0 && tokens[figure - 1].Stem is "£" or "$" or "€" ? figure - 1 : figure;
        if (Follows(tokens, figure, "%")) return (first, figure + 1);
        return (first, Follows(tokens, figure, "per") && Follows(tokens, figure + 1, "cent") ? figure + 2 : figure);
    }

    private static bool Follows(IReadOnlyList<Token> tokens, int at, string? stem) =>
        at + 1 < tokens.Count && (stem is null ? char.IsLetter(tokens[at + 1].Stem[0]) : tokens[at + 1].Stem == stem);
}
