using System.Globalization;

namespace LiverInfo.Content.Diagnostics;

/// <summary>Files, folders and addresses.</summary>
internal static partial class Problems
{
    private static readonly Rule AddressInUse = new(
        "LI109", "Address already in use", "No two pages have one address, or one could not be reached.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic AddressTaken(Location at, string address, string otherPath, bool isOfList) => AddressInUse.At(at,
        $"This file and {otherPath} would both be the page {address}, so one of them could not be reached.",
        isOfList ? $"Rename this file. The page made from {otherPath} keeps its address." : "Rename one of the two files.");

    private static readonly Rule AddressHardToType = new(
        "LI110", "Address hard to type", "An address can be typed and read out over the phone.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic AddressNotPlain(Location at, string address, string suggestion) => AddressHardToType.At(at,
        $"The name of this file makes the address {address}, which is hard to type and to read out.",
        $"Use only small letters a to z, digits and single hyphens: rename it to {suggestion}");

    private static readonly Rule FolderNested = new(
        "LI111", "Folder too deep", "Topics are one folder deep, so that readers do not get lost.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic FolderTooDeep(Location at) => FolderNested.At(at,
        "This file lies in a folder within a folder. Topics are one folder deep, so that readers do not get lost.",
        "Move it up into the topic's folder.");

    private static readonly Rule TopicPageMissing = new(
        "LI112", "Topic page missing", "A topic has a page that leads to its articles.",
        RuleCategory.Form, Severity.Error, RuleEffect.Reports);

    public static Diagnostic TopicWithoutIndex(string path, string folder) => TopicPageMissing.At(Whole(path),
        $"The folder {folder} has articles and no page of its own, so nothing leads to them.",
        $"Add a file {folder}/index.md with a title and a description of the topic.");

    private static readonly Rule HomePageMissing = new(
        "LI113", "Home page missing", "There is a home page.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic NoHomePage() => HomePageMissing.At(Whole("index.md"),
        "The home page is missing: there is no index.md in the content folder, or it has never loaded well.",
        "Add index.md, or mend the problems told about it.");

    private static readonly Rule EncodingInvalid = new(
        "LI114", "File not UTF-8", "Files are saved as UTF-8, or letters turn to rubbish.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic NotUtf8(string path) => EncodingInvalid.At(Whole(path),
        "This file is not saved as UTF-8, so letters with accents would be shown as rubbish.",
        "Open it in your editor, choose Save As, and pick UTF-8 as the encoding.");

    public static Diagnostic HoldsZeros(string path) => EncodingInvalid.At(Whole(path),
        "Between the letters of this file are zeros, as in a text that is saved as UTF-16 (\"Unicode\") or that was damaged, so it cannot be read.",
        "Open it in your editor, choose Save As, and pick UTF-8 as the encoding.");

    public static Diagnostic LettersTurnedToRubbish(Location at, string found) => EncodingInvalid.At(at,
        $"\"{found}\" is what is left of a letter or sign that another program could not read, and patients would see it like this.",
        "Type the letter or sign anew, such as ’ or ° or ≥. If there is much of it, copy the text again from where it came from.");

    private static readonly Rule TooLargeOrDeep = new(
        "LI117", "Too large or too deep", "Files, and lists within lists, stay within what a person would write.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic FileTooLarge(string path, long length, int most) => TooLargeOrDeep.At(Whole(path),
        string.Create(CultureInfo.InvariantCulture, $"This file is {length / 1024} KB. Files over {most / 1024} KB are not read: no reader should have to wait for it."),
        "Split it into several pages.");

    public static Diagnostic PictureTooLarge(string path, long length, int most) => TooLargeOrDeep.At(Whole(path),
        string.Create(CultureInfo.InvariantCulture, $"This picture is {length / 1024} KB. Pictures over {most / 1024} KB are not shown: no reader should have to wait for one."),
        "Make it smaller: at most 1600 pixels wide, saved as .jpg or .webp.");

    public static Diagnostic SettingsTooLarge(string path, long length, int most) => TooLargeOrDeep.At(Whole(path),
        string.Create(CultureInfo.InvariantCulture, $"This file of settings is {length / 1024} KB. Files over {most / 1024} KB are not read."),
        "Delete the entries that no page uses.");

    public static Diagnostic YamlTooDeep(Location at) => TooLargeOrDeep.At(at,
        "There are too many lists within lists here for it to be meant so.",
        "Look for stray [ or { signs. If they are meant as text, put the value in straight double quotes.");

    public static Diagnostic TextTooDeep(string path) => TooLargeOrDeep.At(Whole(path),
        "There are too many lists, quotes or brackets within each other in this text for it to be meant so.",
        "Look for a line with very many >, [ or * signs and delete those that are not needed.");

    private static readonly Rule SettingsMissing = new(
        "LI118", "Settings file missing", "The files the site needs are there.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic SettingsFileMissing(string path) => SettingsMissing.At(Whole(path),
        $"The file {path} is missing from the content folder, and the site needs it.",
        $"Put {path} back, or point --content at the folder that has it.");

    private static readonly Rule LinkOutOfFolder = new(
        "LI119", "File outside content folder", "What is published lies in the content folder.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic LeadsOut(string path) => LinkOutOfFolder.At(Whole(path),
        "This is a link to something outside the content folder, so it is not read.",
        "Put the file itself here.");

    public static Diagnostic LinkedFolder(string path) => LinkOutOfFolder.At(Whole(path),
        "This is a link to a folder. Links to folders are not followed, so nothing in it is read. Its pages stay as they were, if there were any.",
        "Put the folder itself here.");

    private static readonly Rule FileUnreadable = new(
        "LI120", "File cannot be read", "Every file can be read.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic CannotBeRead(string path, string reason) => FileUnreadable.At(Whole(path),
        $"This file or folder cannot be read, so what is published from it stays as it was: {reason}",
        "Look whether another program has it open, and whether the user that runs the site may read it. If it is not meant for the site, move it out of the content folder.");

    private static readonly Rule SharedTextIsPage = new(
        "LI131", "Shared text with settings", "A text that pages share is no page, and has no settings.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic SharedTextWithSettings(Location at) => SharedTextIsPage.At(at,
        "A file whose name begins with _ is put into pages and is no page itself, so its settings would be shown to patients as text.",
        "Delete the settings and both lines of hyphens. If this is meant to be a page, take the _ out of the file's name; draft: true keeps a page off the site.");

    private static readonly Rule FileTwice = new(
        "LI138", "Second version of a file", "There is one version of a file, or nobody knows which one patients read.",
        RuleCategory.Form, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic SecondVersion(string path, string original) => FileTwice.At(Whole(path),
        $"By its name, this is a second version of {original}. Programs that copy files, or keep them the same on two computers, make such files. It is not published.",
        $"Compare the two, put what is right into {original}, and delete this one. If it is meant to be a page of its own, give it another name.");

    public static Diagnostic SecondVersionByTitle(string path, string original) => FileTwice.At(Whole(path),
        $"This page has the title of {original}, and its name begins in the same way. Programs that keep files the same on two computers make such a second version. It is not published.",
        $"Compare the two, put what is right into {original}, and delete this one. If it is meant to be a page of its own, give it another title.");

    private static readonly Rule TitleRepeated = new(
        "LI139", "Title used twice", "Readers can tell two pages apart by their titles.",
        RuleCategory.Form, Severity.Error, RuleEffect.Reports);

    public static Diagnostic TitleTwice(string path, string title, string other) => TitleRepeated.At(Whole(path),
        $"The page {other} has the title \"{title}\" as well, so readers and search engines cannot tell the two apart.",
        "Give this page a title of its own. If it is a second version of the other, delete one of the two.");

    private static readonly Rule TitleInTwoTopics = new(
        "LI143", "Title in two topics", "Readers who search can tell two pages apart by their titles.",
        RuleCategory.Form, Severity.Warning, RuleEffect.Reports);

    public static Diagnostic TitleInAnotherTopic(string path, string title, string other) => TitleInTwoTopics.At(Whole(path),
        $"The page {other} of another topic has the title \"{title}\" as well, so in search results readers cannot tell the two apart.",
        "Name the topic in the titles, for example \"What to expect after a biopsy\" and \"What to expect after a transplant\".");

    private static readonly Rule FileNotRead = new(
        "LI140", "File not read", "What is in the content folder is read, or its author knows that it is not.",
        RuleCategory.Form, Severity.Warning, RuleEffect.Reports);

    public static Diagnostic EndingNotRead(string path, string meant) => FileNotRead.At(Whole(path),
        "This file is not read, because of the ending of its name.",
        $"If it is meant to be read, rename it to {meant}");

    public static Diagnostic EndingOfSecondVersion(string path, string original) => FileNotRead.At(Whole(path),
        $"This file is not read, because of the ending of its name, and {original} is there already.",
        $"Compare the two, put what is right into {original}, and move this one out of the content folder.");

    public static Diagnostic PageNotRead(string path, string name) => FileNotRead.At(Whole(path),
        "This file is not read: pages do not lie in the folder of the pictures.",
        $"Move it to the folder of its topic, or to {name}");

    public static Diagnostic SharedTextNotRead(string path, string name) => FileNotRead.At(Whole(path),
        "This file is not read: its name begins with _, and texts that pages share lie at the top of the content folder.",
        $"Move it to {name}. If it is meant to be a page, take the _ out of its name.");

    public static Diagnostic FormatNotRead(string path) => FileNotRead.At(Whole(path),
        "This file is not read: pages are text files with names that end in .md, and pictures are .svg, .png, .jpg or .webp.",
        "Copy its text into a page, or move it out of the content folder.");

    public static Diagnostic PictureNotRead(string path, string meant) => FileNotRead.At(Whole(path),
        "This picture is not read: pictures lie in the folder images itself, and in no folder within it.",
        $"Move it to {meant}");

    public static Diagnostic SettingsNotRead(string path, string? nearest, IEnumerable<string> known) => FileNotRead.At(Whole(path),
        "No settings are read from a file of this name.",
        nearest is null ? $"These are read, at the top of the content folder: {string.Join(", ", known)}." : $"Did you mean {nearest}, at the top of the content folder?");

    private static readonly Rule DateInFuture = new(
        "LI142", "Date in the future", "What has been done is not dated in the future.",
        RuleCategory.Form, Severity.Error, RuleEffect.Reports);

    public static Diagnostic ChangeInTheFuture(Location at, string date, string today) => DateInFuture.At(at,
        $"This change is dated {date}, and at the clinic it is {today}. It is not shown until that day.",
        "Write the day on which the page was changed.");

    public static Diagnostic CheckedInTheFuture(Location at, string date, string today) => DateInFuture.At(at,
        $"This source is said to have been checked on {date}, and at the clinic it is {today}.",
        "Write the day on which somebody last looked whether the source still stands.");
}
