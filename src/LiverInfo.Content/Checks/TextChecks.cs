using System.Collections.Immutable;
using LiverInfo.Content.Checks.Honesty;
using LiverInfo.Content.Checks.PlainWords;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown;
using LiverInfo.Content.Markdown.Citations;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks;

/// <summary>
/// The rules of honesty and of plain words, for one article. They need nothing but the article and its reference data, so that what they say
/// can be kept with the article for as long as neither changes.
/// </summary>
internal static class TextChecks
{
    /// <param name="sentences">The title, the description, and the sentences of the text.</param>
    /// <param name="cited">The sources it cites.</param>
    /// <param name="kind">What kind of article it is.</param>
    /// <param name="kindAt">Where that is written.</param>
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
