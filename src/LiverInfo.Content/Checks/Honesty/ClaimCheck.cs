using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks.Honesty;

/// <summary>LI501: a claim that a treatment helps, without a source.</summary>
/// <remarks>
/// Applies to all treatments, established ones included. On a treatment page, every sentence counts as being about the treatment.
/// On other pages, a sentence counts if it names a treatment or continues one that does. The clinic's own view is not evidence, so
/// only a citation supports a claim. A title, description or heading cannot have a citation, so it must not make a claim. One that
/// begins like a question ("What helps first") makes none.
/// </remarks>
internal static partial class ClaimCheck
{
    private const RegexOptions Options =
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    private const string Can = @"\b(can|could|may|might|will|would|does|do|did|to|also|often|really|truly|cells|they|treatments?|therap(y|ies)|medicines|tablets|which|that)\ ";

    private const string Is = @"\b(is|are|was|were|be|been|being|very|completely|perfectly|totally|considered|generally|extremely|highly|more|and|a)\ ";

    private const string Brings = @"\b(offer(s|ed)?|provides?|brings?|gives?|has|have|delivers?|with)\ (\w+\ ){0,3}";

    private const string Shows = @"\b(has|have|had|shows?|showed|sees?|saw|found|noted|gets?|got|gives?|gave|brings?|reported|enjoy|experience|achieve|leads?\ to|means?)\ (\w+,?\ ){0,2}";

    private const string Tells =
        @"\ ((you|us|me|people|them|families|patients|readers|everyone)\ )?(decide|understand|talk|ask|find|choose|prepare|plan|think|compare|check|know|see|remember|read|tell|judge|make\ sense)\b";

    private const string Body = "(liver|cells?|tissues?|organs?|heal|healing|growth|recovery|repair|function|regeneration|body)";

    private const string Illness = @"(the\ |this|it\b|your\ |liver|scarring|damage|illness|disease|cirrhosis|fibrosis|a\ transplant|more)";

    private static readonly PatternSet Claims = new(AToB(), CToE(), FToH(), IToP(), QToR(), InS(), TToW());

    /// <param name="sentences">The sentences of the page.</param>
    /// <param name="isTreatment">Whether the page is about a treatment.</param>
    public static IEnumerable<Diagnostic> Run(ImmutableArray<Sentence> sentences, bool isTreatment)
    {
        var claims = Claims.FoundIn(sentences.Select(sentence => sentence.Text));
        for (var i = 0; i < sentences.Length; i++)
        {
            var sentence = sentences[i];
            if (sentence.Evidence == Evidence.Cited) continue;
            var inHeading = sentence.Kind is SentenceKind.Heading or SentenceKind.Setting;
            if (inHeading && Topics().IsMatch(sentence.Text)) continue;
            var found = claims.In(sentence.Text);
            if (found.Count == 0) continue;
            var doubt = new NegationScope(sentence);
            var claim = found.FirstOrDefault(claim => !doubt.Covers(claim));
            if (claim is not null && (isTreatment || SentenceSubject.IsTreatment(sentences, i)))
                yield return Problems.ClaimWithoutSource(sentence.At(claim.Index), claim.Value.Trim(), inHeading);
        }
    }

    [GeneratedRegex(@"^(what|which|who|when|where|whether|if)\b", Options)]
    private static partial Regex Topics();

    // Alternatives are sorted, and what precedes a word is a lookbehind after it, so that the regex compiler can build a prefix tree.
    [GeneratedRegex($@"
        \b( alternative\ to\ (an?\ |the\ |liver\ )*(transplant|surgery) | avoid(s|ed|ing)?\ (the\ need\ for\ )?(an?\ |the\ |liver\ )*(transplant|surgery)
          | (become|be)\ (the\ |a\ )?(standard|routine|usual|normal)\ (care|treatment|practice) | becomes?\ (new\ |healthy\ |working\ |real\ )*liver
          | become(?<=\b(will|may|could|set\ to|soon)\ (soon\ )?become) | beneficial(ly)?(?<={Is}beneficial(ly)?) | benefits\ (people|patients|the|your|those|many|from)
          | benefits?(?<={Brings}\w+) | better(?<={Shows}better) | better(?<=\b(feel|feels|felt|feeling)\ (much\ |so\ |far\ )?better) | boost(s|ed|ing)? )\b
        ", Options)]
    private static partial Regex AToB();

    [GeneratedRegex($@"
        \b( calm(s|ed|ing)?\ (down\ |the\ )?(swelling|inflammation|immune) | careful(ly)?\ (evaluat|assess|screen)\w+ | clear(ed|s) | clear(?<={Can}clear) | controls
          | control(?<={Can}control) | delay(s|ed|ing)?\ (further\ |or\ \w+\ )?{Illness} | detoxif\w+ | develops?\ into | eases | eased | ease(?<={Can}ease)
          | effective(ly|ness)?(?<!\bhow\ \w+) | encourag(e|es|ed|ing)\ (the\ |your\ |natural\ |new\ |damaged\ )*{Body} | enhanc(es?|ed|ing|ement) )\b
        ", Options)]
    private static partial Regex CToE();

    [GeneratedRegex($@"
        \b( full(y)?\ (evaluat|assess|screen)\w+ | grow(s|ing)?\ (new|back|into) | halt(s|ed|ing)?\ (further\ |or\ \w+\ )?{Illness} | harmless | heal(s|ed|ing)?
          | healthier(?<=\bfeel(s|ing)?\ \w+) | highest\ (\w+\ )?(standards|quality)
          | (helps|helped|helping|help(?<={Can}help))(?<!\bit\ (\w+\ )?\w+)(?!\ (to|if|when|you\ to|with)\b)(?!{Tells}) )\b
        ", Options)]
    private static partial Regex FToH();

    [GeneratedRegex($@"
        \b( improv(es?|ed|ing|ements?) | (less|minimally|non)[-\ ]?invasive | lower(s|ed) | lower(?<={Can}lower) | longer(?<=\b(live|lives|lived|living|survive|survived)\ longer)
          | longer\ (life|lives|survival) | more\ (accessible|available|effective|powerful) | not\ limited\ (by|to)
          | only\ (manage|mask|treat|ease|relieve|control)s?\ (the\ )?symptoms | optimis(es?|ed|ing) | painless(ly)?
          | postpone(s|ed)?\ (the\ need\ for\ )?(an?\ |the\ |liver\ )*(transplant|surgery) | prevent(s|ed|ing)?\ (further\ |or\ \w+\ )?{Illness} | prolong(s|ed|ing)?
          | promot(e|es|ed|ing)\ (the\ |your\ |natural\ |new\ |healthy\ )*{Body} | protect(s|ed|ing)?\ (the\ |your\ |natural\ |new\ |healthy\ )*{Body} )\b
        ", Options)]
    private static partial Regex IToP();

    [GeneratedRegex($@"
        \b( quality\ of\ life\ (goes|went|rises|rose|gets|got) | rebuil(ds?|t|ding) | recover(s|ed|y|ing)? | reduc(es?|ed|ing|tions?) | regenerat(es?|ed|ing|ion)
          | regrow(s|n|th|ing)? | rejuvenat\w+ | relief(?<={Brings}relief) | reliev(es?|ed|ing) | renew(s|ed|ing)?\ (the\ |your\ |damaged\ )*{Body} | repair(s|ed|ing)?
          | replac(e|es|ed|ing)\ (the\ |your\ |damaged\ |dead\ |lost\ |scarred\ |diseased\ )*{Body}
          | replac(e|es|ed|ing)\ (the\ need\ for\ )?(an?\ |the\ |liver\ )*(transplant|surgery) | respond(s|ed)?\ well | restor(es?|ed|ing) | revers(es?|ed|ing) )\b
        ", Options)]
    private static partial Regex QToR();

    [GeneratedRegex($@"
        \b( safe(ly)?(?<={Is}\w+)(?!\ place) | safer | sav(es?|ed|ing)\ (lives|people|patients|your) | shr(ink|inks|ank|unk) | slow(s|ed|ing)?\ (down\ |further\ |or\ \w+\ )?{Illness}
          | stabilis(es?|ed|ing) | stimulat(e|es|ed|ing)\ (the\ |your\ |natural\ |new\ )*{Body} | stop(s|ped|ping)?\ (further\ |or\ \w+\ )?{Illness} | strengthen(s|ed|ing)?
          | strict(est)?\ (\w+\ )?standards | stronger(?<=\bfeel(s|ing)?\ (\w+\ )?stronger) | successful(ly)?(?<={Is}\w+) | support(s|ed|ing)?\ (the\ |your\ |natural\ |new\ )*{Body} )\b
        ", Options)]
    private static partial Regex InS();

    [GeneratedRegex($@"
        \b( thorough(ly)?\ (evaluat|assess|screen)\w+ | turns?\ into | undo(es)? | well\ tolerated | without\ (the\ need\ for\ )?(an?\ )?(surgery|operation|transplant|side\ effects)
          | (works|worked|working|work(?<={Can}work))(?<!\bhow\b.{{0,50}})(?!\ (with|at\ (home|an?|the|our|your)|as|out|on|from|closely|together|hard|in|groups?|days?|weeks?|hours?)\b) )\b
        ", Options)]
    private static partial Regex TToW();
}
