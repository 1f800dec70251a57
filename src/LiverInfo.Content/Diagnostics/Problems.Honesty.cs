namespace LiverInfo.Content.Diagnostics;

/// <summary>Claims without evidence. A correction is never delayed for it.</summary>
internal static partial class Problems
{
    // CorpusTests compares these numbers with what it measures.
    private static string MeasuredOf(int precision, int recall, int precisionOfOthers, int recallOfOthers) =>
        $"of 100 sentences that it reports, {precision} are wrong indeed, and it finds {recall} of 100 wrong ones. On sentences that others wrote: {precisionOfOthers} and {recallOfOthers}.";

    private static readonly Rule ClaimUnsourced = new(
        "LI501", "Claim without source", "Whoever says that a treatment helps says how we know.",
        RuleCategory.Honesty, Severity.Error, RuleEffect.Reports)
    {
        TakesExceptions = true,
        MeasuredPrecision = MeasuredOf(91, 72, 97, 89),
    };

    public static Diagnostic ClaimWithoutSource(Location at, string claim, bool inHeading) => ClaimUnsourced.At(at,
        inHeading
            ? $"\"{claim}\" speaks well of a treatment, and no source can stand in a title, description or heading, so readers could not tell how anybody knows."
            : $"\"{claim}\" speaks well of a treatment, and no source stands behind it, so readers could not tell how anybody knows.",
        inHeading
            ? "Put it as a question, or name only what the page is about."
            : "Put the key of the study after it: [^key]. If nobody has shown it, say so: \"It is not known if it helps.\"") with
    { Words = claim };

    private static readonly Rule FigureUnsourced = new(
        "LI502", "Figure without source", "A figure has a source.",
        RuleCategory.Honesty, Severity.Error, RuleEffect.Reports)
    {
        TakesExceptions = true,
        MeasuredPrecision = MeasuredOf(94, 93, 91, 100),
    };

    public static Diagnostic FigureWithoutSource(Location at, string figure, bool inHeading) => FigureUnsourced.At(at,
        inHeading
            ? $"\"{figure}\" is a figure, and no source can stand in a title, description or heading, so readers could not look it up."
            : $"\"{figure}\" is a figure without a source, so readers could not look it up.",
        inHeading
            ? "Move the figure into the text, with its source after it."
            : "Put the key of its source after it: [^key]. If it is the clinic's own figure, write [^our-view]. If nobody knows where it comes from, take it out.") with
    { Words = figure };

    private static readonly Rule Promise = new(
        "LI503", "Word that promises too much", "No word promises more than anybody knows.",
        RuleCategory.Honesty, Severity.Error, RuleEffect.Reports)
    {
        TakesExceptions = true,
        MeasuredPrecision = MeasuredOf(90, 77, 100, 94),
    };

    public static Diagnostic Hype(Location at, string word, bool canBeShown) => Promise.At(at,
        $"\"{word}\" sells, or promises more than anybody knows.",
        canBeShown
            ? "Say what was measured, in how many people. Only where a source has shown it, and not of treatment with cells, may the word stand: with [^key] after it."
            : "Say what was measured, in how many people, and with which source. The word may stand only where you deny it or warn of it.") with
    { Words = word };

    private static readonly Rule TreatmentSectionMissing = new(
        "LI504", "Treatment section missing", "A page about a treatment tells its risks, what is not known, the other options and what to ask.",
        RuleCategory.Honesty, Severity.Error, RuleEffect.Reports);

    public static Diagnostic SectionMissing(Location at, string tells, string heading) => TreatmentSectionMissing.At(at,
        $"This page is about a treatment, and has no section that says {tells}. A reader may see no other page.",
        $"Add a section: {heading}");

    private static readonly Rule SourceRetracted = new(
        "LI505", "Retracted source", "A study that was taken back is not relied on.",
        RuleCategory.Honesty, Severity.Error, RuleEffect.Reports);

    public static Diagnostic RetractedSource(Location at, string key) => SourceRetracted.At(at,
        $"The source \"{key}\" was taken back by its authors or its journal, so nothing can rest on it.",
        "Take out what rests on it, or cite another source for it.");

    private static readonly Rule SourceOutdated = new(
        "LI506", "Source check overdue", "Sources are looked at again within two years.",
        RuleCategory.Honesty, Severity.Warning, RuleEffect.Reports);

    public static Diagnostic SourceNotChecked(Location at, string key, string date) => SourceOutdated.At(at,
        $"Pages cite \"{key}\", and nobody has looked at it since {date}. It may have been corrected, moved or taken back.",
        "Look at it again, change what has changed, and write today's date here.");

    private static readonly Rule SourceInRetractionFile = new(
        "LI507", "Source retracted since", "A retraction is noticed as soon as it is published.",
        RuleCategory.Honesty, Severity.Error, RuleEffect.Reports);

    public static Diagnostic InRetractionFile(Location at, string key, string day, string reasons, string notice) => SourceInRetractionFile.At(at,
        $"The source \"{key}\" was taken back: the retraction file has a retraction{day}. Reasons: {reasons}. Notice: {notice}.",
        "Read the notice. If it is this study, write retracted: true in this entry, and take out of every page what rests on it: liverinfo check then names those places (LI505), and readers are told beside each.");

    private static readonly Rule SourceUnderNotice = new(
        "LI508", "Source corrected or doubted", "A correction or a doubt about a study is looked at.",
        RuleCategory.Honesty, Severity.Warning, RuleEffect.Reports);

    public static Diagnostic UnderNotice(Location at, string key, string nature, string reasons, string notice) => SourceUnderNotice.At(at,
        $"The journal has put a notice to the source \"{key}\". In the retraction file it is: {nature}. Reasons: {reasons}. Notice: {notice}.",
        "Read the notice. Change what no longer holds here and on the pages that cite this source, or take it out. The warning stays while the file has the notice, so that whoever cites the source knows of it.");
}
