using System.Text.RegularExpressions;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks.Honesty;

/// <summary>Decides whether a promise is negated: "not a cure" is, "a cure" is not.</summary>
/// <remarks>
/// A negation precedes the promise in the same clause: "It is not a drug, and it heals the liver" does not negate the healing.
/// "May" and "could" are not negations, because promotion uses them without evidence: "may regrow your liver".
/// </remarks>
/// <param name="sentence">The sentence.</param>
internal sealed partial class NegationScope(Sentence sentence)
{
    private const RegexOptions Options =
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    // Only the preceding 300 characters are searched, which keeps the time linear in the length of the text.
    private const int FarthestBack = 300;

    private bool? _coversAll;

    /// <summary>Returns whether a promise is negated, doubted, part of a question or part of a warning.</summary>
    /// <param name="words">The words of the promise.</param>
    public bool Covers(Match words) => (_coversAll ??= CoversAll()) || IsDenied(sentence.Text[Math.Max(0, words.Index - FarthestBack)..words.Index], words.Value);

    private bool CoversAll() =>
        sentence.IsQuestion
        || sentence.Box is { IsDenial: true }
        || IsWarned(sentence.Text)
        || IsWarned(sentence.LeadIn)
        || IsWarned(sentence.Section.Title)
        || IsDenied(sentence.LeadIn, "");

    private static bool IsWarned(string text) => Warnings().IsMatch(text);

    private static bool IsDenied(string before, string words)
    {
        before = SoundsLikeDenial().Replace(before, " ");
        var start = PartOfSentence().Match(before) is { Success: true } part ? part.Index + part.Length : 0;
        before = before[start..];
        // "It needs no tube and heals the liver": a verb in -s after "and" starts a new clause, unless a "that" or "if" still applies.
        if (words.EndsWith('s') && before.EndsWith(" and ", StringComparison.OrdinalIgnoreCase) && !Holds().IsMatch(before)) return false;
        return Denials().IsMatch(before);
    }

    [GeneratedRegex(@"
        \b(not|no|none|nobody|nothing|never|neither|nor|cannot)\b | n['’]t\b
      | \b(un(known|clear|certain|sure|proven|likely)|hoped|too\ (early|soon)|yet\ to|remains\ to)\b
      | \b(little|weak|without|lack\ of)\ (any\ |good\ |clear\ )?(proof|evidence)\b
      | \b(must|needs?\ to|ha(ve|s)\ to)\ (first\ )?(show|prove)\b
      | \b(until|before)\ (it|they|that|this|one|an?\ \w+)\ (is|are|can|has|have)\b
      | \b(if|whether)\b [^,]*$
        ", Options)]
    private static partial Regex Denials();

    // Phrases that look like a negation but strengthen the promise.
    [GeneratedRegex(@"
        \b(not|nothing)\ (only|just|merely|simply|short\ of|less\ than|limited\ (by|to))\b | \bnever\ before\b | \bno\ (doubt|longer|wonder|less|matter|other)\b
      | \bno\ (need\ for\ )?(an?\ )?(surgery|operations?|needles?|pain|downtime|side[-\ ]effects?|risks?|donors?|scars?|waiting|alcohol|smoking)\b
      | \b(does|do|is|are|need|will)(\ not|n['’]t)\ (require|need|depend|rely|involve|be\ limited)\b
        ", Options)]
    private static partial Regex SoundsLikeDenial();

    [GeneratedRegex(@"
        ( [;:—–]\ | ,\ (and|but|yet|so|while|it|they|this|these|which|who|instead|stem)\b (?!\ (that|if|whether|how|nor|or)\b) | \b(but|yet|although|though|however)\b )
        ", Options | RegexOptions.RightToLeft)]
    private static partial Regex PartOfSentence();

    [GeneratedRegex(@"\b(that|if|whether|how|which|who)\b", Options)]
    private static partial Regex Holds();

    [GeneratedRegex(@"
        \b( be\ (very\ )?(wary|careful|cautious) | beware | (warning|danger)\ signs? | red\ flags? | walk\ away | step\ back | bad\ offer
          | (do\ not|don['’]t|never)\ (trust|believe|rely) | false\ hope | misleading )\b
        ", Options)]
    private static partial Regex Warnings();
}
