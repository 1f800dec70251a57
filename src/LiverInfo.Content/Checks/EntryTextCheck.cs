using LiverInfo.Content.Checks.Honesty;
using LiverInfo.Content.Checks.PlainWords;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Checks;

/// <summary>
/// LI503, LI602 and LI603 in the entries of <c>_sources.yml</c>, <c>_results.yml</c> and <c>_glossary.yml</c>. The finding of a source is backed by that
/// source, and the meaning of a term needs no source, so LI501 and LI502 do not apply.
/// </summary>
internal static class EntryTextCheck
{
    public static IEnumerable<Diagnostic> Run(SiteContext site) => site.Sources
        .Select(entry => entry.Found)
        .Concat(site.Terms.Select(entry => entry.Meaning))
        .Concat(site.Results.Select(entry => entry.Sentences))
        .SelectMany(IEnumerable<Diagnostic> (sentences) =>
        [
            .. HypeCheck.Run(sentences),
            .. SentenceLengthCheck.Run(sentences),
            .. JargonCheck.Run(sentences, site.Site.Glossary, site.Rules),
        ]);
}
