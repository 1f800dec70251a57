using System.Collections.Frozen;
using LiverInfo.Content.Model.Results;

namespace LiverInfo.Content.Markdown;

/// <summary>Everything that articles refer to.</summary>
/// <param name="Settings">The settings of the site.</param>
/// <param name="Sources">The sources, by key.</param>
/// <param name="Results">The results of studies, by key.</param>
/// <param name="Glossary">The glossary.</param>
/// <param name="Images">The images, by file name.</param>
/// <param name="Shared">The Markdown that articles share.</param>
/// <param name="Locale">The strings in the language of the site.</param>
/// <param name="Fingerprint">The fingerprint of the language and of the files that this was read from.</param>
internal sealed record ReferenceData(
    SiteSettings Settings,
    FrozenDictionary<string, Source> Sources,
    FrozenDictionary<string, StudyResult> Results,
    Glossary Glossary,
    FrozenDictionary<string, ImageFile> Images,
    SharedText Shared,
    Locale Locale,
    string Fingerprint);
