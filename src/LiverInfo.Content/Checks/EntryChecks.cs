using LiverInfo.Content.Checks.Honesty;
using LiverInfo.Content.Checks.PlainWords;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks;

/// <summary>
/// The rules for what <c>_sources.yml</c> and <c>_glossary.yml</c> say, which readers see at <c>/sources</c> and <c>/glossary</c>.
/// What a source found is its own source. What a term means has no place for one, and needs none for what a word is.
/// </summary>
internal static class EntryChecks
{
    /// <param name="sources">The entries of <c>_sources.yml</c>.</param>
    /// <param name="terms">The entries of <c>_glossary.yml</c>.</param>
    /// <param name="parsed">The articles, which may cite the sources.</param>
    /// <param name="edition">The edition they make.</param>
    /// <param name="rules">The rules of the language.</param>
    public static IEnumerable<Diagnostic> Run(
        IReadOnlyList<SourceEntry> sources, IReadOnlyList<TermEntry> terms, IEnumerable<ParsedArticle> parsed, Edition edition, ITextRules rules) =>
    [
        .. SourceCheck.NotChecked(sources, parsed, edition.Today),
        .. sources.Select(entry => entry.Found).Concat(terms.Select(entry => entry.Meaning)).SelectMany(IEnumerable<Diagnostic> (sentences) =>
        [
            .. HypeCheck.Run(sentences),
            .. SentenceLengthCheck.Run(sentences),
            .. JargonCheck.Run(sentences, edition.Words, rules),
        ]),
    ];
}
