using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LiverInfo.Content.Checks.Honesty;
using LiverInfo.Content.Checks.Honesty.Words;
using LiverInfo.Content.Checks.PlainWords;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks;

/// <summary>
/// LI501, LI503, LI602 and LI603 in the entries of <c>_sources.yml</c>, <c>_results.yml</c> and <c>_glossary.yml</c>, and in the caution
/// on every page. LI501 and LI503 also in what else readers see: terms, the clinic, people and the words of drawings. The finding of a source is backed by that source. The meaning of a term needs no source unless it speaks of cells, and
/// its numbers explain it, so LI502 applies to the caution only.
/// </summary>
internal static partial class EntryTextCheck
{
    public static IEnumerable<Diagnostic> Run(SiteContext site)
    {
        var banner = Classifier.Shipped.Judge(site.Banner, isTreatment: false, site.Site.Settings);
        return site.Sources
            .Select(entry => entry.Found)
            .Concat(site.Terms.Select(entry => entry.Meaning))
            .Concat(site.Results.Select(entry => entry.Sentences))
            .SelectMany(sentences => Run(site, sentences, Classifier.Shipped.Judge(sentences, isTreatment: false, settings: null)))
            .Concat(site.Terms.Select(entry => entry.Names).Append(site.Others).SelectMany(sentences => Promises(Classifier.Shipped.Judge(sentences, isTreatment: false, settings: null))))
            .Concat(Run(site, site.Banner, banner))
            .Concat(FigureCheck.Run(banner));
    }

    private static IEnumerable<Diagnostic> Run(SiteContext site, ImmutableArray<Sentence> sentences, ImmutableArray<JudgedSentence> judged) =>
    [
        .. Promises(judged),
        .. SentenceLengthCheck.Run(sentences),
        .. JargonCheck.Run(sentences, site.Site.Glossary, site.Rules),
    ];

    private static IEnumerable<Diagnostic> Promises(ImmutableArray<JudgedSentence> judged) =>
    [
        .. ClaimCheck.Run(judged.Where(sentence => OfCells().IsMatch(sentence.Read.Sentence.Text))),
        .. HypeCheck.Run(judged),
    ];

    [GeneratedRegex(@"\b(stem cell|cell (treatment|therap)|donor cell|own cells|MSC)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OfCells();
}
