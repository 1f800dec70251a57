using System.Collections.Frozen;
using LiverInfo.Content.Files;
using LiverInfo.Content.Text.English;

namespace LiverInfo.Content.Loading;

/// <summary>What articles draw on: everything of the content folder that is not an article.</summary>
/// <param name="Settings">What holds for the whole site.</param>
/// <param name="Sources">What may be cited, by key.</param>
/// <param name="Glossary">The words that are explained.</param>
/// <param name="Images">The pictures, by file name.</param>
/// <param name="Shared">The Markdown that articles share.</param>
/// <param name="Fingerprint">The same for as long as what all this was read from is the same.</param>
internal sealed record ReferenceData(
    SiteSettings Settings,
    FrozenDictionary<string, Source> Sources,
    Glossary Glossary,
    FrozenDictionary<string, ImageFile> Images,
    SharedText Shared,
    string Fingerprint)
{
    /// <summary>The words of all pages; those of the glossary do not count as hard, because pages explain them.</summary>
    public Vocabulary Vocabulary { get; } = new(Glossary.Terms.SelectMany(term => term.Forms));
}
