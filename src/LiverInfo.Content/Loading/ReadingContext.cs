using LiverInfo.Content.Markdown;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Loading;

/// <summary>What the articles of one load were read with.</summary>
/// <param name="Reference">The reference data.</param>
/// <param name="Rules">The rules of the language, with the terms of the glossary as explained.</param>
internal sealed record ReadingContext(ReferenceData Reference, ITextRules Rules);
