using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks.Honesty;

/// <summary>
/// LI520: a recorded result in relative words. LI521: a ratio "1 in 20". LI523: an outcome that is recorded twice. LI524: a result that
/// no page shows. What cannot be true is reported while the file is read, and leaves the entry out.
/// </summary>
internal static partial class ResultCheck
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    public static IEnumerable<Diagnostic> Run(SiteContext site) =>
    [
        .. site.Results.SelectMany(Words),
        .. Twice(site.Results),
        .. Unused(site),
    ];

    /// <summary>The page of its source shows every result, but few readers go there. Drafts count, because they are being written.</summary>
    private static IEnumerable<Diagnostic> Unused(SiteContext site)
    {
        var shown = site.Site.AllArticles.SelectMany(article => article.Body.Results).Select(result => result.Key).ToHashSet();
        return site.Results.Where(entry => !shown.Contains(entry.Result.Key)).Select(entry => Problems.ResultNotShown(entry.At, entry.Result.Key));
    }

    private static IEnumerable<Diagnostic> Words(ResultEntry entry)
    {
        foreach (var sentence in entry.Sentences)
        {
            if (OneIn().Match(sentence.Text) is { Success: true } ratio) yield return Problems.OneIn(sentence.At(ratio.Index), ratio.Value);
            if (Relative().Match(sentence.Text) is { Success: true } words) yield return Problems.RelativeFigure(sentence.At(words.Index), words.Value);
        }

        foreach (var unit in entry.Result.Arms.Select(arm => arm.Amount).OfType<Model.Results.MeasuredValue>().Select(value => value.Unit).Distinct())
        {
            if (RelativeUnit().Match(unit) is { Success: true } words) yield return Problems.RelativeFigure(entry.At, words.Value);
        }
    }

    private static IEnumerable<Diagnostic> Twice(IEnumerable<ResultEntry> entries)
    {
        var first = new Dictionary<object, string>();
        foreach (var (result, _, at) in entries)
        {
            var outcome = (result.Source.Key, result.Measures.ToUpperInvariant(), result.In.ToUpperInvariant(), result.After.ToUpperInvariant(), result.With.Treatment, result.Without?.Treatment);
            if (!first.TryAdd(outcome, result.Key)) yield return Problems.ResultTwice(at, result.Key, first[outcome]);
        }
    }

    [GeneratedRegex(@"\b(1|one)\ (in|out\ of)\ (every\ )?\d[\d,]*\b", Options)]
    private static partial Regex OneIn();

    [GeneratedRegex(@"\b\d+([.,]\d+)?\ ?(%|per\ ?cent)\ (lower|higher|less|fewer|more|better|worse|reduction|drop|rise|fall|increase|decrease)\b
        | \b((\w+|\d+)-?fold|twice\ as|half\ as|\d+\ times\ (as|more|less)|(odds|hazard|risk|rate)\ ratio|relative\ risk)\b", Options)]
    private static partial Regex Relative();

    [GeneratedRegex(@"\b(lower|higher|less|fewer|more|reduction|drop|fall|increase|decrease|fold|times|ratio|relative)\b", Options)]
    private static partial Regex RelativeUnit();
}
