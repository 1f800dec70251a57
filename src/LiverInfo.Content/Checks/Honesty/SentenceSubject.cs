using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks.Honesty;

/// <summary>Determines the subject of a sentence.</summary>
internal static partial class SentenceSubject
{
    // After this many sentences that begin with a pronoun ("It", "They", "This"), the subject is no longer clear to a reader.
    private const int MostSteps = 5;

    private const RegexOptions Options =
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    /// <summary>Returns whether a sentence is about a treatment.</summary>
    /// <param name="sentences">The sentences of the page.</param>
    /// <param name="index">The index of the sentence.</param>
    public static bool IsTreatment(ImmutableArray<Sentence> sentences, int index) => Is(Treatments(), sentences, index);

    /// <summary>Returns whether a sentence is about cell treatment.</summary>
    /// <param name="sentences">The sentences of the page.</param>
    /// <param name="index">The index of the sentence.</param>
    public static bool IsCells(ImmutableArray<Sentence> sentences, int index) => Is(Cells(), sentences, index);

    private static bool Is(Regex subject, ImmutableArray<Sentence> sentences, int index)
    {
        var section = sentences[index].Section;
        for (var i = index; i >= Math.Max(0, index - MostSteps) && sentences[i].Section == section; i--)
        {
            if (subject.IsMatch(sentences[i].Text) || subject.IsMatch(sentences[i].LeadIn)) return true;
            if (!StandsForAnother().IsMatch(sentences[i].Text)) return false;
        }

        return false;
    }

    [GeneratedRegex(@"
        \b( treat(ments?|ing|ed)? | therap(y|ies) | stem[ -]cells? | (^|the\ |these\ |those\ |such\ |donor\ |your\ |own\ |new\ |our\ |cord\ |marrow\ )cells | MSCs? | transplant(s|ation)?
          | medicines? | medications? | drugs? | tablets? | pills? | antivirals? | injections? | infusions? | drips? | procedures? | surgery | operations?
          | usual\ care | supplements? | regenerative | patients )\b
        ", Options)]
    private static partial Regex Treatments();

    [GeneratedRegex(@"\b( stem[ -]cells? | cells | MSCs? | cell\ (therap(y|ies)|treatments?|products?) | regenerative )\b", Options)]
    private static partial Regex Cells();

    [GeneratedRegex(@"^(it|its|they|their|this|these|that|those|such|the\ (results?|benefits?|effects?)|results|many|most|some)\b", Options)]
    private static partial Regex StandsForAnother();
}
