using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Prose;

namespace LiverInfo.Content.Checks;

/// <summary>LI503: a word that promises more than anybody knows.</summary>
/// <remarks>
/// Such a word may stand in a denial, a question or a warning. "Cure" and "proven" may also stand where a source shows it and the
/// sentence is not about treatment with cells: tablets do cure hepatitis C, and no honest page should have to talk round it.
/// </remarks>
internal static partial class HypeCheck
{
    private const RegexOptions Options =
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    /// <param name="sentences">The sentences of a page.</param>
    public static IEnumerable<Diagnostic> Run(ImmutableArray<Sentence> sentences)
    {
        for (var i = 0; i < sentences.Length; i++)
        {
            var sentence = sentences[i];
            var doubt = new Doubt(sentence);
            var promises = Words().Matches(sentence.Text).Where(word => !doubt.Covers(word)).ToList();
            if (promises.Count == 0) continue;
            var isShown = sentence.Backing == Backing.Source && !Subject.IsCells(sentences, i);
            foreach (var word in promises)
            {
                var canBeShown = CanBeShown().IsMatch(word.Value);
                if (!canBeShown || !isShown) yield return Problems.Hype(sentence.At(word.Index), word.Value, canBeShown);
            }
        }
    }

    [GeneratedRegex(@"
        \b( miracles? | miraculous(ly)? | breakthroughs? | guarantee(s|d)? | proven | proved | cur(e|es|ed|ing|able|ative) | (success|cure)\ rates?
          | revolution(ary|is\w+|iz\w+)? | cutting[-\ ]edge | state[-\ ]of[-\ ]the[-\ ]art | game[-\ ]chang(er|ers|ing) | (life|world)[-\ ](chang|transform)ing
          | ground[-\ ]?breaking | world[-\ ](class|leading|renowned) | next[-\ ]generation | pioneering | amazing | incredible | remarkabl[ey] | wonder\ (cure|drug|treatment)s?
          | promising | impressive | exciting | (is|are|was|were|looks?|looked|very|early|first|most)\ encouraging | encouraging\ (results?|signs?|evidence|findings?|data)
          | (new|renewed|real|fresh|true|beacon\ of|ray\ of)\ hope | (key|major|big|great|huge|real|true)\ (advances?|steps?\ forward|leaps?) | milestones? | leaps?\ forward
          | risk[-\ ]free | (100%|completely|totally|perfectly|entirely)\ (safe|effective|natural) | no\ (risks?|side[-\ ]effects?) | zero\ risks?
          | book\ (now|today|your) | call\ us\ (now|today) | (limited|last)\ (places|offers?) | places\ are\ limited | testimonials? | (my|your|her|his|their)\ (life|lives|health)\ back
          | future\ of\ (medicine|hepatology|liver\ \w+) | transform\w*\ (lives|medicine|care) | unparalleled | unprecedented | second\ to\ none )\b
        ", Options)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(prove[nd]|cur\w+)$", Options)]
    private static partial Regex CanBeShown();
}
