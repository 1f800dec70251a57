using System.Collections.Immutable;
using LiverInfo.Content.Markdown;
using LiverInfo.Content.Markdown.Citations;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks;

/// <summary>What the checks of one article read.</summary>
/// <param name="Kind">The kind of the article.</param>
/// <param name="KindAt">The place of its <c>kind</c> field.</param>
/// <param name="Sentences">The title, the description and the sentences of the text.</param>
/// <param name="Cited">The sources that it cites.</param>
/// <param name="Reference">The reference data that it was read with.</param>
/// <param name="Rules">The rules of its language, with the terms of the glossary as explained.</param>
internal sealed record ArticleContext(
    ArticleKind Kind, Location KindAt, ImmutableArray<Sentence> Sentences, ImmutableArray<Cited> Cited, ReferenceData Reference, ITextRules Rules)
{
    /// <summary>The exceptions that its author has made.</summary>
    public ImmutableArray<Allowance> Allowances { get; init; } = [];

    /// <summary>Whether the article is about a treatment.</summary>
    public bool IsTreatment => Kind == ArticleKind.Treatment;
}
