using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Text;

namespace LiverInfo.Content.Checks.Honesty;

/// <summary>LI502: a figure without a source.</summary>
/// <remarks>
/// Figures are numbers in digits; numbers in words that count people, time or money, or are part of a ratio; hundreds, thousands
/// and more; fractions and multiples. All pages are checked, including the home page and the "In short" box, which most readers
/// see. Excluded are numbers that identify something (dates, "phase 3", "hepatitis B12", "999" as a phone number), values of
/// settings, times of day, pixels, and questions. "One" and "two trials" are excluded, because such words count what the page
/// shows. The clinic's own view is a sufficient source for a figure of the clinic. A heading, title or description cannot have a
/// citation, so it must not contain a figure.
/// </remarks>
internal static partial class FigureCheck
{
    private const RegexOptions Options =
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    private const string Month = "(Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sept?(ember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?)";

    private const string Word =
        @"(a\ (hundred|thousand)|eight(een|y(-\w+)?)?|eleven|fi(fteen|fty(-\w+)?|ve)|forty(-\w+)?|four(teen)?|nine(teen|ty(-\w+)?)?|s(even|ix)(teen|ty(-\w+)?)?|ten|thir(teen|ty(-\w+)?)|three|twelve|twenty(-\w+)?|two)";

    private const string HowMany = $@"(every\ |each\ )?{Word}";

    private static readonly PatternSet Figures = new(InDigits(), InWords(), Counts(), Multiples());

    /// <param name="sentences">The sentences of the page.</param>
    /// <param name="settings">The settings, whose values are excluded.</param>
    public static IEnumerable<Diagnostic> Run(IEnumerable<Sentence> sentences, SiteSettings settings)
    {
        string[] filledIn = [.. settings.UsableInText.Values
            .Select(setting => setting.Value)
            .Where(value => value.Any(char.IsAsciiDigit))
            .OrderByDescending(value => value.Length)];
        foreach (var sentence in sentences.Where(sentence => sentence.Evidence == Evidence.None && !sentence.IsQuestion))
        {
            if (!Figures.IsIn(sentence.Text)) continue;
            // Excluded text is replaced by spaces, so that the offsets of the remaining text do not change. Values come before the
            // other exclusions, which could replace a part of a value.
            var text = sentence.Text;
            foreach (var value in filledIn) text = text.Replace(value, new(' ', value.Length), StringComparison.Ordinal);
            text = NoFigures().Replace(text, Blank);
            if (Calls().IsMatch(text)) text = NumbersToCall().Replace(text, Blank);
            if (Figures.In(text) is [var figure, ..])
                yield return Problems.FigureWithoutSource(sentence.At(figure.Index), figure.Value.Trim(), sentence.Kind is SentenceKind.Heading or SentenceKind.Setting);
        }
    }

    private static string Blank(Match match) => new(' ', match.Length);

    [GeneratedRegex(@"([$£€]\ ?)? \d+ ([.,]\d+)* (\ ?%|\ per\ ?cent\b)?", Options)]
    private static partial Regex InDigits();

    // Alternatives are sorted, so that the regex compiler can build a prefix tree.
    [GeneratedRegex($@"
        \b( a\ (quarter|third)\ of | billions? | double\ the | doubled | dozens? | half\ (of|the) | halved | hundreds? | millions?
          | one\ ((quarter|third)\ of|(in|out\ of)\ {HowMany}) | thousands? | three[ -]quarters\ of | triple\ the | tripled | twice\ as | two[ -]thirds\ of )\b
        ", Options)]
    private static partial Regex InWords();

    [GeneratedRegex($@"
        \b {Word}\ ( (in|of|out\ of)\ {HowMany} | (\w*[a-rt-z]\ )?(people|patients|men|women|adults|children|participants|deaths|years?|months?|weeks?|times|per\ ?cent|pounds|dollars|euros) ) \b
        ", Options)]
    private static partial Regex Counts();

    [GeneratedRegex(@"\b\w+fold\b", Options)]
    private static partial Regex Multiples();

    [GeneratedRegex($@"
        \d{{4}}-\d\d-\d\d
      | \b\d\d?(st|nd|rd|th)?\ {Month}\b(\ \d{{4}})?
      | \b{Month}\ (\d\d?,\ )?\d{{4}}\b
      | \b(19|20)\d\d([-–]\d\d(\d\d)?)?s?\b(?!\ (\w+\ )?(people|patients|men|women|adults|children|participants|deaths))(?!%)
      | \b(phase|stage|step|type|grade|level|part|table|figure|page|question|number|chapter|version|item|WCAG)s?\ \d+(\.\d+)*\b(\ (and|or|to)\ \d+\b)?
      | (?<=[a-z]-?)\d+([.,]\d+)*
      | \b\d+(st|nd|rd|th)\b
      | ^\d{{1,3}}[.):]\ 
      | (?<![\w.,])(\+\d{{1,3}}|\(?0\d)[\d\ ()\-]{{7,}}\d\b
      | \b\d\d?([:.]\d\d)?\ ?(am|pm)\b | \b24/7\b | \b24\ hours\ a\ day\b | \b(\d|five|six|seven)\ days\ a\ week\b
      | \b\d+\ (pixels|px)\b
        ", Options)]
    private static partial Regex NoFigures();

    [GeneratedRegex(@"\b(call|ring|dial|phone|number)s?\b", Options)]
    private static partial Regex Calls();

    [GeneratedRegex(@"\b(999|112|911|111|000)\b(?!\ (\w+\ )?(people|patients))", Options)]
    private static partial Regex NumbersToCall();
}
