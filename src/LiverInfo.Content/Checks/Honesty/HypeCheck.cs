using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks.Honesty;

/// <summary>LI503: a word that promises more than the evidence supports.</summary>
/// <remarks>
/// These words are allowed in a denial, a question or a warning. "Cure" and "proven" are also allowed with a citation, unless the
/// sentence is about cell treatment: tablets do cure hepatitis C, and a page must be able to say so.
/// </remarks>
internal static partial class HypeCheck
{
    private const RegexOptions Options =
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    private const string Advance = @"(advances?|leaps?|steps?\ forward)";

    private const string Back = @"(health|life|lives)\ back";

    private const string Changing = "(chang|transform)ing";

    private const string Places = "(offers?|places)";

    private const string Safe = "(effective|natural|safe)";

    private static readonly PatternSet Words = new(UpToC(), EToG(), HToK(), LToM(), NToP(), RToS(), TToU(), VToZ());

    /// <param name="sentences">The sentences of the page.</param>
    public static IEnumerable<Diagnostic> Run(ImmutableArray<Sentence> sentences)
    {
        var words = Words.FoundIn(sentences.Select(sentence => sentence.Text));
        for (var i = 0; i < sentences.Length; i++)
        {
            var sentence = sentences[i];
            var found = words.In(sentence.Text);
            if (found.Count == 0) continue;
            var doubt = new NegationScope(sentence);
            var promises = found.Where(word => !doubt.Covers(word)).ToList();
            if (promises.Count == 0) continue;
            var isShown = sentence.Evidence == Evidence.Cited && !SentenceSubject.IsCells(sentences, i);
            foreach (var word in promises)
            {
                var canBeShown = CanBeShown().IsMatch(word.Value);
                if (!canBeShown || !isShown) yield return Problems.Hype(sentence.At(word.Index), word.Value, canBeShown);
            }
        }
    }

    // Alternatives are sorted and split into small patterns, so that the regex engine can search for their prefixes with vector instructions.
    [GeneratedRegex($@"
        \b( 100%\ {Safe} | amazing | are\ encouraging | beacon\ of\ hope | big\ {Advance} | book\ (now|today|your) | breakthroughs?
          | call\ us\ (now|today) | completely\ {Safe} | cur(able|ative|e|ed|es|ing) | cutting[-\ ]edge )\b
        ", Options)]
    private static partial Regex UpToC();

    [GeneratedRegex($@"
        \b( early\ encouraging | encouraging\ (data|evidence|findings?|results?|signs?) | entirely\ {Safe} | exciting | first\ encouraging | fresh\ hope
          | future\ of\ (hepatology|liver\ \w+|medicine) | game[-\ ]chang(er|ers|ing) | great\ {Advance} | ground[-\ ]?breaking | guarantee(d|s)? )\b
        ", Options)]
    private static partial Regex EToG();

    [GeneratedRegex($@"
        \b( her\ {Back} | his\ {Back} | huge\ {Advance} | impressive | incredible | is\ encouraging | key\ {Advance} )\b
        ", Options)]
    private static partial Regex HToK();

    [GeneratedRegex($@"
        \b( last\ {Places} | leaps?\ forward | life[-\ ]{Changing} | limited\ {Places} | look(ed|s)?\ encouraging | major\ {Advance} | milestones?
          | miracles? | miraculous(ly)? | most\ encouraging | my\ {Back} )\b
        ", Options)]
    private static partial Regex LToM();

    [GeneratedRegex($@"
        \b( new\ hope | next[-\ ]generation | no\ (risks?|side[-\ ]effects?) | perfectly\ {Safe} | pioneering | places\ are\ limited | promising
          | proved | proven )\b
        ", Options)]
    private static partial Regex NToP();

    [GeneratedRegex($@"
        \b( ray\ of\ hope | real\ (hope|{Advance}) | remarkabl[ey] | renewed\ hope | revolution(ary|is\w+|iz\w+)? | risk[-\ ]free | second\ to\ none
          | state[-\ ]of[-\ ]the[-\ ]art | success\ rates? )\b
        ", Options)]
    private static partial Regex RToS();

    [GeneratedRegex($@"
        \b( testimonials? | their\ {Back} | totally\ {Safe} | transform\w*\ (care|lives|medicine) | true\ (hope|{Advance}) | unparalleled
          | unprecedented )\b
        ", Options)]
    private static partial Regex TToU();

    [GeneratedRegex($@"
        \b( very\ encouraging | was\ encouraging | were\ encouraging | wonder\ (cure|drug|treatment)s? | world[-\ ](class|leading|renowned|{Changing})
          | your\ {Back} | zero\ risks? )\b
        ", Options)]
    private static partial Regex VToZ();

    [GeneratedRegex(@"^(prove[nd]|cur\w+)$", Options)]
    private static partial Regex CanBeShown();
}
