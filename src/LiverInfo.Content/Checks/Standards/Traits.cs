using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LiverInfo.Content.Checks.Honesty;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks.Standards;

/// <summary>What one article has for the criteria of the standards, each with the first place.</summary>
/// <remarks>
/// A program can tell that a page says something, and not how well it says it. So each test is a part of a page (a row of an options
/// box, a source, a heading), or words that such a statement can hardly do without.
/// </remarks>
internal static partial class Traits
{
    /// <summary>The trait of an article with a word that promises too much.</summary>
    public const string Hype = "hype";

    /// <summary>The trait of an article that says who pays for the site, and that the clinic still has to say it.</summary>
    public const string FundingOpen = "funding-open";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private static readonly ImmutableArray<(string Trait, Func<Sentence, bool> Is)> Tests =
    [
        ("1.1.2", sentence => Decision().IsMatch(sentence.Text)),
        ("1.1.3", sentence => sentence.Box is { ComparesOptions: true }),
        ("1.1.4", sentence => IsRow(sentence, "What may help")),
        ("1.1.5", sentence => IsRow(sentence, "What may harm")),
        ("1.2.1", sentence => IsRow(sentence, "What it is like")),
        ("2.2.3", sentence => sentence.Kind == SentenceKind.Text && Policy().IsMatch(sentence.Text)),
        (FundingOpen, sentence => sentence.Kind == SentenceKind.Text && Funding().IsMatch(sentence.Text) && Open().IsMatch(sentence.Text)),
        ("2.3.1", sentence => sentence.Kind == SentenceKind.Text && Funding().IsMatch(sentence.Text) && !Open().IsMatch(sentence.Text)),
        ("mode-risks", sentence => Mode().IsMatch(sentence.Text) && Harm().IsMatch(sentence.Text)),
        ("general-risks", sentence => sentence.Kind == SentenceKind.Heading && RiskHeading().IsMatch(sentence.Text)),
        ("inefficacy", sentence => sentence.Evidence == Evidence.Cited && NoEffect().IsMatch(sentence.Text)),
        ("limited-evidence", sentence => Limited().IsMatch(sentence.Text)),
        ("regulation", sentence => Regulation().IsMatch(sentence.Text)),
        ("experimental", sentence => Experimental().IsMatch(sentence.Text)),
    ];

    /// <summary>Returns the traits of an article.</summary>
    public static FrozenDictionary<string, Location> Of(ArticleContext article)
    {
        if (article.Kind is not (ArticleKind.Treatment or ArticleKind.Guide or ArticleKind.About)) return FrozenDictionary<string, Location>.Empty;
        var found = new Dictionary<string, Location>();
        foreach (var (trait, isFound) in Tests)
        {
            if (article.Sentences.FirstOrDefault(isFound) is { } sentence) found.Add(trait, sentence.At());
        }

        if (article.Cited is [var first, ..]) found.Add("2.2.1", first.At);
        if (article.IsTreatment) found.Add("2.2.4", article.KindAt);
        if (HypeCheck.Run(article.Sentences).FirstOrDefault() is { } hype) found.Add(Hype, hype.At);
        return found.ToFrozenDictionary();
    }

    private static bool IsRow(Sentence sentence, string label) => sentence.Box is { ComparesOptions: true } && sentence.LeadIn == label;

    [GeneratedRegex(@"\b(decid(e|ing) (between|whether|if|about)|you (may|might|can|could) (be )?(choose|choosing|decid(e|ing))|(your|the) (decision|choice)s? (is|are|between)|choose between)\b", Options)]
    private static partial Regex Decision();

    [GeneratedRegex(@"\b(review|update|check|look|read)(s|ed|ing)?\b.*\b(again|every|each|within|at least|lasts?|holds?)\b.*\b(months?|years?)\b", Options)]
    private static partial Regex Policy();

    [GeneratedRegex(@"\b(funded|funding|(who|nobody|no one) (has )?(pays|paid)|(is|are|was) paid (for|by)|pays for (this|the) site)\b", Options)]
    private static partial Regex Funding();

    [GeneratedRegex(@"\b(not yet|still has to|has yet to)\b|\[", Options)]
    private static partial Regex Open();

    [GeneratedRegex(@"\b(drip|needles?|thin tube|tubes?|catheter|injections?|artery|portal vein|biops(y|ies)|X-ray dye|surgery|operation)\b", Options)]
    private static partial Regex Mode();

    [GeneratedRegex(@"\b(risks?|harm(s|ed)?|bleed(s|ing)?|bled|infections?|damage[ds]?|hurts?|pain|sore(ness)?|clots?|dangerous|died|unsafe)\b", Options)]
    private static partial Regex Harm();

    [GeneratedRegex(@"\b(risks?|harms?|side[- ]effects?|what can go wrong)\b", Options)]
    private static partial Regex RiskHeading();

    [GeneratedRegex(@"\b(no (clear |proven )?(benefit|difference|improvement|gain|effect)|did not (improve|help|work|change|live longer)|found no|not clearly different|no better|the same)\b", Options)]
    private static partial Regex NoEffect();

    [GeneratedRegex(@"\b(not (yet )?(known|certain|sure|clear)|uncertain|do not know|nobody knows|small (stud|trial)\w*|few people|not enough|no good proof|studies disagree)\b", Options)]
    private static partial Regex Limited();

    [GeneratedRegex(@"\b(regulators?|approv(ed|al)|licen[cs]ed|authorised)\b", Options)]
    private static partial Regex Regulation();

    [GeneratedRegex(@"\b(experimental|(still )?being tested|still (in|being) (trials|research)|only (be given )?(in|inside) a (properly )?(approved )?(clinical )?trial|not (a )?(routine|standard) (care|treatment))\b", Options)]
    private static partial Regex Experimental();
}
