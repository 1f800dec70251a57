using System.Globalization;

namespace LiverInfo.Content.Diagnostics;

/// <summary>
/// Every message there is, one method each, so that they share one voice: what is wrong and why, then what to do.
/// This part: files, front matter and YAML.
/// </summary>
internal static partial class Problems
{
    private const string Quoting =
        "Put the whole text after the colon in straight double quotes, like this: title: \"Hepatitis: a guide\". Then look for a quote, [ or { that is opened and not closed.";

    public static Diagnostic NoFrontMatter(Location at) => Error("LI101", at,
        "This page has no settings at its top, so the site does not know its title.",
        "Begin the file with a line of three hyphens (---), then title: \"...\" and description: \"...\", then another line of three hyphens.");

    public static Diagnostic FrontMatterNotClosed(Location at) => Error("LI102", at,
        "The settings that begin here are never closed, so they would be shown to patients as text.",
        "Add a line with only three hyphens (---) after the last setting.");

    public static Diagnostic YamlNotUnderstood(Location at) => Error("LI103", at,
        "This setting cannot be read. Most often a colon, a # or a quotation mark within the text is to blame.",
        Quoting);

    public static Diagnostic YamlTab(Location at) => Error("LI126", at,
        "This line begins with a tab. Settings are moved in with spaces, because a tab is not the same width everywhere.",
        "Put two spaces in place of the tab.");

    public static Diagnostic YamlColon(Location at) => Error("LI127", at,
        "This text has a colon with a space after it, which looks like another setting.",
        "Put the whole text in straight double quotes: title: \"Hepatitis: a guide\"");

    public static Diagnostic YamlListOpen(Location at, string open, string close) => Error("LI128", at,
        $"This list opens with {open} and is never closed, so what follows would be taken for a part of it.",
        $"Add {close} after its last entry.");

    public static Diagnostic YamlQuoteOpen(Location at) => Error("LI129", at,
        "This quotation mark is never closed, so what follows would be taken for a part of the text.",
        "Add the same quotation mark at the end of the text. If one is meant within the text, use the other kind outside.");

    public static Diagnostic YamlAfterQuote(Location at) => Error("LI129", at,
        "The quotation marks close before this, so it belongs to nothing.",
        "Move the closing quotation mark to the end of the text. If one is meant within the text, use the other kind outside.");

    public static Diagnostic YamlSign(Location at, char sign) => Error("LI130", at,
        $"A text that begins with {sign} means something else in these settings.",
        "Put the whole text in straight double quotes.");

    public static Diagnostic NotEntries(Location at) => Error("LI103", at,
        "This file is a list, and each entry begins with a hyphen and a space. This is something else.",
        "Begin each entry like this: - term: \"fibrosis\"");

    public static Diagnostic NotFields(Location at) => Error("LI103", at,
        "Settings are written as a name, a colon, a space and a value. This is something else.",
        "Write one setting a line, for example: order: 30");

    public static Diagnostic UnknownField(Location at, string field, string? nearest, IEnumerable<string> known) => Error("LI104", at,
        $"There is no setting called \"{field}\".",
        nearest is null ? $"These are the settings here: {string.Join(", ", known)}." : $"Did you mean \"{nearest}\"?");

    public static Diagnostic FieldOfAnotherTool(Location at, string field, string advice) => Error("LI104", at,
        $"There is no setting called \"{field}\" here; other programs use it.", advice);

    public static Diagnostic CutOffByHash(Location at, string field) => Error("LI121", at,
        $"Everything from the # on is left out of the {field}, because a # begins a note for yourself.",
        "Put the whole text after the colon in straight double quotes, or delete the # and what follows.");

    public static Diagnostic NotTrueOrFalse(Location at, string field, string text) => Error("LI106", at,
        $"\"{field}\" is either true or false, and \"{text}\" is neither.",
        $"Write {field}: true or {field}: false");

    public static Diagnostic NotATimeZone(Location at, string text) => Error("LI106", at,
        $"\"{text}\" is not a time zone that this machine knows, so pages could not change on the right day.",
        "Write its name as in timeZone: Europe/London, or UTC.");

    public static Diagnostic EmptyPeriod(Location at) => Error("LI122", at,
        "This page would be taken off the site before or on the day it is first shown, so nobody would ever see it.",
        "Make expiryDate later than publishDate.");

    public static Diagnostic HomePageHidden(Location at) => Error("LI123", at,
        "The home page cannot be a draft, begin or end on a day, or be withdrawn: the site needs it always.",
        "Delete this line.");

    public static Diagnostic AliasTaken(Location at, string address, string otherPath) => Error("LI124", at,
        $"{address} cannot lead here, because it is already an address of {otherPath}.",
        "Delete this alias, or the other use of the address.");

    public static Diagnostic ReplacementNotShown(Location at, string address) => Error("LI125", at,
        $"Readers of the withdrawn page are sent to {address}, and there is no page to be read there.",
        "Name the address of a page that is shown, not an old address or another withdrawn page.");

    public static Diagnostic SharedTextWithSettings(Location at) => Error("LI131", at,
        "A file whose name begins with _ is put into pages and is no page itself, so its settings would be shown to patients as text.",
        "Delete the settings and both lines of hyphens. If this is meant to be a page, take the _ out of the file's name; draft: true keeps a page off the site.");

    public static Diagnostic SharedTextEmpty(string path) => Error("LI105", Whole(path),
        "This file is put into pages, and there is nothing in it.",
        "Write the text that the pages share, or delete this file and the lines that name it.");

    public static Diagnostic MissingField(Location at, string field) => Error("LI105", at,
        $"The setting \"{field}\" is missing, and it has to be there.",
        $"Add a line that begins with {field}: and a space.");

    public static Diagnostic EmptyField(Location at, string field) => Error("LI105", at,
        $"The setting \"{field}\" is empty, and it has to say something.",
        $"Write its value after {field}: and a space.");

    public static Diagnostic NotAText(Location at, string field) => Error("LI106", at,
        $"\"{field}\" has to be one text, and this is a list or a group of settings.",
        Quoting);

    public static Diagnostic NotANumber(Location at, string field, string text) => Error("LI106", at,
        $"\"{field}\" has to be a whole number, and \"{text}\" is not one.",
        $"Write digits only, for example: {field}: 30");

    public static Diagnostic NotADate(Location at, string text) => Error("LI106", at,
        $"\"{text}\" is not a date that can be read without doubt.",
        "Write the day as year-month-day, for example 2026-11-24.");

    public static Diagnostic NotAChoice(Location at, string field, string text, string? nearest, IEnumerable<string> choices) => Error("LI106", at,
        $"\"{field}\" cannot be \"{text}\".",
        nearest is null ? $"Choose one of these: {string.Join(", ", choices)}." : $"Did you mean \"{nearest}\"? The choices are: {string.Join(", ", choices)}.");

    public static Diagnostic NotAList(Location at, string field) => Error("LI106", at,
        $"\"{field}\" has to be a list.",
        $"Put square brackets round it and commas between, for example: {field}: [one, two]");

    public static Diagnostic NotAGroup(Location at, string field, IEnumerable<string> known) => Error("LI106", at,
        $"\"{field}\" has to be a group of settings.",
        $"Write these within it, each with a colon and a value: {string.Join(", ", known)}.");

    public static Diagnostic NotAPeriod(Location at, string field, string text, int most) => Error("LI106", at,
        $"\"{field}\" has to be a number of months from 1 to {most}, and \"{text}\" is not.",
        $"Write it like this: {field}: 12 months");

    public static Diagnostic NotAWebAddress(Location at, string text) => Error("LI106", at,
        $"\"{text}\" is not a web address that a reader could follow.",
        "Write it in full, beginning with https://");

    public static Diagnostic NotASiteAddress(Location at, string text) => Error("LI106", at,
        $"\"{text}\" is not the address of a page of this site.",
        "Write it from the first slash, for example /questions-to-ask");

    public static Diagnostic TooLong(Location at, string field, int length, int most) => Error("LI107", at,
        $"The {field} is {length} characters long. Search results and phones cut it off after {most}.",
        $"Shorten it to {most} characters or fewer.");

    public static Diagnostic DescriptionLength(Location at, int length, int least, int most) => Error("LI108", at,
        $"The description is {length} characters long. It is shown under the title and in search results, where {least} to {most} fit.",
        $"Say in one sentence of {least} to {most} characters what a reader will find on this page.");

    public static Diagnostic TreatmentWithoutCertainty(Location at) => Error("LI105", at,
        "A page about a treatment has to say how sure the evidence lets us be.",
        "Add certainty: with one of high, moderate, low, very-low. When in doubt, choose the lower.");

    public static Diagnostic CertaintyWithoutTreatment(Location at) => Error("LI106", at,
        "Certainty is shown on pages about a treatment only, and this page is not marked as one.",
        "Add kind: treatment, or delete the line with certainty.");

    public static Diagnostic AddressTaken(Location at, string address, string otherPath, bool isOfList) => Error("LI109", at,
        $"This file and {otherPath} would both be the page {address}, so one of them could not be reached.",
        isOfList ? $"Rename this file. The page made from {otherPath} keeps its address." : "Rename one of the two files.");

    public static Diagnostic AddressNotPlain(Location at, string address, string suggestion) => Error("LI110", at,
        $"The name of this file makes the address {address}, which is hard to type and to read out.",
        $"Use only small letters a to z, digits and single hyphens: rename it to {suggestion}");

    public static Diagnostic FolderTooDeep(Location at) => Error("LI111", at,
        "This file lies in a folder within a folder. Topics are one folder deep, so that readers do not get lost.",
        "Move it up into the topic's folder.");

    public static Diagnostic TopicWithoutIndex(string path, string folder) => Error("LI112", Whole(path),
        $"The folder {folder} has articles and no page of its own, so nothing leads to them.",
        $"Add a file {folder}/index.md with a title and a description of the topic.");

    public static Diagnostic NoHomePage() => Error("LI113", Whole("index.md"),
        "The home page is missing: there is no index.md in the content folder, or it has never loaded well.",
        "Add index.md, or mend the problems told about it.");

    public static Diagnostic NotUtf8(string path) => Error("LI114", Whole(path),
        "This file is not saved as UTF-8, so letters with accents would be shown as rubbish.",
        "Open it in your editor, choose Save As, and pick UTF-8 as the encoding.");

    public static Diagnostic YamlAnchor(Location at) => Error("LI115", at,
        "A value that begins with & or * stands for another value in YAML, and that is not used here.",
        "If the sign is meant as text, put the whole value in straight double quotes.");

    public static Diagnostic DuplicateField(Location at) => Error("LI116", at,
        "This name stands here for the second time, so one of the two values would be lost.",
        "Keep the line that is right and delete the other.");

    public static Diagnostic FileTooLarge(string path, long length, int most) => Error("LI117", Whole(path),
        string.Create(CultureInfo.InvariantCulture, $"This file is {length / 1024} KB. Files over {most / 1024} KB are not read: no reader should have to wait for it."),
        "Split it into several pages.");

    public static Diagnostic YamlTooDeep(Location at) => Error("LI117", at,
        "There are too many lists within lists here for it to be meant so.",
        "Look for stray [ or { signs. If they are meant as text, put the value in straight double quotes.");

    public static Diagnostic TextTooDeep(string path) => Error("LI117", Whole(path),
        "There are too many lists, quotes or brackets within each other in this text for it to be meant so.",
        "Look for a line with very many >, [ or * signs and delete those that are not needed.");

    public static Diagnostic SettingsFileMissing(string path) => Error("LI118", Whole(path),
        $"The file {path} is missing from the content folder, and the site needs it.",
        $"Put {path} back, or point --content at the folder that has it.");

    public static Diagnostic LeadsOut(string path) => Error("LI119", Whole(path),
        "This is a link to something outside the content folder, so it is not read.",
        "Put the file itself here.");

    public static Diagnostic CannotBeRead(string path, string reason) => Error("LI120", Whole(path),
        $"This file cannot be read: {reason}",
        "Look whether another program has it open, and whether you may read it.");

    /// <summary>
    /// Whether a problem in a file keeps that version of it off the site. What could be shown wrongly does. What is hard to
    /// hear (LI4..) does not: a correction must not wait for it.
    /// </summary>
    public static bool HoldsBack(Diagnostic problem) => problem.Severity == Severity.Error && problem.Code[2] != '4';

    private static Diagnostic Error(string code, Location at, string message, string fix) => new(Severity.Error, code, at, message, fix);

    private static Diagnostic Warning(string code, Location at, string message, string fix) => new(Severity.Warning, code, at, message, fix);

    private static Location Whole(string path) => new(path, 1, 1, "");
}
