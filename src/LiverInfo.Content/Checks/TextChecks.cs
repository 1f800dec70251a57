using System.Collections.Immutable;
using LiverInfo.Content.Checks.Honesty;
using LiverInfo.Content.Checks.PlainWords;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Loading;
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
    /// <param name="shelf">The reference data.</param>
    public static IEnumerable<Diagnostic> Run(
        ImmutableArray<Sentence> sentences, IEnumerable<Cited> cited, ArticleKind kind, Location kindAt, ReferenceData shelf) =>
    [
        .. ClaimCheck.Run(sentences, kind == ArticleKind.Treatment),
        .. FigureCheck.Run(sentences, shelf.Settings),
        .. HypeCheck.Run(sentences),
        .. kind == ArticleKind.Treatment ? TreatmentSectionsCheck.Run(sentences, kindAt) : [],
        .. SourceCheck.Retracted(cited),
        .. ReadabilityCheck.Run(sentences, shelf.Vocabulary),
        .. SentenceLengthCheck.Run(sentences),
        .. JargonCheck.Run(sentences, shelf.Glossary),
    ];
}
