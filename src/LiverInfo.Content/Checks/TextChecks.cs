using System.Collections.Immutable;
using LiverInfo.Content.Checks.Honesty;
using LiverInfo.Content.Checks.PlainWords;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown;
using LiverInfo.Content.Markdown.Citations;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks;

/// <summary>
/// Runs the checks of honesty and plain words on one article. They depend only on the article and the reference data, so the
/// results are cached with the article until either changes.
/// </summary>
internal static class TextChecks
{
    /// <param name="sentences">The title, the description, and the sentences of the text.</param>
    /// <param name="cited">The sources that the text cites.</param>
    /// <param name="kind">The kind of the article.</param>
    /// <param name="kindAt">The location of the kind.</param>
    /// <param name="referenceData">What the article refers to.</param>
    /// <param name="rules">The rules of the language.</param>
    public static IEnumerable<Diagnostic> Run(
        ImmutableArray<Sentence> sentences, IEnumerable<Cited> cited, ArticleKind kind, Location kindAt, ReferenceData referenceData, ITextRules rules) =>
    [
        .. ClaimCheck.Run(sentences, kind == ArticleKind.Treatment),
        .. FigureCheck.Run(sentences, referenceData.Settings),
        .. HypeCheck.Run(sentences),
        .. kind == ArticleKind.Treatment ? TreatmentSectionsCheck.Run(sentences, kindAt) : [],
        .. SourceCheck.Retracted(cited),
        .. ReadabilityCheck.Run(sentences, rules),
        .. SentenceLengthCheck.Run(sentences),
        .. JargonCheck.Run(sentences, referenceData.Glossary, rules),
    ];
}
