using System.Text;
using System.Xml.Linq;

namespace LiverInfo.Content.Importing.Docx;

/// <summary>Reads the words of paragraphs, with their form and their links.</summary>
/// <param name="styles">The styles.</param>
/// <param name="links">The addresses of links.</param>
/// <param name="notes">The notes and comments.</param>
/// <param name="omissions">Receives what is left out.</param>
internal sealed class DocxInlines(DocxStyles styles, DocxLinks links, DocxNotes notes, List<Omission> omissions)
{
    // A field can begin in one paragraph and end in another.
    private readonly Stack<Field> _fields = new();

    private List<TextSpan> _spans = [];
    private (bool IsBold, bool IsItalic) _paragraph;

    /// <summary>The words of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public List<TextSpan> Read(XElement paragraph)
    {
        _spans = [];
        var properties = paragraph.At("pPr");
        _paragraph = (styles.IsOnInParagraph(properties, "b"), styles.IsOnInParagraph(properties, "i"));
        ReadAll(paragraph, null);
        return _spans;
    }

    private string Before => string.Concat(_spans.Select(span => span.Text));

    private void Omit(string what, string words = "") => omissions.Add(new(what, words, Before));

    private void ReadAll(XElement container, string? link)
    {
        foreach (var child in container.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "r":
                    ReadRun(child, link);
                    break;
                case "hyperlink":
                    ReadAll(child, Checked(links.Of(child), child) ?? link);
                    break;
                case "fldSimple" when IsPageNumber(child.Get("instr") ?? ""):
                    break;
                case "fldSimple":
                    ReadAll(child, DocxLinks.OfField(child.Get("instr") ?? "") is { } target ? Checked(target, child) ?? link : link);
                    break;
                case "ins" or "moveTo":
                    if (DocxNotes.TextOf(child) is { Length: > 0 } added) Omit("A tracked insertion is in the text, as if it had been accepted", added);
                    ReadAll(child, link);
                    break;
                case "del" or "moveFrom":
                    if (DocxNotes.TextOf(child) is { Length: > 0 } deleted) Omit("A tracked deletion is not on the page", deleted);
                    break;
                case "smartTag" or "customXml" or "dir" or "bdo":
                    ReadAll(child, link);
                    break;
                case "sdt" when child.At("sdtContent") is { } content:
                    ReadAll(content, link);
                    break;
                case "AlternateContent" when Chosen(child) is { } chosen:
                    ReadAll(chosen, link);
                    break;
                case "oMath" or "oMathPara":
                    Omit("A formula is not on the page; write it in words", DocxNotes.TextOf(child));
                    break;
            }
        }
    }

    private void ReadRun(XElement run, string? link)
    {
        var properties = run.At("rPr");
        if (styles.IsOn(properties, "vanish") || styles.IsOn(properties, "webHidden"))
        {
            if (DocxNotes.TextOf(run) is { Length: > 0 } hidden && !IsInCode) Omit("Hidden text is not on the page", hidden);
            // The signs of a field may be hidden, and count all the same.
            foreach (var sign in run.All("fldChar")) Mark(sign);
            foreach (var code in run.All("instrText")) AddCode(code.Value);
            return;
        }

        if (styles.IsOn(properties, "strike") || styles.IsOn(properties, "dstrike"))
        {
            if (DocxNotes.TextOf(run) is { Length: > 0 } struck) Omit("Struck-out text is not on the page", struck);
            return;
        }

        var text = new StringBuilder();
        ReadPieces(run, text);
        Add(text, properties, link);
    }

    private void ReadPieces(XElement run, StringBuilder text)
    {
        foreach (var piece in run.Elements())
        {
            switch (piece.Name.LocalName)
            {
                case "t":
                    // A line break of the XML is none of the text.
                    text.Append(piece.Value.Replace('\n', ' ').Replace('\r', ' '));
                    break;
                case "tab" or "ptab":
                    text.Append('\t');
                    break;
                case "br" when piece.Get("type") is "page" or "column":
                    break;
                case "br" or "cr":
                    text.Append('\n');
                    break;
                case "noBreakHyphen":
                    text.Append('-');
                    break;
                case "sym":
                    if (DocxSymbols.Of(piece.Get("font"), piece.Get("char")) is { } sign) text.Append(sign);
                    else Omit($"A sign of the font {piece.Get("font") ?? "(not named)"} is not on the page, because other fonts do not have it");
                    break;
                case "ruby":
                    text.Append(piece.At("rubyBase") is { } letters ? DocxNotes.TextOf(letters) : "");
                    break;
                case "fldChar":
                    Mark(piece);
                    break;
                case "instrText":
                    AddCode(piece.Value);
                    break;
                case "footnoteReference":
                    Omit("A footnote is not on the page; if it is a source, cite it with [^key]", notes.Of("footnote", piece));
                    break;
                case "endnoteReference":
                    Omit("An endnote is not on the page; if it is a source, cite it with [^key]", notes.Of("endnote", piece));
                    break;
                case "commentReference":
                    Omit("A comment is not on the page", notes.Of("comment", piece));
                    break;
                case "AlternateContent" when Chosen(piece) is { } chosen:
                    ReadPieces(chosen, text);
                    break;
                case "drawing" or "pict" or "object":
                    ReadGraphic(piece, text.ToString());
                    break;
            }
        }
    }

    private void Add(StringBuilder text, XElement? properties, string? link)
    {
        if (text.Length == 0 || IsInCode) return;
        var written = text.ToString();
        var position = properties.At("vertAlign").Val();
        if (position is "superscript" or "subscript")
        {
            if (RaisedText.Of(written, position == "superscript") is { } signs) written = signs;
            else Omit($"{(position == "superscript" ? "Raised" : "Lowered")} text is on the line now; look whether it still says the same", written);
        }

        var target = _fields.FirstOrDefault(field => field.Link is not null)?.Link ?? link;
        _spans.Add(new(written, properties.Flag("b") ?? (styles.IsOn(properties, "b") || _paragraph.IsBold), properties.Flag("i") ?? (styles.IsOn(properties, "i") || _paragraph.IsItalic), target));
    }

    // Between the beginning of a field and its result is its code, and after some fields a result that is no text.
    private bool IsInCode => _fields.Any(open => !open.HasResult || open.IsDropped);

    private void Mark(XElement sign)
    {
        switch (sign.Get("fldCharType"))
        {
            case "begin":
                _fields.Push(new());
                break;
            case "separate" when _fields.TryPeek(out var field):
                field.HasResult = true;
                var code = field.Code.ToString();
                field.IsDropped = IsPageNumber(code);
                if (DocxLinks.OfField(code) is { } target) field.Link = Checked(target, null);
                break;
            case "end":
                _fields.TryPop(out _);
                break;
        }
    }

    private void AddCode(string code)
    {
        if (_fields.TryPeek(out var field) && !field.HasResult) field.Code.Append(code);
    }

    private static bool IsPageNumber(string code) => code.TrimStart().Split(' ')[0].ToUpperInvariant() is "PAGE" or "NUMPAGES" or "PAGEREF" or "SECTIONPAGES";

    private string? Checked(string? target, XElement? words)
    {
        if (target is null) return null;
        if (ImportedLink.Of(target) is { } link) return link;
        // The lines of a table of contents are left out as a whole.
        if (target.StartsWith("#_Toc", StringComparison.Ordinal)) return null;
        Omit($"A link to {target} is plain text now, because readers of the site could not follow it", words is null ? "" : DocxNotes.TextOf(words));
        return null;
    }

    private void ReadGraphic(XElement graphic, string before)
    {
        var boxes = graphic.Within("txbxContent").Where(box => !box.Ancestors().TakeWhile(outer => outer != graphic).Any(outer => outer.Name.LocalName is "txbxContent" or "Fallback")).ToList();
        foreach (var box in boxes)
            omissions.Add(new("A text box is not on the page; copy its words to where they belong", DocxNotes.TextOf(box), Before + before));
        var description = graphic.Descendants().Where(inner => inner.Name.LocalName is "docPr" or "shape" or "rect")
            .Select(inner => inner.Get("descr") ?? inner.Get("alt") ?? "").FirstOrDefault(text => text.Length > 0) ?? "";
        foreach (var (name, what) in new[] { ("chart", "A chart"), ("relIds", "A diagram"), ("OLEObject", "An embedded object") })
        {
            if (!graphic.Within(name).Any()) continue;
            omissions.Add(new($"{what} is not on the page", description, Before + before));
            return;
        }

        if (!graphic.Descendants().Any(inner => inner.Name.LocalName is "blip" or "imagedata")) return;
        omissions.Add(new(
            description.Length > 0 ? "A picture is not on the page; save it in images/ and add it with its description" : "A picture without a description is not on the page; save it in images/ and add it with a description",
            description,
            Before + before));
    }

    /// <summary>The first of the forms that a file offers of one thing, so that it is not read twice.</summary>
    private static XElement? Chosen(XElement alternatives) => alternatives.At("Choice") ?? alternatives.At("Fallback");

    private sealed class Field
    {
        public StringBuilder Code { get; } = new();

        public bool HasResult { get; set; }

        public bool IsDropped { get; set; }

        public string? Link { get; set; }
    }
}
