using LiverInfo.Content.Checks.Honesty;
using LiverInfo.Content.Checks.PlainWords;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks;

/// <summary>
/// Checks the text of <c>_sources.yml</c> and <c>_glossary.yml</c>, which is shown at <c>/sources</c> and <c>/glossary</c>.
/// Claims and figures are not checked: source summaries and term definitions need no citation.
/// </summary>
internal static class EntryChecks
{
    /// <param name="sources">The entries of <c>_sources.yml</c>.</param>
    /// <param name="terms">The entries of <c>_glossary.yml</c>.</param>
    /// <param name="parsed">The articles, whose citations decide which sources are checked.</param>
    /// <param name="edition">The site built from them.</param>
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
