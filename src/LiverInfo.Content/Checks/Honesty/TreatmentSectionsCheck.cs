using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks.Honesty;

/// <summary>LI504: a treatment page without a section that a reader needs for a decision.</summary>
/// <remarks>
/// Applies to topic pages of kind treatment too, because a reader from a search engine may read no other page. Headings in boxes
/// do not count, because a box is an aside.
/// </remarks>
internal static partial class TreatmentSectionsCheck
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private static readonly ImmutableArray<(string Tells, string Add, Func<Sentence, bool> Is)> Needed =
    [
        ("what the risks are", "## Risks", sentence => IsHeading(sentence, Risks())),
        ("what is not known", "## What we do not know", sentence => IsHeading(sentence, NotKnown())),
        ("what else a reader could have", "## Other options", sentence => IsHeading(sentence, OtherOptions())),
        ("what to ask", "## Questions to ask", sentence => sentence.Box is { AsksQuestions: true } || IsHeading(sentence, Questions())),
    ];

    /// <param name="sentences">The sentences of a page about a treatment.</param>
    /// <param name="kindAt">The location of the kind.</param>
    public static IEnumerable<Diagnostic> Run(ImmutableArray<Sentence> sentences, Location kindAt) => Needed
        .Where(section => !sentences.Any(section.Is))
        .Select(section => Problems.SectionMissing(kindAt, section.Tells, section.Add));

    private static bool IsHeading(Sentence sentence, Regex about) =>
        sentence.Kind == SentenceKind.Heading && sentence.Box is null && about.IsMatch(sentence.Text);

    [GeneratedRegex(@"\b(risks?|harms?|side[- ]effects?|what can go wrong)\b", Options)]
    private static partial Regex Risks();

    [GeneratedRegex(@"(\b(do|is|are) not (yet )?know\b|n['’]t (yet )?know\b|\bnot (yet )?known\b|\bunknown\b|\bnobody knows\b)", Options)]
    private static partial Regex NotKnown();

    [GeneratedRegex(@"\b(other (options?|choices?|treatments?)|alternatives?|instead|what else)\b", Options)]
    private static partial Regex OtherOptions();

    [GeneratedRegex(@"\b(questions?|what) (you (can|could|may) |to )ask\b", Options)]
    private static partial Regex Questions();
}
