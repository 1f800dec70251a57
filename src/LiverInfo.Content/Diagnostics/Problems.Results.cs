namespace LiverInfo.Content.Diagnostics;

/// <summary>Results of studies, and choices side by side.</summary>
internal static partial class Problems
{
    private static readonly Rule ResultUnknown = new(
        "LI220", "Unknown result", "The figures of a box stand in one place.",
        RuleCategory.Links, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic NoSuchResult(Location at, string key, string? nearest) => ResultUnknown.At(at,
        $"There is no result called \"{key}\" in _results.yml, so the box could not show it.",
        nearest is null ? "Add it to _results.yml, or correct the name." : $"Did you mean {nearest}?");

    public static Diagnostic ResultOfNoSource(Location at, string key, string? nearest) => SourceUnknown.At(at,
        $"There is no source called \"{key}\" in _sources.yml, so readers could not look up this result.",
        nearest is null ? "Add the source to _sources.yml, if you have read it, or correct the name." : $"Did you mean {nearest}?");

    private static readonly Rule NumbersMisshaped = new(
        "LI320", "Numbers box without its keys", "A box of numbers shows recorded results and nothing else.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic NumbersHoldsKeys(Location at) => NumbersMisshaped.At(at,
        "A box of numbers holds a list of results from _results.yml, and this is something else. The site writes the figures and the sentences itself.",
        "Write one key on a line: - lin-2017-alive. Put other text above or below the box.");

    private static readonly Rule OptionsMisread = new(
        "LI321", "Options box misshaped", "Choices that stand side by side can be compared line by line.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic OptionsMisshaped(Location at, string label) => OptionsMisread.At(at,
        "A box of options holds a heading for each choice, and one list below each heading. This is something else.",
        $"Write ### and the name of the choice, and below it lines such as: - {label}: some words");

    public static Diagnostic OptionsTooFew(Location at) => OptionsMisread.At(at,
        "A box of options compares two choices or more, and this one has fewer.",
        "Add a choice: ### and its name, and the same lines below it as for the others.");

    public static Diagnostic OptionRowUnknown(Location at, string label, string? nearest, IEnumerable<string> known) => OptionsMisread.At(at,
        label.Length == 0 ? "This line of a choice does not begin with a label and a colon, so it could not stand beside the others." : $"\"{label}\" is not one of the labels of a choice.",
        nearest is null ? $"Begin it with one of these and a colon: {string.Join(", ", known)}." : $"Did you mean \"{nearest}\"?");

    public static Diagnostic OptionRowTwice(Location at, string label) => OptionsMisread.At(at,
        $"\"{label}\" stands here for the second time under one choice, so one of the two would be lost.",
        "Put both into one line.");

    private static readonly Rule FigureImpossible = new(
        "LI150", "Impossible figure", "A recorded figure can be true.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic ImpossibleFigure(Location at, string what) => FigureImpossible.At(at,
        $"{what} cannot be.",
        "Look at the report again. \"count\" is how many people had the outcome, and \"of\" how many were in the group.");

    public static Diagnostic AmountUnclear(Location at) => FigureImpossible.At(at,
        "This side does not say in one way what was found.",
        "Write the people that were counted (count: 41, of: 56), or, if the report has only that, a percentage (percent: 73.2, of: 56), or a value (value: 4.5, unit: \"points\").");

    public static Diagnostic ResultsNotAlike(Location at) => FigureImpossible.At(at,
        "The two sides are told in different ways, so nobody could compare them.",
        "Give both as people, or both as values with the same unit.");

    private static readonly Rule PercentageMisfit = new(
        "LI151", "Count and percentage do not fit", "A percentage fits the people that it is of, or readers are told that it does not.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic PrintedDoesNotFit(Location at, string printed, string exact) => PercentageMisfit.At(at,
        $"The counts make {exact}%, and the report prints {printed}. More than rounding lies between the two.",
        "Check the counts. If the report really prints this, add a note that says so, and readers will see both: note: \"The report gives 18 people and 53%, which do not fit together.\"");

    public static Diagnostic PercentageOfNobody(Location at, string percent, int of, int count, string exact) => PercentageMisfit.At(at,
        $"{percent}% of {of} people is no whole number of people: {count} of {of} would be {exact}%.",
        "Check both. If the report leaves some people out, write the number that it counted as \"of\", or leave \"of\" away.");

    public static Diagnostic PrintedNotAPercentage(Location at, string printed) => PercentageMisfit.At(at,
        $"\"{printed}\" is not a percentage of people.",
        "Write it just as the report prints it, beside a count: printed: \"53%\". A value with a unit has none.");

    private static readonly Rule ResultIncomplete = new(
        "LI152", "Result without time or comparison", "A figure says after how long, and compared with what.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic ResultWithoutTime(Location at) => ResultIncomplete.At(at,
        "This result does not say after how long, and 5 deaths in a month are something else than 5 in ten years.",
        "Write the time from the report: after: \"24 weeks\". If the report does not tell, say so: after: \"a time that the report does not give\"");

    public static Diagnostic ResultWithoutComparison(Location at) => ResultIncomplete.At(at,
        "This result does not say what it is compared with, so readers could not tell whether the treatment did it.",
        "Write what the others had (without: {treatment: \"usual care\", count: 30, of: 54}), or the same people before (before: ...). If there was nothing to compare with, write without: nothing");

    public static Diagnostic TwoComparisons(Location at) => ResultIncomplete.At(at,
        "This result is compared with other people and with the same people before, and a row has room for one.",
        "Record it twice, under two keys.");

    private static readonly Rule FigureRelative = new(
        "LI520", "Relative figure alone", "Readers see how many people, and not only how much more or less.",
        RuleCategory.Honesty, Severity.Error, RuleEffect.Reports);

    public static Diagnostic RelativeFigure(Location at, string words) => FigureRelative.At(at,
        $"\"{words}\" is relative: half as many can be 1 of every 100 in place of 2, or 40 in place of 80.",
        "Record the figures of both sides themselves. If the report has only this, leave it out of _results.yml.");

    private static readonly Rule OneInSome = new(
        "LI521", "Ratio of 1 in some", "Chances are told of every 100 people, so that they can be compared.",
        RuleCategory.Honesty, Severity.Error, RuleEffect.Reports);

    public static Diagnostic OneIn(Location at, string words) => OneInSome.At(at,
        $"\"{words}\" cannot be compared with another at a glance: many people take 1 in 20 for more than 1 in 10.",
        "Give the count and the number of people, or the percentage. The site shows all of them of every 100.");

    private static readonly Rule DenominatorsDiffer = new(
        "LI522", "Denominators change in table", "The figures of one table are of the same number of people.",
        RuleCategory.Honesty, Severity.Warning, RuleEffect.Reports);

    public static Diagnostic DenominatorChanges(Location at, string one, string other) => DenominatorsDiffer.At(at,
        $"This table has figures of every {one} people and of every {other}, so readers could take the smaller for the larger.",
        $"Give them all of every {one}. A :::numbers box does that by itself.");

    private static readonly Rule ResultRepeated = new(
        "LI523", "Result recorded twice", "An outcome is recorded once, or one of two figures would be out of date.",
        RuleCategory.Honesty, Severity.Error, RuleEffect.Reports);

    public static Diagnostic ResultTwice(Location at, string key, string other) => ResultRepeated.At(at,
        $"\"{key}\" records the same outcome as \"{other}\": the same source, measure, people, time and treatments.",
        "Keep the one that is right, and name it in every box.");

    private static readonly Rule ResultUnused = new(
        "LI524", "Result shown nowhere", "What is recorded is shown, or somebody knows why not.",
        RuleCategory.Honesty, Severity.Warning, RuleEffect.Reports);

    public static Diagnostic ResultNotShown(Location at, string key) => ResultUnused.At(at,
        $"No article shows the result \"{key}\".",
        $"Name it in a :::numbers box (- {key}), or delete it.");

    private static readonly Rule FigureAgainstRecord = new(
        "LI525", "Figure differs from the record", "A figure is the same wherever it stands.",
        RuleCategory.Honesty, Severity.Error, RuleEffect.Reports);

    public static Diagnostic FigureNotAsRecorded(Location at, string figure, string measures, string source, string recorded) => FigureAgainstRecord.At(at,
        $"\"{figure}\" stands here for \"{measures}\", with the source \"{source}\". _results.yml has other figures for it: {recorded}.",
        "Look at the report, and mend the one that is wrong.");

    private static readonly Rule OptionIncomplete = new(
        "LI526", "Line of an option missing", "Every choice says the same things, or that they are not known.",
        RuleCategory.Honesty, Severity.Error, RuleEffect.Reports);

    public static Diagnostic OptionRowMissing(Location at, string option, string label) => OptionIncomplete.At(at,
        $"The choice \"{option}\" does not say: {label}. Readers would take that for \"nothing\".",
        $"Add a line. If nobody knows, say that: - {label}: Not known.");

    private static readonly Rule OptionLength = new(
        "LI527", "Options told at unequal length", "No choice is told in more detail than another.",
        RuleCategory.Honesty, Severity.Warning, RuleEffect.Reports);

    /// <summary>Whether a problem is that choices are described at unequal length.</summary>
    public static bool IsUnevenOption(Diagnostic problem) => problem.Rule == OptionLength;

    public static Diagnostic OptionOfOtherLength(Location at, string option, int words, int fewest, int most) => OptionLength.At(at,
        $"The choice \"{option}\" is told in {words} words. Beside the others, {fewest} to {most} would be even, and readers take the longer one for the better one.",
        "Cut or add, so that each choice gets the same room.");
}
