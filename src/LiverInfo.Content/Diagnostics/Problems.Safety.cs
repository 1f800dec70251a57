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

    public static Diagnostic RawHtmlRaised(Location at, string tag) => HtmlInText.At(at,
        $"HTML is not used here: patients would see <{tag}> as it stands, and without it 10 to the power of 6 becomes 106.",
        "For a raised or lowered number, write its own sign (10⁶, m², CO₂), or say it in words: 2 million.");

    public static Diagnostic RawHtmlBreak(Location at) => HtmlInText.At(at,
        "HTML is not used here: patients would see <br> as it stands.",
        "For a new line, end the line before it with a backslash (\\). For a new paragraph, leave an empty line. A cell of a table has one line only.");

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

    public static Diagnostic BoxInBox(Location at, string name, string outer, int colons) => BoxOpen.At(at,
        $"The box \"{name}\" stands within the box \"{outer}\", and both have {colons} colons, so the next line of colons would close the outer one.",
        $"Give the first and the last line of the box \"{outer}\" one more colon than the inner one has, or close it before this box opens.");

    public static Diagnostic BoxClosedByFewer(Location at, string name, int colons) => BoxOpen.At(at,
        $"The box \"{name}\" opens here with {colons} colons, and no line with as many closes it, so it would swallow the rest of the page.",
        "Open it with three colons (:::) if there is no other box in it. If there is, close it with as many colons as it has at its start.");

    private static readonly Rule BoxUnknown = new(
        "LI304", "Unknown box", "Only known boxes are used.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic NoSuchBox(Location at, string name, string? nearest, IEnumerable<string> known) => BoxUnknown.At(at,
        name.Length == 0 ? "Three colons with no name close a box, and no box is open here." : $"There is no box called \"{name}\".",
        nearest is null ? $"These are the boxes: {string.Join(", ", known)}. A box opens with :::name and closes with ::: on a line of its own." : $"Did you mean :::{nearest}?");

    public static Diagnostic BoxNotRead(Location at, string written) => BoxUnknown.At(at,
        $"\"{written}\" is not read as the line of a box, so patients would see it as text, and no box.",
        "A box opens with three colons and its name at the start of a line (:::warning Title), and closes with ::: alone on a line.");

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

    public static Diagnostic SignBecomesQuotation(Location at, string written) => DoseChanged.At(at,
        $"The > sign at the start of a line makes a quotation, so \"{written}\" would be shown without it.",
        "Write \"more than\", or put a backslash before the sign: \\>. A quotation of somebody's words can begin with a quotation mark: > “30 years ago, I …”");

    public static Diagnostic SignBecomesBullet(Location at, string sign, string written) => DoseChanged.At(at,
        $"A {sign} and a space at the start of a line make a list, so \"{written}\" would be shown without its {sign}.",
        $"For a number, put it at the end of the line above, or put a backslash before the sign: \\{sign}. For a list, leave an empty line above it, or end the line above with a colon.");

    public static Diagnostic SignBecomesNumber(Location at, char delimiter, string written) => DoseChanged.At(at,
        $"\"1{delimiter}\" and a space at the start of a line make a list, so \"{written}\" would be cut off from the sentence above it.",
        $"For a number, put it at the end of the line above, or put a backslash before the sign (1\\{delimiter}). For a list, leave an empty line above it, or end the line above with a colon.");

    public static Diagnostic ColonBecomesDefinition(Location at, string written) => DoseChanged.At(at,
        $"A colon at the start of a line gives the meaning of the line above, so \"{written}\" would be cut in two and shown without its colon.",
        "For a number, put the colon at the end of the line above, or put a backslash before it (\\:). For the meaning of a word, put three spaces after the colon.");

    public static Diagnostic NoteSignBecomesBullet(Location at, string marked, string written) => DoseChanged.At(at,
        $"A * and a space at the start of a line make a list, so \"{written}\" would be shown without its *, and nobody would know what the * of \"{marked}\" stands for.",
        "Put a backslash before the sign (\\*). For a list, write hyphens in place of the asterisks.");

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

    public static Diagnostic TableNotRead(Location at) => TableJoined.At(at,
        "These lines look like a table and are not read as one, so they would be shown as one run of text.",
        "Put | between the cells, and a row of three hyphens for each column under the first row: |---|---|");

    public static Diagnostic TableBecomesTerms(Location at) => TableJoined.At(at,
        "A line that begins with a colon comes after these rows and makes a list of words and their meanings of them, so the table would be shown as rows of text.",
        "Delete the colon. The caption of a table stands above it, with an empty line between: Table: what it shows");

    public static Diagnostic TextBelowTable(Location at) => TableJoined.At(at,
        "This line touches the table above it, so the table would be shown as rows of text.",
        "Leave an empty line between the table and this line.");

    public static Diagnostic CaptionWithoutTable(Location at) => TableJoined.At(at,
        "This is the caption of a table, and no table comes after it.",
        "Put the table below it, with an empty line between. Under its first row stands a row of hyphens: |---|---|");

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

    public static Diagnostic DrawingSizeUnclear(string path, string written, int most) => ImageInvalid.At(Whole(path),
        $"This drawing cannot be shown: {written} does not say how wide and high it is. It is spelt viewBox, and has four numbers: where the drawing begins, and its width and height, each from 1 to {most}.",
        "Write it like this into the <svg ...> tag: viewBox=\"0 0 400 300\"");

    public static Diagnostic DrawingNotWellFormed(string path, int line) => ImageInvalid.At(Whole(path),
        $"This drawing cannot be shown: the text of its file breaks off or has a slip in line {line}.",
        "Save it again from your drawing program. In the text itself, write &amp; for each & and &lt; for each <, and close each tag.");

    public static Diagnostic DrawingBelowText(string path) => ImageInvalid.At(Whole(path),
        "This drawing cannot be shown: something stands above the line <?xml ...?>, which has to be the first of its file.",
        "Open the file in a text editor, and delete what stands above that line.");

    public static Diagnostic DrawingWithTwoVersions(string path) => ImageInvalid.At(Whole(path),
        "This drawing cannot be shown: two versions of it stand in its file, put there by a program that could not tell which one is right.",
        "Save it again from your drawing program, or take the file from a copy.");

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

    public static Diagnostic NoteNotRead(Location at, string written) => NoteMisplaced.At(at,
        $"\"{written}\" is not read as the sign of a note, so patients would see it as it stands.",
        "Write > [!NOTE] on a line of its own, and > and the text on the next. For a warning, write :::warning Title.");

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

    private static readonly Rule TextChanged = new(
        "LI350", "Text lost or changed", "Patients read what the author sees in the file.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic TextLost(Location at, string lost) => TextChanged.At(at,
        $"\"{lost}\" has a meaning in Markdown here, and would not be shown.",
        "If it is meant as text, put a backslash before the sign (\\* \\# \\[). If not, delete it, or write it as the guide says.");

    public static Diagnostic LineBecomesLinkTitle(Location at, string line) => TextChanged.At(at,
        $"{line} stands right below the address of a link, so it is taken for the title of that link, and would not be shown.",
        "Leave an empty line above it.");

    public static Diagnostic CaptionOfQuestion(Location at, string caption) => TextChanged.At(at,
        $"The caption \"{caption}\" would not be shown: a picture beside a box to tick has none.",
        "Write it as text behind the picture, or move the picture out of the box.");

    public static Diagnostic BlankBecomesEmphasis(Location at, string written, char sign) => TextChanged.At(at,
        $"In \"{written}\", the {sign} signs are taken for signs of emphasis, and would not be shown.",
        $"Leave a space on both sides of each group of signs (__ / __), or put a backslash before each: \\{sign}\\{sign}");

    public static Diagnostic WordBroken(Location at, string shown) => TextChanged.At(at,
        $"A word that is broken at the end of a line would be shown with a gap in it: {shown}. Search and the checks would not know it.",
        "Write the word in one piece on one line, with its hyphen only if it always has one.");

    public static Diagnostic CaptionNotShown(Location at, string caption) => TextChanged.At(at,
        $"The caption \"{caption}\" would not be shown: a caption is shown only where a picture is alone in its paragraph.",
        "Leave an empty line above and below the picture, and put its source right behind it, with no space between: ![what it shows](images/name.svg \"Caption.\")[^key]");

    private static readonly Rule NumbersChanged = new(
        "LI352", "List numbers changed", "The numbers of a list are shown as they are written.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic NumberChanged(Location at, string written, string shown) => NumbersChanged.At(at,
        $"{written} is taken for a number of a list, and would be shown as {shown} instead.",
        "For a list, number it 1, 2, 3. For a year or a day, put a backslash before the full stop (2019\\.) or write it in words: In 2019, a larger trial ended.");

    public static Diagnostic NumberNotShown(Location at, string written) => NumbersChanged.At(at,
        $"{written} would not be shown: the questions of this box have boxes to tick in place of numbers.",
        "Begin each question with a hyphen and a space.");

    private static readonly Rule CodeUsed = new(
        "LI353", "Text shown as code", "No text is shown as code, past all checks.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic IndentedCode(Location at) => CodeUsed.At(at,
        "A line that begins with a tab or with four spaces would be shown as code, with its signs as they stand, and would pass by the checks.",
        "Delete the spaces or the tab. In a list, move the text in just as far as the words above it.");

    public static Diagnostic FencedCode(Location at, string fence) => CodeUsed.At(at,
        $"The text from {fence} on would be shown as code, with its signs as they stand, and would pass by the checks.",
        $"Delete the lines with {fence}. For text that stands out, use a box: :::warning Title");

    public static Diagnostic InlineCode(Location at, string written) => CodeUsed.At(at,
        $"{written} would be shown as code: without its ` signs, with any other signs as they stand, and past the checks.",
        "Delete the ` signs. For words that stand out, write **bold**. For a sign as text, put a backslash before it: \\*");

    public static Diagnostic GraveForApostrophe(Location at, string written) => CodeUsed.At(at,
        $"The ` sign is no apostrophe: the text from one to the next ({written}) would be shown as code, without both signs.",
        "Type an apostrophe (’) in place of each ` sign.");

    private static readonly Rule CharacterHidden = new(
        "LI354", "Hidden character", "No character is there that an author cannot see.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic HiddenCharacter(Location at, string name) => CharacterHidden.At(at,
        $"A character that cannot be seen ({name}) stands here. It can hide text, turn it round, or show as an empty box.",
        "Delete it together with the letters on both sides, and type those again.");

    private static readonly Rule LetterLooksAlike = new(
        "LI355", "Letter of another alphabet", "A word is of the letters that it seems to be of.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic LookAlikeLetter(Location at, string word, string letter, string name) => LetterLooksAlike.At(at,
        $"In \"{word}\", the letter \"{letter}\" ({name}) is of another alphabet. Search and screen readers would not know the word.",
        "Type the word again on your own keyboard.");

    private static readonly Rule ListNotRead = new(
        "LI356", "List not read", "What is meant as a list is shown as a list.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic ListNotReadAsList(Location at, string sign) => ListNotRead.At(at,
        $"A line that begins with {sign} is not read as part of a list, so the lines would run into one.",
        "Begin each line with a hyphen and a space (- ), or with a number, a full stop and a space (1. ), and leave an empty line above the first.");

    public static Diagnostic BulletInBullet(Location at, string written) => ListNotRead.At(at,
        $"\"{written}\" begins with two bullets, so it would be shown as a list within an empty line of a list.",
        "Delete one of the two. For a minus, put a backslash before the sign: \\-. For a list within a list, write the line above it first, and move this one in by two spaces.");

    public static Diagnostic MinusOrBullet(Location at, string written) => ListNotRead.At(at,
        $"\"{written}\" at the start of a line can be a number with its sign or an item of a list, and the lines would run into one.",
        "For a list, put a space after the hyphen. For a minus, write its own sign (−5) or put a backslash before it (\\-5), and give each number a line of a list: - \\-5 °C");

    private static readonly Rule HeadingNotRead = new(
        "LI357", "Heading not read", "What is meant as a heading is shown as a heading.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic HeadingNotReadAsHeading(Location at, string signs) => HeadingNotRead.At(at,
        $"{signs} is not read as a heading here, so patients would see the signs, and the list of contents would lack the section.",
        "Write two or three # signs, a space, and the words: ## What are the risks?");

    public static Diagnostic TabInHeading(Location at) => HeadingNotRead.At(at,
        "Between the # signs and the words of this heading stands a tab, as it comes along when text is pasted.",
        "Put a space in its place: ## What are the risks?");

    private static readonly Rule HeadingEmpty = new(
        "LI358", "Heading without words", "A heading says something.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic HeadingWithoutWords(Location at) => HeadingEmpty.At(at,
        "This heading has no words, so somebody who listens to the page would hear of a part without a name.",
        "Write the heading after the # signs, or delete the line.");

    private static readonly Rule TableRowUneven = new(
        "LI359", "Row does not fit its table", "Every cell of a table has its column.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic TooManyCells(Location at, int cells, int columns) => TableRowUneven.At(at,
        $"This row has {cells} cells, and the table has {columns} columns.",
        "Delete the | that is too much, or give the table one more heading. If the sign is meant as text, put a backslash before it: \\|");

    public static Diagnostic TooFewCells(Location at, int cells, int columns) => TableRowUneven.At(at,
        $"This row has {cells} {(cells == 1 ? "cell" : "cells")}, and the table has {columns} columns, so a cell may be shown below the wrong heading, and the last would be empty.",
        "Write the cell that is missing, with a | before it. Where there is nothing to say, write a dash or \"not known\".");

    private static readonly Rule SignsLeft = new(
        "LI360", "Markdown signs left over", "Patients see no signs that were meant for the program.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic SignsLeftOver(Location at, string signs, string fix) => SignsLeft.At(at,
        $"\"{signs}\" has no effect here, so patients would see the signs as they stand.",
        fix);

    private static readonly Rule AuthorNoteLeft = new(
        "LI361", "Note for the author left", "Patients see no note that was meant for the author.",
        RuleCategory.Safety, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic AuthorNote(Location at, string note) => AuthorNoteLeft.At(at,
        $"\"{note}\" is a note in square brackets, as a new page has them for its author, and patients would read it.",
        "Write what it asks for in its place, or delete it. If the brackets belong to what you say, use round ones. While you still write, set: draft: true");

    public static Diagnostic NoteToReplace(Location at, string note) => AuthorNoteLeft.At(at,
        $"\"{note}\" seems to be left for the author to replace, and patients would read it.",
        "Write what belongs there in its place, or delete it. While you still write, set: draft: true");

    public static Diagnostic MarkdownInSetting(Location at, string name, string signs) => SignsLeft.At(at,
        $"\"{signs}\" has no effect in \"{name}\": this is plain text, and patients would see the signs as they stand.",
        "Write it without the signs. Links, sources and bold words only work in the text of a page.");

    public static Diagnostic SignsInPlainText(Location at, string place, string signs, string? source = null) => SignsLeft.At(at,
        $"\"{signs}\" has no effect in {place}: this is plain text, and patients would see the signs as they stand.",
        $"Write it without the signs. Links, sources and bold words only work in the text of a page.{(source is null ? "" : $" A source stands right behind the picture: {source}")}");
}
