using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Prose;

namespace LiverInfo.Content.Checks;

/// <summary>LI501: a sentence that says that a treatment helps, and does not say how anybody knows.</summary>
/// <remarks>
/// It goes for every treatment, usual ones too. On a page about a treatment every sentence is about it; elsewhere, one that
/// names a treatment or goes on from one that does. Only a source stands for such a claim: the clinic's own view is how the
/// clinic sees it, not how anybody knows. A title, description or heading has no place for a source, so it makes no claims;
/// one that begins like a question ("What helps first") says nothing yet.
/// </remarks>
internal static partial class ClaimCheck
{
    private const RegexOptions Options =
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    private const string Verb = "(can|could|may|might|will|would|does|do|did|to|also|often|really|truly|cells|they|treatments?|therap(y|ies)|medicines|tablets|which|that)";

    /// <param name="sentences">The sentences of a page.</param>
    /// <param name="isTreatment">Whether the page is about a treatment.</param>
    public static IEnumerable<Diagnostic> Run(ImmutableArray<Sentence> sentences, bool isTreatment)
    {
        for (var i = 0; i < sentences.Length; i++)
        {
            var sentence = sentences[i];
            if (sentence.Backing == Backing.Source) continue;
            var inHeading = sentence.Kind is SentenceKind.Heading or SentenceKind.Setting;
            if (inHeading && Topics().IsMatch(sentence.Text)) continue;
            var doubt = new Doubt(sentence);
            var claim = Claims().Matches(sentence.Text).FirstOrDefault(claim => !doubt.Covers(claim));
            if (claim is not null && (isTreatment || Subject.IsTreatment(sentences, i)))
                yield return Problems.ClaimWithoutSource(sentence.At(claim.Index), claim.Value.Trim(), inHeading);
        }
    }

    [GeneratedRegex(@"^(what|which|who|when|where|whether|if)\b", Options)]
    private static partial Regex Topics();

    [GeneratedRegex($@"
        # helps
        \b( (?<!\bit\ )(helps|helped|helping) | (?<!\bit\ ){Verb}\ help )\b
        (?!\ (to|if|when|you\ to|with)\b)
        (?!\ ((you|us|me|people|them|families|patients|readers|everyone)\ )?(decide|understand|talk|ask|find|choose|prepare|plan|think|compare|check|know|see|remember|read|tell|judge|make\ sense)\b)
        # works
      | (?<!\bhow\b.{{0,40}})\b(works|worked|working|{Verb}\ work)\b(?!\ (with|at|as|out|on|from|closely|together|hard|in)\b)(?!ing\ (group|day|week|hour))
        # makes better
      | \b( improv(es?|ed|ing|ements?) | reduc(es?|ed|ing|tions?) | heal(s|ed|ing)? | repair(s|ed|ing)? | regenerat(es?|ed|ing|ion) | restor(es?|ed|ing)
          | rebuil(ds?|t|ding) | regrow(s|n|th|ing)? | rejuvenat\w+ | revers(es?|ed|ing) | undo(es)? | boost(s|ed|ing)? | strengthen(s|ed|ing)? | reliev(es?|ed|ing)
          | shr(ink|inks|ank|unk) | prolong(s|ed|ing)? | enhanc(es?|ed|ing|ement) | stabilis(es?|ed|ing) | optimis(es?|ed|ing) | detoxif\w+
          | (lowers|lowered|{Verb}\ lower) | (eases|eased|{Verb}\ ease) | calm(s|ed|ing)?\ (down\ |the\ )?(swelling|inflammation|immune) | (clears|cleared|{Verb}\ clear) | (controls|{Verb}\ control)
          | (slow|stop|prevent|delay|halt)(s|ped|ed|ing)?\ (down\ |further\ |or\ \w+\ )?(the\ |this|it\b|your\ |liver|scarring|damage|illness|disease|cirrhosis|fibrosis|a\ transplant|more)
          | (protect|support|promot|stimulat|encourag|replac|renew)(e|es|s|ed|ing)?\ (the\ |your\ |natural\ |new\ |damaged\ |dead\ |lost\ |scarred\ |diseased\ |healthy\ )*(liver|cells?|tissues?|organs?|heal|healing|growth|recovery|repair|function|regeneration|body)
          | sav(es?|ed|ing)\ (lives|people|patients|your) | grow(s|ing)?\ (new|back) | (turn|turns|develop|develops|grow|grows)\ into | becomes?\ (new\ |healthy\ |working\ |real\ )*liver )\b
        # feels and lives better
      | \b( (feel|feels|felt|feeling)\ (much\ |so\ |far\ )?(better|stronger|healthier|well\ again) | (live|lives|lived|living|survive|survived)\ longer | longer\ (life|lives|survival)
          | (has|have|had|show|shows|showed|see|sees|saw|found|noted|gets?|got|gives?|gave|brings?|reported|enjoy|experience|achieve|leads?\ to|means?)\ (\w+,?\ ){{0,2}}better
          | recover(s|ed|y|ing)? | respond(s|ed)?\ well | quality\ of\ life\ (goes|went|rises|rose|gets|got) )\b
        # is good
      | \b( (is|are|was|were|be|been|being|very|completely|perfectly|totally|considered|generally|extremely|and|a)\ safe(ly)?(?!\ place) | safer | well\ tolerated | harmless | painless(ly)?
          | (?<!\bhow\ )(effective(ly|ness)?) | (is|are|was|were|very|highly|more|and|a)\ (successful|beneficial)(ly)?
          | benefits\ (people|patients|the|your|those|many|from) | (offers?|offered|provides?|brings?|gives?|has|have|delivers?|with)\ (\w+\ ){{0,3}}(benefits?|relief|advantages?)
          | (less|minimally|non)[-\ ]?invasive | more\ (accessible|available|effective|powerful) | not\ limited\ (by|to)
          | alternative\ to\ (an?\ |the\ |liver\ )*(transplant|surgery) | (avoid|replace|postpone)(s|ed|ing)?\ (the\ need\ for\ )?(an?\ |the\ |liver\ )*(transplant|surgery)
          | without\ (the\ need\ for\ )?(an?\ )?(surgery|operation|transplant|side\ effects) | only\ (manage|mask|treat|ease|relieve|control)s?\ (the\ )?symptoms
          | strict(est)?\ (\w+\ )?standards | highest\ (\w+\ )?(standards|quality) | (thorough|full|careful|detailed|complete)(ly)?\ (evaluat|assess|screen)\w+
          | (will|may|could|set\ to|soon)\ (soon\ )?become | (be|become)\ (the\ |a\ )?(standard|routine|usual|normal)\ (care|treatment|practice) )\b
        ", Options)]
    private static partial Regex Claims();
}
