namespace LiverInfo.Content.Diagnostics;

/// <summary>YAML that cannot be parsed or is not allowed.</summary>
internal static partial class Problems
{
    private const string Quoting =
        "Put the whole text after the colon in straight double quotes, like this: title: \"Hepatitis: a guide\". Then look for a quote, [ or { that is opened and not closed.";

    private static readonly Rule YamlInvalid = new(
        "LI103", "Settings not readable", "Settings can be read without doubt about what they say.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic YamlNotUnderstood(Location at) => YamlInvalid.At(at,
        "This setting cannot be read. Most often a colon, a # or a quotation mark within the text is to blame.",
        Quoting);

    public static Diagnostic EntrySign(Location at, string sign) => YamlInvalid.At(at,
        $"An entry of a list begins with a hyphen and a space, and {sign} stands here.",
        "Write a hyphen and a space (- ) in its place.");

    public static Diagnostic LineOfHyphens(Location at, string written) => YamlInvalid.At(at,
        $"The line {written} begins something new, and what comes after it would not be read. These settings need no such line.",
        "Delete the line.");

    public static Diagnostic CommaInValue(Location at, string suggestion) => YamlInvalid.At(at,
        "Within brackets, a comma ends a value, so what stands after this comma is not read as a part of it.",
        suggestion);

    public static Diagnostic CommaMissing(Location at) => YamlInvalid.At(at,
        "A comma is missing before this: within brackets, commas stand between the values.",
        "Put a comma and a space before it.");

    public static Diagnostic CommaNeedless(Location at) => YamlInvalid.At(at,
        "Two commas stand here with nothing between them.",
        "Delete one of the two, or write what is missing between them.");

    public static Diagnostic NotAComma(Location at, char sign) => YamlInvalid.At(at,
        $"Within brackets, commas stand between the values, and {sign} stands here.",
        "Write a comma in its place. If the sign belongs to a text, put the whole text in straight double quotes.");

    public static Diagnostic BracesMissing(Location at, string field) => YamlInvalid.At(at,
        $"Each entry of \"{field}\" stands in curly brackets, and they are missing here.",
        $"Put them round each entry, like this: {field}: [{{date: 2026-11-24, note: \"What changed.\"}}]");

    public static Diagnostic NotEntries(Location at) => YamlInvalid.At(at,
        "This file is a list, and each entry begins with a hyphen and a space. This is something else.",
        "Begin each entry like this: - term: \"fibrosis\"");

    public static Diagnostic NotFields(Location at) => YamlInvalid.At(at,
        "Settings are written as a name, a colon, a space and a value. This is something else.",
        "Write one setting a line, for example: order: 30");

    private static readonly Rule YamlAnchorUsed = new(
        "LI115", "YAML anchor or alias", "Values do not stand for other values, which could grow without end.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic YamlAnchor(Location at) => YamlAnchorUsed.At(at,
        "A value that begins with & or * stands for another value in YAML, and that is not used here.",
        "If the sign is meant as text, put the whole value in straight double quotes.");

    private static readonly Rule FieldRepeated = new(
        "LI116", "Setting given twice", "No name is given twice, or one of two values would be lost.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic DuplicateField(Location at) => FieldRepeated.At(at,
        "This name stands here for the second time, so one of the two values would be lost.",
        "Keep the line that is right and delete the other.");

    private static readonly Rule TabInYaml = new(
        "LI126", "Tab in settings", "Settings are moved in with spaces.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic YamlTab(Location at) => TabInYaml.At(at,
        "This line begins with a tab. Settings are moved in with spaces, because a tab is not the same width everywhere.",
        "Put two spaces in place of the tab.");

    private static readonly Rule ColonInValue = new(
        "LI127", "Colon in unquoted text", "A colon within a text is not taken for a setting.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic YamlColon(Location at) => ColonInValue.At(at,
        "This text has a colon with a space after it, which looks like another setting.",
        "Put the whole text in straight double quotes: title: \"Hepatitis: a guide\"");

    private static readonly Rule ListOpen = new(
        "LI128", "List not closed", "A list ends where it is meant to.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic YamlListOpen(Location at, string open, string close) => ListOpen.At(at,
        $"This list opens with {open} and is never closed, so what follows would be taken for a part of it.",
        $"Add {close} after its last entry.");

    private static readonly Rule QuoteMisplaced = new(
        "LI129", "Quotation mark misplaced", "A quotation ends where it is meant to.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic YamlQuoteOpen(Location at) => QuoteMisplaced.At(at,
        "This quotation mark is never closed, so what follows would be taken for a part of the text.",
        "Add the same quotation mark at the end of the text. If one is meant within the text, use the other kind outside.");

    public static Diagnostic YamlAfterQuote(Location at) => QuoteMisplaced.At(at,
        "The quotation marks close before this, so it belongs to nothing.",
        "Move the closing quotation mark to the end of the text. If one is meant within the text, use the other kind outside.");

    public static Diagnostic QuoteAlone(Location at, char sign) => QuoteMisplaced.At(at,
        $"The quotation mark {sign} stands alone in this text, and readers would see it.",
        "Put straight double quotes at both ends of the text, or delete it.");

    private static readonly Rule SignAtStart = new(
        "LI130", "Special sign at start", "A sign at the start of a text is not taken for a command.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic YamlSign(Location at, char sign) => SignAtStart.At(at,
        $"A text that begins with {sign} means something else in these settings.",
        "Put the whole text in straight double quotes.");

    private static readonly Rule QuotesCurly = new(
        "LI132", "Curly quotes round a setting", "Quotation marks round a setting are straight, or readers would see them as a part of it.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic CurlyQuotes(Location at, char sign) => QuotesCurly.At(at,
        $"The quotation mark {sign} is a curly one, which does not mark the start or the end of a setting. It would be shown to patients, or keep the setting from being read.",
        "Write straight quotation marks (\") at both ends. Word and phones make them curly as you type: Ctrl+Z puts them back.");

    private static readonly Rule SignInvisible = new(
        "LI133", "Invisible sign in settings", "Nothing that cannot be seen decides what a setting is.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic InvisibleSign(Location at, string sign) => SignInvisible.At(at,
        $"A {sign} stands here. It looks like a space or like nothing, and keeps this setting from being read. It often comes along when text is pasted.",
        "Delete it, and type an ordinary space where one is needed. If you cannot find it, type the whole line anew.");

    private static readonly Rule ColonWrong = new(
        "LI134", "Colon or space missing", "A setting is a name, a colon, a space and a value.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic ColonWithoutSpace(Location at, string name) => ColonWrong.At(at,
        $"There is no space after the colon of \"{name}\", so it is not read as a setting.",
        $"Put a space after the colon, and then the value, like this: {name}: value");

    public static Diagnostic NotAColon(Location at, string name, string sign) => ColonWrong.At(at,
        $"After \"{name}\" stands {sign}, where a colon has to be.",
        $"Write a colon and a space after the name, like this: {name}: value");

    public static Diagnostic NoColon(Location at, string name) => ColonWrong.At(at,
        $"There is no colon after \"{name}\", so this is not read as a setting.",
        $"Write a colon and a space after the name, like this: {name}: value");

    private static readonly Rule LineMovedIn = new(
        "LI135", "Setting moved in", "Settings that belong together begin below each other.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic MovedIn(Location at, int spaces, int expected) => LineMovedIn.At(at,
        $"This line begins with {spaces} spaces, and the settings beside it with {expected}, so it does not belong to them.",
        $"Let it begin with {expected} spaces.");

    private static readonly Rule TwoVersions = new(
        "LI136", "Two versions in file", "Patients read one version of a text, and the right one.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic ConflictMarkers(Location at) => TwoVersions.At(at,
        "From here on stand two versions of the text, put there by a program that could not tell which one is right.",
        "Keep the lines that are right, and delete the others and the three lines of <<<<<<<, ======= and >>>>>>>.");

    public static Diagnostic ChangedLines(Location at) => TwoVersions.At(at,
        "This line and the next are the old and the new version of a text, as a list of changes shows them with - and + at their start.",
        "Keep the line that is right, without its sign, and delete the other. For a list, begin both lines with a hyphen and a space.");

    private static readonly Rule BackslashInQuotes = new(
        "LI137", "Backslash in double quotes", "A backslash does not change the letter after it.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic Backslash(Location at) => BackslashInQuotes.At(at,
        "A backslash within double quotation marks changes the sign after it, or makes the setting unreadable.",
        "Write two backslashes (\\\\) where one is meant, or delete it.");

    private static readonly Rule TextOnTwoLines = new(
        "LI141", "Setting on two lines", "A setting stands on one line.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic SettingGoesOn(Location at) => TextOnTwoLines.At(at,
        "This line goes on with the setting above it, or has no name of its own. A setting stands on one line, however long.",
        "Move it up to the end of the line above, with a space between. If it is a setting of its own, begin it with the name, a colon and a space.");
}
