namespace LiverInfo.Content.Diagnostics;

/// <summary>This part: the text of articles, its links, and what would endanger or mislead a patient.</summary>
internal static partial class Problems
{
    public static Diagnostic NoSuchPage(Location at, string address, string? nearest) => Error("LI201", at,
        $"This link goes to a page that does not exist: {address}",
        nearest is null ? "Addresses begin with a slash and follow the folders, for example /stem-cell-therapy/limits." : $"Did you mean {nearest}?");

    public static Diagnostic NoSuchSource(Location at, string key, string? nearest) => Error("LI202", at,
        $"There is no source called \"{key}\" in _sources.yml, so readers could not look it up.",
        nearest is null ? "Add it to _sources.yml, if you have read it, or correct the name." : $"Did you mean [^{nearest}]?");

    public static Diagnostic SourceDefinedInText(Location at, string key) => Error("LI204", at,
        "A source cannot be described here: this line would vanish from the page.",
        $"Put it into _sources.yml under the name {key}, and leave only [^{key}] in the text.");

    public static Diagnostic SettingInLink(Location at, string url) => Error("LI203", at,
        $"\"{url}\" would be left as it stands: a setting in braces is filled in within the text, not within an address.",
        "Write {phone} or {email} alone, without a link round it; it becomes a link by itself.");

    public static Diagnostic LinkToNowhere(Location at) => Error("LI201", at,
        "This link has no address, so it would lead nowhere.",
        "Write the address in the round brackets: [limits and risks](/stem-cell-therapy/limits)");

    public static Diagnostic LinkInLink(Location at) => Error("LI315", at,
        "This becomes a link of its own, and a link cannot stand within another.",
        "Move it out of the square brackets: [Studies agree](/stem-cell-therapy/benefits).[^key]");

    public static Diagnostic NoSuchSetting(Location at, string name, string? nearest, IEnumerable<string> known) => Error("LI203", at,
        $"{{{name}}} does not stand for anything, so patients would see it just like that.",
        nearest is null ? $"These can be used: {string.Join(", ", known.Select(k => $"{{{k}}}"))}." : $"Did you mean {{{nearest}}}?");

    public static Diagnostic SharedTextNotAlone(Location at, string name) => Error("LI316", at,
        $"{{{name}}} stands for a text that pages share. It is put in only where it is alone on a line of a page, so here it would be left out.",
        "Give it a line of its own in the page, with an empty line above and below. A text that pages share cannot hold another.");

    public static Diagnostic RawHtml(Location at) => Error("LI301", at,
        "HTML, and HTML comments, are not used here: patients would see them as they stand.",
        "Write it in Markdown. If a < sign is meant as text, put a backslash before it: \\<");

    public static Diagnostic UnsafeLink(Location at, string scheme) => Error("LI302", at,
        $"Links that begin with \"{scheme}\" are not allowed, because they can do harm on a reader's device.",
        "Links may begin with https://, http://, mailto: or tel:, or with a slash for a page of this site.");

    public static Diagnostic LinkWithoutScheme(Location at, string url) => Error("LI302", at,
        $"\"{url}\" leads to another website, and begins without https:.",
        $"Write https:{url}");

    public static Diagnostic BoxNotClosed(Location at, string name) => Error("LI303", at,
        $"The box \"{name}\" that opens here is never closed, so it would swallow the rest of the page.",
        "Add a line with only three colons (:::) after its last line. A box cannot stand within another box.");

    public static Diagnostic NoSuchBox(Location at, string name, string? nearest, IEnumerable<string> known) => Error("LI304", at,
        name.Length == 0 ? "Three colons with no name close a box, and no box is open here." : $"There is no box called \"{name}\".",
        nearest is null ? $"These are the boxes: {string.Join(", ", known)}. A box opens with :::name and closes with ::: on a line of its own." : $"Did you mean :::{nearest}?");

    public static Diagnostic BoxTitle(Location at, string name, bool wanted) => Error("LI305", at,
        wanted ? $"This box needs a title that says what it is about." : $"The box \"{name}\" has a title of its own, so this text would not be shown.",
        wanted ? $"Write it on the same line: :::{name} Title" : $"Write :::{name} alone on the line, and the text below it.");

    public static Diagnostic BoxWithoutList(Location at, string name) => Error("LI311", at,
        $"The box \"{name}\" holds a list, and there is none in it.",
        "Begin each line in the box with a hyphen and a space.");

    public static Diagnostic InShortNotFirst(Location at) => Error("LI306", at,
        "The in-short box has to come before everything else on the page, and only once.",
        "Move it up to right under the front matter.");

    public static Diagnostic TitleInText(Location at) => Error("LI401", at,
        "A heading with one # is a second title of the page. The title comes from the front matter.",
        "Use ## for a section, and ### for a part of a section.");

    public static Diagnostic HeadingJump(Location at, int level, int before) => Error("LI402", at,
        $"This heading has {level} # signs and the one before it {before}, so somebody who listens to the page would miss a level.",
        $"Use {before + 1} # signs or fewer.");

    public static Diagnostic NoSuchImage(Location at, string path, string? nearest) => Error("LI207", at,
        $"There is no picture {path} in the content folder that browsers can show.",
        nearest is null ? "Put it into the folder images, as .svg, .png, .jpg or .webp, and write images/name.svg here." : $"Did you mean {nearest}?");

    public static Diagnostic ImageWithoutDescription(Location at) => Error("LI403", at,
        "This picture has no description, so somebody who cannot see it would not know what it shows.",
        "Say what it shows in the square brackets: ![what it shows](images/name.svg). If it shows nothing that matters, write ![decorative](images/name.svg).");

    public static Diagnostic ImageNotReadable(string path) => Error("LI312", Whole(path),
        "This picture cannot be shown: it is damaged, of another format than its name says, has no size, or (a drawing) holds a script or calls another website.",
        "Save it again as .png, .jpg, .webp, or as an .svg with a viewBox and without scripts.");

    public static Diagnostic NoteOnOneLine(Location at, string name) => Error("LI313", at,
        $"The text after [!{name}] has to begin on a line of its own, or the note is shown as an ordinary quotation.",
        $"Write > [!{name}] on one line, and > and the text on the next.");

    public static Diagnostic NoSuchNote(Location at, string name, string? nearest) => Error("LI314", at,
        $"There is no note called [!{name}], so patients would see it as it stands.",
        nearest is null ? "Write > [!NOTE] or > [!IMPORTANT]. For a warning, write :::warning Title." : $"Did you mean > [!{nearest}]?");

    public static Diagnostic NoteOutsideQuote(Location at, string name) => Error("LI313", at,
        $"[!{name}] only works at the start of a quotation, so patients would see it as it stands.",
        $"Write > [!{name}] on a line of its own, and > and the text on the next.");

    public static Diagnostic TableWithoutCaption(Location at) => Error("LI404", at,
        "This table has no caption, so somebody who listens to the page would not know what it is about.",
        "Write a line above it, and an empty line between: Table: what it shows");

    public static Diagnostic TableWithoutHeader(Location at) => Error("LI405", at,
        "A column of this table has no heading, so its cells would have no meaning for somebody who listens.",
        "Write a word in each cell of the first row.");

    public static Diagnostic TableNotApart(Location at) => Error("LI310", at,
        "This line touches the table below it, so the table would be shown as rows of text.",
        "Leave an empty line between this line and the table.");

    public static Diagnostic VagueLink(Location at, string words) => Error("LI406", at,
        $"A link called \"{words}\" tells nothing to somebody who goes from link to link.",
        "Name the page it leads to: read about [limits and risks](/stem-cell-therapy/limits)");

    public static Diagnostic NoSuchTerm(Location at, string term, string? nearest) => Error("LI208", at,
        $"The word \"{term}\" is not in _glossary.yml, so there would be nothing to explain.",
        nearest is null ? "Add it to _glossary.yml, or write the word without brackets." : $"Did you mean term:{nearest}?");

    public static Diagnostic NoSuchAnchor(Location at, string anchor, string page, string? nearest) => Error("LI206", at,
        $"The page {page} has no heading with the anchor #{anchor}.",
        nearest is null ? "An anchor is the heading in small letters, with hyphens for spaces." : $"Did you mean #{nearest}?");

    public static Diagnostic PageNotShown(Location at, string address) => Error("LI205", at,
        $"This link goes to {address}, which readers cannot see now: it is a draft, withdrawn, or not shown on this day.",
        "Take the link out until the page is shown.");

    public static Diagnostic NobodyLinks(string path) => Warning("LI209", Whole(path),
        "No other page links to this one in its text, so readers will hardly come across it.",
        "Link to it from a page on which a reader would want it next.");

    public static Diagnostic AddressGone(string address) => Error("LI210", Whole(ContentFiles.Settings),
        $"{address} was a page of this site before, and is gone. Links and bookmarks that readers have would fail.",
        $"Add aliases: [{address}] to the page that took its place, or bring the page back with withdrawn: and a reason.");

    public static Diagnostic DoseLosesItsSigns(Location at, string written, string shown, string suggestion) => Error("LI308", at,
        $"{written} would be shown as {shown}, so a dose or a sum would be wrong.",
        $"Write {suggestion}");

    public static Diagnostic HeadingByAccident(Location at, string text) => Error("LI309", at,
        $"The line of signs below it turns \"{text}\" into a heading.",
        "For a heading, write ## and the words. For a line across the page, leave an empty line above the signs.");

    public static Diagnostic TermTwice(Location at, string name, string other) => Error("LI211", at,
        $"\"{name}\" is explained here and under \"{other}\", so readers could get either.",
        "Keep it in one of the two entries.");

    public static Diagnostic Placeholder(Location at, string name) => Warning("LI701", at,
        $"\"{name}\" is still a placeholder, and patients see it as one.",
        "Write the clinic's own, without the square brackets.");
}
