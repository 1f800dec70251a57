using System.Text.RegularExpressions;

namespace LiverInfo.Content.Text.English;

/// <summary>
/// Counts syllables by English spelling: one for each run of vowels, one more where two adjacent vowels are pronounced
/// separately, one less for a silent e. Lookarounds are a few letters long, so that the time grows linearly with the word.
/// </summary>
internal static partial class SyllablePatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    /// <summary>The number of syllables of a word in lower case; 0 when it has no vowel.</summary>
    public static int Count(string word) => Vowels().Count(word) + SpokenApart().Count(word) - Silent().Count(word);

    // A y is a consonant at the start ("yellow") and between vowels ("beyond"). An accented vowel starts a new syllable ("naïve").
    [GeneratedRegex(@"
        ( [aeiou] | y(?![aeiou]) | (?<=[^aeiou])y )+
      | [áàâäãåæéèêëíìîïóòôöõøœúùûü] [aeiouy]*
        ", Options)]
    private static partial Regex Vowels();

    [GeneratedRegex(@"
        # ia: media, trial, association, giant; not special, partial, Belgian
        (?<![ctg])i(?=a) | (?<=[ct])i(?=at) | (?<=^g)i(?=an)
        # io: biopsy, various, physiology, ratio, angioplasty, glioma, lion; not nation, region, million, anxious
      | (?<![ctgslnx])i(?=o) | (?<=[ln])i(?=ous) | (?<=[st])i(?=ol) | (?<=t)i(?=o$) | (?<=ang|gl|^l)i(?=o)
        # iu, ii, ie: medium, quiet, society, audience, science, easier; not patient, conscience, cashier
      | i(?=[iu]|et) | (?<![cts])i(?=en[tc]) | (?<=^sc)i(?=en)
      | (?<=[aeiouy][^aeiou]{1,3})i(?=e(rs?|st)$)(?<!shi|ci)
        # u: continuous, vacuum, usual, fluent, fuel, fluid; not quality, language, persuade, fruit
      | u(?=ous|um) | (?<![qg])u(?=a(?![ds])|e[ln]|i(d|n|ty|tion))
        # before -ing, and y: doing, studying, myocardial
      | [aeou](?=ing) | (?<=[^aeiou])y(?=[aou]|ing)
        # e: video, geography, museum, nucleus, European, nuclear, area, diarrhoea, ideal, create, peritoneal, realise, theatre
      | (?<![gc])e(?=o) | ^ge(?=o) | e(?=ums?$|us$|ism) | (?<=op)e(?=an) | (?<=nucl)e(?=a)
      | (?<=[aeiou][^aeiou]{1,2})e(?=as?$) | (?<=rho)e(?=a) | (?<=^id)e(?=al) | (?<=cr)e(?=at(?!ure))
      | (?<=ag|on|yng)e(?=al$) | (?<=^r)e(?=ali[st]) | (?<=th)e(?=at(re|er))
        # prefixes: react, reinfect, reuse, preoperative, coordinate, coexist, coincidence; not reach, reign, coin
      | ^re(?=a(c[^h]|dj|dm|ff|pp|ss|rr)|i(m|n[fjstv][a-z])|us) | ^pre(?=[eiou]) | ^co(?=ordi|operat|e[fx]|inc|inf)
        # o, a: poem, heroic, allogeneic, gastroenterology, autoimmune, aorta
      | (?<=^p)o(?=e[mt]) | [aeo](?=ic$) | o(?=enter|imm|intest) | a(?=o)
        # m after s or th: metabolism, rhythm
      | (?<=s|th)m(?=s?$)
        ", Options)]
    private static partial Regex SpokenApart();

    [GeneratedRegex(@"
        # at the end: medicine, causes, bruised; not table, centre, nurses, watches, treated, handled, hundred
        (?<=[^aeiouy]|[aeiou]y)
        (
            e$ (?<![^aeiouyl]le) (?<![^aeiouyr]re)
          | es$ (?<![^aeiouyl]les) (?<![^aeiouyr]res) (?<![sxzcg]es) (?<![sc]hes)
          | ed$ (?<![td]ed) (?<![^aeiouylrw]led) (?<![^aeiouyr]red)
        )
        # unique, tongue, colleagues
      | (?<=[qg])ue(?=[sd]?$)
        # before an ending: rarely, careful, hopeless, awareness, statement, safety; not element, supplement
      | (?<=[aeiouy][^aeiou]{1,2})e(?=ly$|ful|less|ness)
      | (?<=[aeiouy][^aeioulm]{1,2})e(?=ments?$)
      | (?<=[^aeioul])e(?=t(y|ies)$)
        # within: every, lifestyle, something, guideline, therefore; medically
      | (?<=^ev)e(?=ry)
      | (?<=^(bas|car|cas|fir|guid|hom|hous|lif|lik|nin|plat|saf|sid|som|ther|tim|whol|wid))e(?=[^aeiourdxy][a-z]{2})
      | (?<=ic)a(?=lly$)
        ", Options)]
    private static partial Regex Silent();
}
