using static LiverInfo.Content.Tests.Importing.DocxFile;

namespace LiverInfo.Content.Tests.Importing;

/// <summary>Twenty documents in the shapes that Word, Google Docs, LibreOffice and other programs write.</summary>
internal static class Leaflets
{
    private const string German = """
        <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standard"/></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Listenabsatz"><w:name w:val="List Paragraph"/><w:basedOn w:val="Standard"/></w:style>
        """;

    private static string Change(string kind, string runs) => $"""<w:{kind} w:id="7" w:author="A" w:date="2026-01-01T00:00:00Z">{runs}</w:{kind}>""";

    private static string Deleted(string text) => Change("del", $"""<w:r><w:delText xml:space="preserve">{text}</w:delText></w:r>""");

    private static string Field(string code, string result) => $"""
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {code[..(code.Length / 2)]}</w:instrText></w:r><w:r><w:instrText xml:space="preserve">{code[(code.Length / 2)..]} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>
        """;

    private static string TextBox(string text) => $"""
        <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="Text Box 2"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{P(text)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{P(text)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>
        """;

    private static string Picture(string? description) => $"""
        <w:r><w:drawing><wp:inline><wp:docPr id="4" name="Picture 1"{(description is null ? "" : $" descr=\"{description}\"")}/><a:graphic><a:graphicData><a:blip r:embed="rId9"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
        """;

    public static IReadOnlyList<Leaflet> All { get; } =
    [
        new("Word, headings and runs that are split in the middle of a word", new()
        {
            Body = P("Your visit", "Title") + P("Before you come", "Heading1") + P(R("Please br") + "<w:proofErr w:type=\"spellStart\"/>" + R("ing your ") + R("let") + R("ter", "<w:lang w:val=\"en-GB\"/>") + R(" with you."))
                + P("What to wear", "Heading2") + P("Wear loose clothes.") + P("Afterwards", "Heading1") + P("Someone should take you home."),
        },
        ["H2 Before you come", "P Please bring your letter with you.", "H3 What to wear", "P Wear loose clothes.", "H2 Afterwards", "P Someone should take you home."], []),

        new("Word in German, styles by their ids", new()
        {
            Styles = German,
            Body = P("Besuch", "Titel") + P("Vorher", "berschrift1") + P("Bitte kommen Sie nüchtern.") + P("Kleidung", "berschrift2")
                + P("Bequem", "Listenabsatz", """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>""") + P("Warm", "Listenabsatz", """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>"""),
        },
        ["H2 Vorher", "P Bitte kommen Sie nüchtern.", "H3 Kleidung", "L0 - Bequem", "L0 - Warm"], []),

        new("a program that translates the names of styles and gives no levels", new()
        {
            Styles = """<w:style w:type="paragraph" w:styleId="s1"><w:name w:val="Titre 1"/></w:style><w:style w:type="paragraph" w:styleId="s2"><w:name w:val="Titre 2"/></w:style>""",
            Body = P("Avant", "s1") + P("Venez à jeun.") + P("Vêtements", "s2") + P("Larges.") + P("Après", "s1") + P("Reposez-vous."),
        },
        ["H2 Avant", "P Venez à jeun.", "H3 Vêtements", "P Larges.", "H2 Après", "P Reposez-vous."], ["The document has no title"]),

        new("nested lists, with numbers within bullets", new()
        {
            Body = P("Lists", "Title") + P("Bring these:") + Li("Papers") + Li("Your letter", level: 1) + Li("Your card", level: 1) + Li("The blue one", level: 2) + Li("A list of your tablets")
                + P("Then do this:") + Li("Come in", 2) + Li("Ring the bell", 2) + Li("The red one", 2, 1) + Li("Not the green one", 2, 1) + Li("Wait", 2),
        },
        ["P Bring these:", "L0 - Papers", "L1 - Your letter", "L1 - Your card", "L2 - The blue one", "L0 - A list of your tablets", "P Then do this:",
            "L0 1. Come in", "L0 2. Ring the bell", "L1 1. The red one", "L1 2. Not the green one", "L0 3. Wait"], []),

        new("a numbered list that goes on after text, and one that begins again", new()
        {
            Body = P("Steps", "Title") + Li("First", 2) + Li("Second", 2) + P("A word in between.") + Li("Third", 2) + P("Another day", "Heading1") + Li("First again", 4) + Li("Second again", 4),
        },
        ["L0 1. First", "L0 2. Second", "P A word in between.", "L0 3. Third", "H2 Another day", "L0 1. First again", "L0 2. Second again"], []),

        new("lists by style, by letters, and with a second paragraph in an item", new()
        {
            Body = P("Lists by style", "Title") + P("One", "ListBullet") + P("Two", "ListBullet") + P("More on two.", "ListParagraph") + P("Then:") + Li("Apples", 3) + Li("Pears", 3),
        },
        ["L0 - One", "L0 - Two", "P More on two.", "P Then:", "L0 1. Apples", "L0 2. Pears"], ["Letters or Roman numbers"]),

        new("bullets and numbers that were typed by hand", new()
        {
            Body = P("Typed", "Title") + P("•\tTake water") + P("·  Take bread") + P("Then:") + P("1. Sit down") + P("2) Wait") + P("3.\tStand up") + P("2019 was a good year.") + P("– one") + P("– two"),
        },
        ["L0 - Take water", "L0 - Take bread", "P Then:", "L0 1. Sit down", "L0 2. Wait", "L0 3. Stand up", "P 2019 was a good year.", "L0 - one", "L0 - two"], []),

        new("links by relation, by field, and those that readers cannot follow", new()
        {
            Links = new Dictionary<string, string> { ["rId5"] = "https://www.example.org/a_(b)?x=1&y=2", ["rId6"] = "file:///C:/Users/ann/plan.docx", ["rId7"] = "mailto:hello@example.org" },
            Body = P("Links", "Title") + P(R("See ") + $"""<w:hyperlink r:id="rId5">{R("the le", "<w:rStyle w:val=\"Hyperlink\"/>")}{R("aflet", "<w:rStyle w:val=\"Hyperlink\"/>")}</w:hyperlink>""" + R(" and ") + Field("HYPERLINK \"https://www.example.org/plan\" \\o \"Plan\"", R("the plan")) + R("."))
                + P($"""{R("Ask ")}<w:hyperlink r:id="rId7">{R("our office")}</w:hyperlink>{R(", or read ")}<w:hyperlink r:id="rId6">{R("the old plan")}</w:hyperlink>{R(" on ")}<w:hyperlink w:anchor="_Ref1">{R("page 3")}</w:hyperlink>{R(".")}""")
                + P($"""<w:fldSimple w:instr=" HYPERLINK &quot;https://www.example.org/map&quot; ">{R("The map")}</w:fldSimple>{R(" is new.")}"""),
        },
        ["P See the leaflet and the plan.", "P Ask our office, or read the old plan on page 3.", "P The map is new.",
            "A the leaflet > https://www.example.org/a_%28b%29?x=1&y=2", "A the plan > https://www.example.org/plan", "A our office > mailto:hello@example.org", "A The map > https://www.example.org/map"],
        ["A link to file:///C:/Users/ann/plan.docx is plain text now, because readers of the site could not follow it: “the old plan”", "A link to #_Ref1"]),

        new("bold and italic, also by style and beside punctuation", new()
        {
            Body = P("Bold", "Title") + P(R("Warning:", "<w:b/>") + R("do not ") + R("stop ", "<w:rStyle w:val=\"Strong\"/>") + R("your ") + R("tablets", "<w:b/><w:bCs/>") + R(". Not ") + R("this", "<w:b w:val=\"0\"/>") + R(", but ") + R("that", "<w:b/><w:i/>") + R(" "))
                + P(R("A ") + R("whole sentence ", "<w:b/>") + R("of", "<w:b/><w:i/>") + R(" words.", "<w:b/>")),
        },
        ["P Warning:do not stop your tablets. Not this, but that", "P A whole sentence of words.", "B Warning", "B stop", "B tablets", "B that", "B whole sentence of words."], []),

        new("a table with a row of headings and a caption", new()
        {
            Body = P("Table", "Title") + P("Table 1: When we are open", "Caption")
                + $"<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell("Day")}{Cell("Hours")}</w:tr><w:tr>{Cell("Monday")}{Cell("9 to 5 | by phone")}</w:tr><w:tr>{Cell("Tuesday")}{Cell(P(R("9 to ") + R("12", "<w:b/>")))}</w:tr></w:tbl>" + P("Closed on Sunday."),
        },
        ["C Table 1: When we are open", "R Day | Hours", "R Monday | 9 to 5 | by phone", "R Tuesday | 9 to 12", "P Closed on Sunday.", "B 12"], []),

        new("a table with merged cells, two rows of headings and no caption", new()
        {
            Body = P("Merged", "Title") + $"""
                <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell("Day", "<w:vMerge w:val=\"restart\"/>")}{Cell("Hours", "<w:gridSpan w:val=\"2\"/>")}</w:tr>
                <w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell("", "<w:vMerge/>")}{Cell("Open")}{Cell("Close")}</w:tr>
                <w:tr>{Cell("Weekdays", "<w:vMerge w:val=\"restart\"/>")}{Cell("9")}{Cell("12")}</w:tr><w:tr>{Cell("", "<w:vMerge/>")}{Cell("14")}{Cell("17")}</w:tr>
                <w:tr>{Cell("Sunday")}{Cell("closed", "<w:gridSpan w:val=\"2\"/>")}</w:tr></w:tbl>
                """,
        },
        ["C [say what this table shows]", "R Day | Hours: Open | Hours: Close", "R Weekdays | 9 | 12", "R Weekdays | 14 | 17", "R Sunday | closed | "], ["Merged cells", "A table has no line"]),

        new("cells with lists, several lines and tables in them", new()
        {
            Body = P("Cells", "Title") + Table(["What", "How"], ["Food", P("Eat well.") + P("Drink water.")], ["Tablets", Li("Morning") + Li("Evening")], ["More", Table(["a", "b"], ["c", "d"]) + P("")]),
        },
        ["C [say what this table shows]", "R What | How", "R Food | Eat well. Drink water.", "R Tablets | Morning; Evening", "R More | a; b; c; d"],
        ["The lines of a cell", "The lines of a cell", "A table within a table", "A table has no line"]),

        new("a frame, and content controls and smart tags round everything", new()
        {
            Body = P("Controls", "Title") + "<w:sdt><w:sdtPr/><w:sdtContent>" + P("Inside a control", "Heading1") + P("<w:smartTag w:element=\"place\">" + R("Leeds") + "</w:smartTag>" + R(" is near. ") + "<w:sdt><w:sdtContent>" + R("So is York.") + "</w:sdtContent></w:sdt>") + "</w:sdtContent></w:sdt>"
                + $"<w:tbl><w:tr>{Cell(P("Please ") + P("read this."))}</w:tr></w:tbl>" + $"<w:customXml>{P("The end.")}</w:customXml>",
        },
        ["H2 Inside a control", "P Leeds is near. So is York.", "P Please", "P read this.", "P The end."], ["A frame round text"]),

        new("tracked changes and comments", new()
        {
            Parts = new Dictionary<string, string> { ["word/comments.xml"] = Part("comments", $"""<w:comment w:id="3">{P("Is this still true?")}</w:comment>""") },
            Body = P("Changes", "Title") + P(R("Take ") + Deleted("two") + Change("ins", R("one")) + R(" tablet") + """<w:r><w:commentReference w:id="3"/></w:r>""" + R("."))
                + $"""<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>{R("These were ")}</w:p>""" + P("two paragraphs.") + P(Change("moveFrom", R("Moved away.")) + R("Stays.")) + P(Change("moveTo", R("Moved here."))),
        },
        ["P Take one tablet.", "P These were two paragraphs.", "P Stays.", "P Moved here."],
        ["A tracked deletion is not on the page: “two”", "A tracked insertion is in the text, as if it had been accepted: “one”", "A comment is not on the page: “Is this still true?”", "A tracked deletion is not on the page: “Moved away.”", "A tracked insertion"]),

        new("text boxes, pictures and hidden text", new()
        {
            Body = P("Boxes", "Title") + P(R("Before.") + TextBox("Call us first!")) + P(Picture(null) + R("Between.")) + P(Picture("A map of the site") + R("After.")) + P(R("Seen.") + R("Unseen.", "<w:vanish/>") + R("Gone.", "<w:strike/>")),
        },
        ["P Before.", "P Between.", "P After.", "P Seen."],
        ["A text box is not on the page; copy its words to where they belong: “Call us first!” (after “Before.”)", "A picture without a description", "A picture is not on the page; save it in images/ and add it with its description: “A map of the site”", "Hidden text is not on the page: “Unseen.”", "Struck-out text is not on the page: “Gone.”"]),

        new("soft hyphens, tabs, symbols and raised numbers", new()
        {
            Body = P("Signs", "Title") + P("<w:r><w:t>Hepa</w:t><w:softHyphen/><w:t>to</w:t><w:noBreakHyphen/><w:t>logy\u00A0and cir\u00ADrhosis</w:t><w:tab/><w:t>here</w:t></w:r>")
                + P(R("Less than 10") + R("9", "<w:vertAlign w:val=\"superscript\"/>") + R(" and CO") + R("2", "<w:vertAlign w:val=\"subscript\"/>") + """<w:r><w:t xml:space="preserve"> </w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t xml:space="preserve"> 5 </w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>""")
                + P("<w:r><w:t>1 High Road</w:t><w:br/><w:t>Leeds</w:t><w:br w:type=\"page\"/></w:r>") + P("Use 2*3*4 of <this> [or] {that} & more_or_less | #1 ~5 _x_ `y`") + P("- 5 degrees") + P("# is a sign") + P("1. is a number") + P("> 5 is more"),
        },
        ["P Hepato-logy and cirrhosis here", "P Less than 10⁹ and CO₂ ≥ 5 ✓", "P 1 High Road Leeds", "P Use 2*3*4 of <this> [or] {that} & more_or_less | #1 ~5 _x_ `y`", "P - 5 degrees", "P # is a sign", "P 1. is a number", "P > 5 is more"], []),

        new("footnotes, endnotes, a header and a table of contents", new()
        {
            Parts = new Dictionary<string, string>
            {
                ["word/footnotes.xml"] = Part("footnotes", $"""<w:footnote w:id="2">{P("Newsome 2018.")}</w:footnote>"""),
                ["word/endnotes.xml"] = Part("endnotes", $"""<w:endnote w:id="2">{P("Lin 2017.")}</w:endnote>"""),
                ["word/header1.xml"] = Part("hdr", P("The clinic, ward 3")),
                ["word/footer1.xml"] = Part("ftr", P("""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""")),
            },
            Body = P("Notes", "Title") + P("First part 1", "TOC1") + P("Second part 2", "TOC1") + P("First part", "Heading1") + P(R("It was seen") + """<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>""" + R(" twice") + """<w:r><w:endnoteReference w:id="2"/></w:r>""" + R(".")) + P("Second part", "Heading1") + P("The end."),
        },
        ["H2 First part", "P It was seen twice.", "H2 Second part", "P The end."],
        ["The table of contents", "A footnote is not on the page; if it is a source, cite it with [^key]: “Newsome 2018.”", "An endnote is not on the page; if it is a source, cite it with [^key]: “Lin 2017.”", "The text at the top or bottom of each page is not on the page: “The clinic, ward 3”"]),

        new("Google Docs, with headings that begin at the third level and jump", new()
        {
            Main = "word/document.xml",
            Styles = """
                <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
                <w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/></w:style><w:style w:type="paragraph" w:styleId="Heading6"><w:name w:val="heading 6"/></w:style>
                """,
            Body = P("From Google Docs", "Title", "<w:keepNext w:val=\"0\"/>") + P("""<w:r><w:rPr><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">Part one</w:t></w:r>""", "Heading3") + P("Deep", "Heading6") + P("""<w:r><w:rPr><w:b w:val="1"/><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">Note</w:t></w:r><w:r><w:rPr><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve"> this.</w:t></w:r>""") + P("Part two", "Heading3") + P("", "Heading3") + P("Text."),
        },
        ["H2 Part one", "H3 Deep", "P Note this.", "H2 Part two", "P Text.", "B Note"], []),

        new("LibreOffice, with another name for the main part and lists by a style of lists", new()
        {
            Main = "word/document2.xml",
            Lists = """
                <w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="LFO1"/></w:abstractNum><w:abstractNum w:abstractNumId="6"><w:styleLink w:val="LFO1"/><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
                <w:num w:numId="8"><w:abstractNumId w:val="5"/></w:num>
                """,
            Styles = EnglishStyles + """<w:style w:type="paragraph" w:customStyle="1" w:styleId="Mine"><w:name w:val="Our heading"/><w:basedOn w:val="Heading2"/></w:style>""",
            Body = P("The only heading of its level", "Heading1") + P("Ours", "Mine") + Li("Three", 8) + Li("Within", 8, 1) + Li("Four", 8) + P("Bare outline", properties: "<w:outlineLvl w:val=\"1\"/>") + P("No number", "Mine", """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>"""),
        },
        ["H2 Ours", "L0 3. Three", "L1 - Within", "L0 4. Four", "H2 Bare outline", "H2 No number"], []),

        new("a strict document with a formula, a chart and an embedded document", new()
        {
            Body = (P("Strict", "Title") + P(R("Before.") + """<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>""") + P("""<w:r><w:drawing><wp:inline><wp:docPr id="2" name="Chart 1" descr="Visits in a year"/><a:graphic><a:graphicData><c:chart xmlns:c="urn:c"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>""" + R("After.")) + """<w:altChunk r:id="rId3"/>""" + P(R("All of it is bold", "<w:b/>"))),
        },
        ["P Before.", "P After.", "P All of it is bold", "B All of it is bold"], ["A formula is not on the page; write it in words: “x=1”", "A chart is not on the page: “Visits in a year”", "A document within this document", "A bold line of its own"]),
    ];
}
