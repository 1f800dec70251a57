namespace LiverInfo.Content.Diagnostics;

/// <summary>Markdown that would mislead or endanger a patient.</summary>
internal static partial class Problems
{
    private static readonly Rule HtmlInText = new(
        "LI301", "HTML in text", "Nothing but Markdown reaches readers.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic RawHtml(Location at) => HtmlInText.At(at,
        "HTML, and HTML comments, are not used here: patients would see them as they stand.",
        "Write it in Markdown. If a < sign is meant as text, put a backslash before it: \\<");

    private static readonly Rule LinkUnsafe = new(
        "LI302", "Unsafe link", "A link can do no harm on a reader's device.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic UnsafeLink(Location at, string scheme) => LinkUnsafe.At(at,
        $"Links that begin with \"{scheme}\" are not allowed, because they can do harm on a reader's device.",
        "Links may begin with https://, http://, mailto: or tel:, or with a slash for a page of this site.");

    public static Diagnostic LinkWithoutScheme(Location at, string url) => LinkUnsafe.At(at,
        $"\"{url}\" leads to another website, and begins without https:.",
        $"Write https:{url}");

    private static readonly Rule BoxOpen = new(
        "LI303", "Box not closed", "A box ends where it is meant to.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic BoxNotClosed(Location at, string name) => BoxOpen.At(at,
        $"The box \"{name}\" that opens here is never closed, so it would swallow the rest of the page.",
        "Add a line with only three colons (:::) after its last line. A box cannot stand within another box.");

    private static readonly Rule BoxUnknown = new(
        "LI304", "Unknown box", "Only known boxes are used.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic NoSuchBox(Location at, string name, string? nearest, IEnumerable<string> known) => BoxUnknown.At(at,
        name.Length == 0 ? "Three colons with no name close a box, and no box is open here." : $"There is no box called \"{name}\".",
        nearest is null ? $"These are the boxes: {string.Join(", ", known)}. A box opens with :::name and closes with ::: on a line of its own." : $"Did you mean :::{nearest}?");

    private static readonly Rule BoxTitleWrong = new(
        "LI305", "Box title missing or unused", "A box has the title it needs, and no other.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic BoxTitle(Location at, string name, bool wanted) => BoxTitleWrong.At(at,
        wanted ? $"This box needs a title that says what it is about." : $"The box \"{name}\" has a title of its own, so this text would not be shown.",
        wanted ? $"Write it on the same line: :::{name} Title" : $"Write :::{name} alone on the line, and the text below it.");

    private static readonly Rule InShortMisplaced = new(
        "LI306", "In-short box misplaced", "The main points come first.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic InShortNotFirst(Location at) => InShortMisplaced.At(at,
        "The in-short box has to come before everything else on the page, and only once.",
        "Move it up to right under the front matter.");

    private static readonly Rule DoseChanged = new(
        "LI308", "Dose loses its signs", "A dose or a sum keeps its signs.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic DoseLosesItsSigns(Location at, string written, string shown, string suggestion) => DoseChanged.At(at,
        $"{written} would be shown as {shown}, so a dose or a sum would be wrong.",
        $"Write {suggestion}");

    private static readonly Rule HeadingUnintended = new(
        "LI309", "Heading by accident", "A sentence does not turn into a heading by accident.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic HeadingByAccident(Location at, string text) => HeadingUnintended.At(at,
        $"The line of signs below it turns \"{text}\" into a heading.",
        "For a heading, write ## and the words. For a line across the page, leave an empty line above the signs.");

    private static readonly Rule TableJoined = new(
        "LI310", "Table joined to text", "A table is shown as a table.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic TableNotApart(Location at) => TableJoined.At(at,
        "This line touches the table below it, so the table would be shown as rows of text.",
        "Leave an empty line between this line and the table.");

    private static readonly Rule BoxListMissing = new(
        "LI311", "Box without its list", "A box that holds a list has one.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic BoxWithoutList(Location at, string name) => BoxListMissing.At(at,
        $"The box \"{name}\" holds a list, and there is none in it.",
        "Begin each line in the box with a hyphen and a space.");

    private static readonly Rule ImageInvalid = new(
        "LI312", "Picture cannot be shown", "A picture can be shown, and does nothing but be looked at.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic ImageNotReadable(string path) => ImageInvalid.At(Whole(path),
        "This picture cannot be shown: it is damaged, or of another format than the ending of its name says.",
        "Save it again as .png, .jpg, .webp or .svg.");

    public static Diagnostic PictureFormat(string path, string extension) => ImageInvalid.At(Whole(path),
        $"This picture cannot be shown: {extension} is not a format that every browser can show.",
        "Save it as .png, .jpg, .webp or .svg.");

    public static Diagnostic PictureMisnamed(string path, string format, string meant) => ImageInvalid.At(Whole(path),
        $"This picture cannot be shown: it is a {format}, and the ending of its name says something else.",
        $"Rename it to {meant}");

    public static Diagnostic DrawingWithoutNamespace(string path) => ImageInvalid.At(Whole(path),
        "This drawing cannot be shown: it does not say that it is an SVG, so browsers show a broken picture.",
        "Put this into its <svg ...> tag: xmlns=\"http://www.w3.org/2000/svg\"");

    public static Diagnostic DrawingWithoutSize(string path) => ImageInvalid.At(Whole(path),
        "This drawing cannot be shown: its <svg ...> tag has no viewBox that says how wide and high it is.",
        "Save it again from your drawing program with a viewBox, or put one into the tag, for example viewBox=\"0 0 400 300\".");

    public static Diagnostic DrawingWithScript(string path, string part) => ImageInvalid.At(Whole(path),
        $"This drawing is not shown: its {part} could run a program on a reader's device, or hold a page of its own.",
        "Save it again as \"plain SVG\" or \"SVG for the web\", without scripts, links and text in HTML.");

    public static Diagnostic DrawingWithPicture(string path) => ImageInvalid.At(Whole(path),
        "This drawing is not shown: there is a photo or another picture within it, which browsers leave out of a drawing here.",
        "Save the whole as .png, .jpg or .webp, or take the picture out of the drawing.");

    public static Diagnostic DrawingCallsOut(string path, string address) => ImageInvalid.At(Whole(path),
        $"This drawing is not shown: it calls {address}, which is not in the drawing itself.",
        "Save it again as \"plain SVG\" or \"SVG for the web\", with its fonts turned into shapes and without links.");

    public static Diagnostic DrawingWithEntities(string path) => ImageInvalid.At(Whole(path),
        "This drawing cannot be shown: it has a list of abbreviations (<!ENTITY ...>) at its top, which is not read.",
        "Save it again as \"plain SVG\" or \"SVG for the web\". In Illustrator, leave \"Preserve editing capabilities\" off.");

    private static readonly Rule NoteMisplaced = new(
        "LI313", "Note misplaced", "A note is shown as a note.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic NoteOnOneLine(Location at, string name) => NoteMisplaced.At(at,
        $"The text after [!{name}] has to begin on a line of its own, or the note is shown as an ordinary quotation.",
        $"Write > [!{name}] on one line, and > and the text on the next.");

    public static Diagnostic NoteOutsideQuote(Location at, string name) => NoteMisplaced.At(at,
        $"[!{name}] only works at the start of a quotation, so patients would see it as it stands.",
        $"Write > [!{name}] on a line of its own, and > and the text on the next.");

    private static readonly Rule NoteUnknown = new(
        "LI314", "Unknown note", "Only known notes are used.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic NoSuchNote(Location at, string name, string? nearest) => NoteUnknown.At(at,
        $"There is no note called [!{name}], so patients would see it as it stands.",
        nearest is null ? "Write > [!NOTE] or > [!IMPORTANT]. For a warning, write :::warning Title." : $"Did you mean > [!{nearest}]?");

    private static readonly Rule LinkNested = new(
        "LI315", "Link within a link", "No link stands within another.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic LinkInLink(Location at) => LinkNested.At(at,
        "This becomes a link of its own, and a link cannot stand within another.",
        "Move it out of the square brackets: [Studies agree](/stem-cell-therapy/benefits).[^key]");

    private static readonly Rule SharedTextMisplaced = new(
        "LI316", "Shared text misplaced", "A text that pages share is put in where it is named.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic SharedTextNotAlone(Location at, string name) => SharedTextMisplaced.At(at,
        $"{{{name}}} stands for a text that pages share. It is put in only where it is alone on a line of a page, so here it would be left out.",
        "Give it a line of its own in the page, with an empty line above and below. A text that pages share cannot hold another.");
}
