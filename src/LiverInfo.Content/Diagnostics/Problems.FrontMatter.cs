namespace LiverInfo.Content.Diagnostics;

/// <summary>Front matter and the fields of the settings files.</summary>
internal static partial class Problems
{
    private static readonly Rule FrontMatterMissing = new(
        "LI101", "Front matter missing", "A page begins with its settings, or it would have no title.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic NoFrontMatter(Location at) => FrontMatterMissing.At(at,
        "This page has no settings at its top, so the site does not know its title.",
        "Begin the file with a line of three hyphens (---), then title: \"...\" and description: \"...\", then another line of three hyphens.");

    public static Diagnostic OpeningNotHyphens(Location at, string written) => FrontMatterMissing.At(at,
        $"The line above the settings is to be three hyphens, and {written} stands here.",
        "Write three hyphens (---) and nothing else on this line. Some programs turn hyphens into a dash as you type: Ctrl+Z puts them back.");

    public static Diagnostic OpeningMissing(Location at) => FrontMatterMissing.At(at,
        "The settings begin here without a line of three hyphens above them, so they would be shown to patients as text.",
        "Put a line of three hyphens (---) above the first setting.");

    public static Diagnostic OpeningTwice(Location at) => FrontMatterMissing.At(at,
        "A second line of hyphens stands here above the settings, so they would be shown to patients as text.",
        "Delete this line: one line of three hyphens stands above the settings, and one below.");

    public static Diagnostic TextAboveSettings(Location at, int line) => FrontMatterMissing.At(at,
        $"The settings have to be at the very top of the file. Here they begin in line {line}, below other text, so they would be shown to patients as text.",
        "Move what stands above the settings down below them, or delete it.");

    private static readonly Rule FrontMatterOpen = new(
        "LI102", "Front matter not closed", "The settings are closed, or patients would read them.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic FrontMatterNotClosed(Location at) => FrontMatterOpen.At(at,
        "The settings that begin here are never closed, so they would be shown to patients as text.",
        "Add a line with only three hyphens (---) after the last setting.");

    public static Diagnostic ClosingNotHyphens(Location at, string written) => FrontMatterOpen.At(at,
        $"The line below the settings is to be three hyphens, and {written} stands here.",
        "Write three hyphens (---) and nothing else on this line. Some programs turn hyphens into a dash as you type: Ctrl+Z puts them back.");

    private static readonly Rule FieldUnknown = new(
        "LI104", "Unknown setting", "Only known settings are used, so that a slip in a name is not passed over in silence.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic UnknownField(Location at, string field, string? nearest, IEnumerable<string> known) => FieldUnknown.At(at,
        $"There is no setting called \"{field}\".",
        nearest is null ? $"These are the settings here: {string.Join(", ", known)}." : $"Did you mean \"{nearest}\"?");

    public static Diagnostic FieldOfAnotherTool(Location at, string field, string advice) => FieldUnknown.At(at,
        $"There is no setting called \"{field}\" here; other programs use it.", advice);

    private static readonly Rule ValueMissing = new(
        "LI105", "Required value missing", "What a page cannot do without is there.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic SharedTextEmpty(string path) => ValueMissing.At(Whole(path),
        "This file is put into pages, and there is nothing in it.",
        "Write the text that the pages share, or delete this file and the lines that name it.");

    public static Diagnostic MissingField(Location at, string field) => ValueMissing.At(at,
        $"The setting \"{field}\" is missing, and it has to be there.",
        $"Add a line that begins with {field}: and a space.");

    public static Diagnostic EmptyField(Location at, string field) => ValueMissing.At(at,
        $"The setting \"{field}\" is empty, and it has to say something.",
        $"Write its value after {field}: and a space.");

    public static Diagnostic TreatmentWithoutCertainty(Location at) => ValueMissing.At(at,
        "A page about a treatment has to say how sure the evidence lets us be.",
        "Add certainty: with one of high, moderate, low, very-low. When in doubt, choose the lower.");

    private static readonly Rule ValueInvalid = new(
        "LI106", "Invalid value", "A value is of the kind its setting needs.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic NotTrueOrFalse(Location at, string field, string text) => ValueInvalid.At(at,
        $"\"{field}\" is either true or false, and \"{text}\" is neither.",
        $"Write {field}: true or {field}: false");

    public static Diagnostic NotATimeZone(Location at, string text) => ValueInvalid.At(at,
        $"\"{text}\" is not a time zone that this machine knows, so pages could not change on the right day.",
        "Write its name as in timeZone: Europe/London, or UTC.");

    public static Diagnostic NotAText(Location at, string field) => ValueInvalid.At(at,
        $"\"{field}\" has to be one text, and this is a list or a group of settings.",
        Quoting);

    public static Diagnostic NotANumber(Location at, string field, string text) => ValueInvalid.At(at,
        $"\"{field}\" has to be a whole number, and \"{text}\" is not one.",
        $"Write digits only, for example: {field}: 30");

    public static Diagnostic NotAFigure(Location at, string field, string text) => ValueInvalid.At(at,
        $"\"{field}\" has to be a number, and \"{text}\" is not one.",
        $"Write digits only, with a point before decimals, for example: {field}: 4.5");

    public static Diagnostic NotADate(Location at, string text) => ValueInvalid.At(at,
        $"\"{text}\" is not a date that can be read without doubt.",
        "Write the day as year-month-day, for example 2026-11-24.");

    public static Diagnostic NotAChoice(Location at, string field, string text, string? nearest, IEnumerable<string> choices) => ValueInvalid.At(at,
        $"\"{field}\" cannot be \"{text}\".",
        nearest is null ? $"Choose one of these: {string.Join(", ", choices)}." : $"Did you mean \"{nearest}\"? The choices are: {string.Join(", ", choices)}.");

    public static Diagnostic NotAList(Location at, string field) => ValueInvalid.At(at,
        $"\"{field}\" has to be a list.",
        $"Put square brackets round it and commas between, for example: {field}: [one, two]");

    public static Diagnostic NotAGroup(Location at, string field, IEnumerable<string> known) => ValueInvalid.At(at,
        $"\"{field}\" has to be a group of settings.",
        $"Write these within it, each with a colon and a value: {string.Join(", ", known)}.");

    public static Diagnostic NotAPeriod(Location at, string field, string text, int most) => ValueInvalid.At(at,
        $"\"{field}\" has to be a number of months from 1 to {most}, and \"{text}\" is not.",
        $"Write it like this: {field}: 12 months");

    public static Diagnostic NotAWebAddress(Location at, string text) => ValueInvalid.At(at,
        $"\"{text}\" is not a web address that a reader could follow.",
        "Write it in full, beginning with https://");

    public static Diagnostic NotADoi(Location at, string text) => ValueInvalid.At(at,
        $"\"{text}\" is not a DOI, so its link would lead nowhere.",
        "Write only what comes after https://doi.org/, for example doi: \"10.1016/j.jhep.2019.01.001\"");

    public static Diagnostic NotOfADoi(Location at, string text, string suggestion) => ValueInvalid.At(at,
        $"\"{text}\" has a sign that belongs to no DOI, most often a dash in place of a hyphen or a full stop at its end, so its link would lead nowhere.",
        $"Write doi: \"{suggestion}\"");

    public static Diagnostic NotAYear(Location at, int year) => ValueInvalid.At(at,
        $"\"year\" is the year in which the source was published, and {year} cannot be it.",
        "Write the year with four digits, as it stands in the source, for example: year: 2018");

    public static Diagnostic TooLongAgo(Location at, string text) => ValueInvalid.At(at,
        $"\"{text}\" is a day long before there was this site.",
        "Look for a slip in the year, and write the day as year-month-day, for example 2026-11-24.");

    public static Diagnostic NotAnEmail(Location at, string text) => ValueInvalid.At(at,
        $"\"{text}\" is not one e-mail address, so patients could not write to it.",
        "Write one address and nothing else, for example hello@example.org. Until there is one, put a text into [square brackets].");

    public static Diagnostic NotATelephone(Location at, string field, string text) => ValueInvalid.At(at,
        $"\"{text}\" is not read as a telephone number, so patients could not ring it by touching it on their phone.",
        $"Write {field} with digits and spaces only, for example {field}: \"020 7946 0000\". The letter O is no zero.");

    public static Diagnostic EntriesNotParted(Location at, string field, char sign) => ValueInvalid.At(at,
        $"The entries of \"{field}\" are parted by commas, so with {sign} between them they are taken for one.",
        $"Write a comma in place of {sign}: [one, two]");

    public static Diagnostic NotASite(Location at, string text) => ValueInvalid.At(at,
        $"\"{text}\" is not the address of a whole website, so search engines could not find the pages by it.",
        "Write it with https:// and nothing after the name, as in https://www.example.org. Until there is one, put a text into [square brackets].");

    public static Diagnostic NotASiteAddress(Location at, string text) => ValueInvalid.At(at,
        $"\"{text}\" is not the address of a page of this site.",
        "Write it from the first slash, for example /questions-to-ask");

    public static Diagnostic CertaintyWithoutTreatment(Location at) => ValueInvalid.At(at,
        "Certainty is shown on pages about a treatment only, and this page is not marked as one.",
        "Add kind: treatment, or delete the line with certainty.");

    private static readonly Rule TextTooLong = new(
        "LI107", "Title too long", "A title is short enough to be shown whole.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic TooLong(Location at, string field, int length, int most) => TextTooLong.At(at,
        $"The {field} is {length} characters long. Search results and phones cut it off after {most}.",
        $"Shorten it to {most} characters or fewer.");

    private static readonly Rule DescriptionWrongLength = new(
        "LI108", "Description too short or long", "A description is long enough to tell something and short enough to be shown whole.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic DescriptionLength(Location at, int length, int least, int most) => DescriptionWrongLength.At(at,
        $"The description is {length} characters long. It is shown under the title and in search results, where {least} to {most} fit.",
        $"Say in one sentence of {least} to {most} characters what a reader will find on this page.");

    private static readonly Rule ValueCutOff = new(
        "LI121", "Value cut off at #", "No sentence is cut off at a # sign.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic CutOffByHash(Location at, string field) => ValueCutOff.At(at,
        $"Everything from the # on is left out of the {field}, because a # begins a note for yourself.",
        "Put the whole text after the colon in straight double quotes, or delete the # and what follows.");

    private static readonly Rule PeriodEmpty = new(
        "LI122", "Page never shown", "A page is shown on at least one day.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic EmptyPeriod(Location at) => PeriodEmpty.At(at,
        "This page would be taken off the site before or on the day it is first shown, so nobody would ever see it.",
        "Make expiryDate later than publishDate.");

    private static readonly Rule HomePageNotAlwaysShown = new(
        "LI123", "Home page hidden", "The home page is always there.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic HomePageHidden(Location at) => HomePageNotAlwaysShown.At(at,
        "The home page cannot be a draft, begin or end on a day, or be withdrawn: the site needs it always.",
        "Delete this line.");

    private static readonly Rule AliasInUse = new(
        "LI124", "Alias already in use", "An old address leads to one page only, and is not that of another.",
        RuleCategory.Form, Severity.Error, RuleEffect.Reports);

    public static Diagnostic AliasTaken(Location at, string address, string otherPath) => AliasInUse.At(at,
        $"{address} cannot lead here, because it is already an address of {otherPath}.",
        "Delete this alias, or the other use of the address.");

    private static readonly Rule ReplacementHidden = new(
        "LI125", "Replacement page not shown", "A withdrawn page sends its readers to a page that they can read.",
        RuleCategory.Form, Severity.Error, RuleEffect.Reports);

    public static Diagnostic ReplacementNotShown(Location at, string address) => ReplacementHidden.At(at,
        $"Readers of the withdrawn page are sent to {address}, and there is no page to be read there.",
        "Name the address of a page that is shown, not an old address or another withdrawn page.");

    private static readonly Rule AllowanceInvalid = new(
        "LI145", "Exception not possible", "An exception names a rule about words, and the words it is for.",
        RuleCategory.Form, Severity.Error, RuleEffect.Reports);

    public static Diagnostic NoSuchException(Location at, string rule) => AllowanceInvalid.At(at,
        $"No exception can be made from \"{rule}\". It can be made from the rules about the words of a page only: {string.Join(", ", Rules.WithExceptions)}.",
        "Write one of these codes, as check prints it, for example: rule: LI503");

    public static Diagnostic ExceptionTooWide(Location at, string text) => AllowanceInvalid.At(at,
        $"\"{text}\" is too short to say which words of the page are meant, so the exception would hold for others as well.",
        "Copy the words from the page that the message is about, at least one whole word.");

    private static readonly Rule AllowanceUnused = new(
        "LI146", "Exception without use", "An exception that is not needed any more is taken out.",
        RuleCategory.Form, Severity.Warning, RuleEffect.Reports);

    public static Diagnostic AllowanceWithoutUse(Location at, string rule, string text, bool isOnPage) => AllowanceUnused.At(at,
        isOnPage
            ? $"\"{text}\" is on this page, and {rule} has nothing to say at these words."
            : $"\"{text}\" is not on this page, so the exception from {rule} is for words that were changed or taken out.",
        "Delete the exception. If it is still needed, copy the words that the message is about from the page, letter by letter.");
}
