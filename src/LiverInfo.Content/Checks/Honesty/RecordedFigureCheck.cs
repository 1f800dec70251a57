using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Model.Results;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks.Honesty;

/// <summary>LI525: a figure in a sentence that differs from the recorded result of the study that it cites.</summary>
/// <remarks>
/// A sentence counts when it cites the source of a result and has all its words of what was measured ("people alive": "alive"). Its
/// figures are "41 of 56" (only where a recorded group has 56 people), "73 of every 100" and "73%". A figure is right when any result of
/// that source has it: as a share, as a count, as the people without the outcome, or as a difference of two shares. So a sentence with
/// other figures of the same study is reported only when it uses the words of a recorded outcome for a figure that nobody recorded.
/// </remarks>
internal static partial class RecordedFigureCheck
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    // Words that say nothing about what was measured.
    private static readonly FrozenSet<string> Empty = new[] { "people", "patients", "with", "that", "have", "were", "from", "number", "their", "them", "they", "who", "the", "any", "and", "had", "was", "not" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="sentences">The sentences of the page.</param>
    /// <param name="results">The results, by key.</param>
    public static IEnumerable<Diagnostic> Run(ImmutableArray<Sentence> sentences, FrozenDictionary<string, StudyResult> results)
    {
        if (results.Count == 0) yield break;
        var bySource = results.Values.Where(result => result.With.Amount.PerHundred is not null).ToLookup(result => result.Source.Key);
        foreach (var sentence in sentences)
        {
            // With two sources, nobody can tell whose figure it is.
            if (sentence.Cites is not [var source] || !bySource.Contains(source)) continue;
            var words = Stems(sentence.Text).ToHashSet(StringComparer.Ordinal);
            var meant = bySource[source].Where(result => Stems(result.Measures).ToList() is { Count: > 0 } measured && measured.TrueForAll(words.Contains)).ToList();
            if (meant.Count == 0) continue;
            var recorded = bySource[source].ToList();
            foreach (Match figure in Figures().Matches(sentence.Text))
            {
                if (IsRecorded(figure, recorded, meant)) continue;
                yield return Problems.FigureNotAsRecorded(
                    sentence.At(figure.Index), figure.Value, meant[0].Measures, source,
                    string.Join(", ", meant.SelectMany(result => result.Arms).Select(InWords).Distinct()));
            }
        }
    }

    private static bool IsRecorded(Match figure, List<StudyResult> recorded, List<StudyResult> meant)
    {
        var arms = recorded.SelectMany(result => result.Arms).ToList();
        if (figure.Groups["count"] is { Success: true } count)
        {
            var (people, of) = (Number(count), Number(figure.Groups["of"]));
            var groups = arms.Select(arm => Counted(arm.Amount)).OfType<(int Count, int Of)>().ToList();
            return meant.SelectMany(result => result.Arms).All(arm => Counted(arm.Amount)?.Of != of) || groups.Exists(group => group.Of == of && (group.Count == people || of - group.Count == people));
        }

        var share = Number(figure.Groups["share"]);
        var allowed = share.Scale == 0 ? 0.5m : 0.05m;
        var shares = arms.Select(arm => arm.Amount.PerHundred).OfType<decimal>().ToList();
        return shares.Exists(exact => Math.Abs(exact - share) <= allowed || Math.Abs(100 - exact - share) <= allowed)
            || arms.Exists(arm => arm.Printed is { } printed && printed.StartsWith(figure.Groups["share"].Value, StringComparison.Ordinal))
            || recorded.Exists(result => result.With.Amount.PerHundred is { } with && result.Without?.Amount.PerHundred is { } without && Math.Abs(Math.Abs(with - without) - share) <= 1);
    }

    private static (int Count, int Of)? Counted(Amount amount) => amount switch
    {
        CountOfPeople counted => (counted.Count, counted.Of),
        ShareOfPeople { Count: { } count, Of: { } of } => (count, of),
        _ => null,
    };

    private static string InWords(Arm arm) => Counted(arm.Amount) is var (count, of)
        ? string.Create(CultureInfo.InvariantCulture, $"{count} of {of} ({arm.Amount.PerHundred:0.#}%)")
        : string.Create(CultureInfo.InvariantCulture, $"{arm.Amount.PerHundred:0.#}%");

    private static decimal Number(Group digits) => decimal.Parse(digits.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>The words that say what was measured, without their endings.</summary>
    private static IEnumerable<string> Stems(string text) => Tokenizer.Words(text, Tokenizer.Hyphens)
        .Select(word => text.Substring(word.Start, word.Length).ToLowerInvariant())
        .Where(word => word.Length > 2 && !Empty.Contains(word))
        .Select(word => word.Length > 4 ? Ending().Replace(word, "") : word);

    // Not in a range ("61.6% to 84.8%"), which is not what was found but how sure it is.
    [GeneratedRegex(@"
        (?<![\d.]|\d\ ?[–-]\ ?|\bto\ |\band\ \d+\ ?)
        ( (?<share>\d{1,3}(\.\d{1,2})?) ( \ ?(%|per\ ?cent\b) | \ (in|of|out\ of)\ (every\ )?100\b(?![.,]\d) )
        | (?<count>\d{1,4}) \ (of|out\ of)\ (the\ |all\ )? (?<of>\d{1,4})\b (?!\ ?(weeks|months|years|days)) (?![.,]\d) )
        (?!\ ?(to|[–-])\ ?\d)", Options)]
    private static partial Regex Figures();

    [GeneratedRegex("(ing|ed|es|s|e)$")]
    private static partial Regex Ending();
}
