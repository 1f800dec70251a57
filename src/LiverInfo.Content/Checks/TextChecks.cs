using System.Collections.Immutable;
using LiverInfo.Content.Checks.Honesty;
using LiverInfo.Content.Checks.PlainWords;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks;

/// <summary>
/// The rules of honesty and of plain words, for one article. They need nothing but the article and the shelf, so that what they say
/// can be kept with the article for as long as neither changes.
/// </summary>
internal static class TextChecks
{
    /// <param name="sentences">The title, the description, and the sentences of the text.</param>
    /// <param name="cited">The sources it cites.</param>
    /// <param name="kind">What kind of article it is.</param>
    /// <param name="kindAt">Where that is written.</param>
    /// <param name="shelf">What the article draws on.</param>
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
