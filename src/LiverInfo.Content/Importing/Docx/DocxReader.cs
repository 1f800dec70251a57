using System.Collections.Immutable;
using System.Xml.Linq;

namespace LiverInfo.Content.Importing.Docx;

/// <summary>Reads a Word document, as Word, Google Docs, LibreOffice and Pages write it.</summary>
/// <remarks>
/// A reader of our own, because it has to say what it leaves out: the libraries at hand drop text boxes, comments and tracked changes
/// in silence (Mammoth), or are 20 MB and give the XML only (Open XML SDK).
/// </remarks>
internal sealed class DocxReader
{
    private readonly DocxStyles _styles;
    private readonly DocxNumbering _numbering;
    private readonly DocxInlines _inlines;
    private readonly List<Omission> _omissions = [];

    // Words whose paragraph ends with a mark that a tracked change has deleted: they go on in the next paragraph.
    private readonly List<TextSpan> _carried = [];
    private bool _hasContentsList;
    private bool _hasLettered;
    private string? _title;

    private DocxReader(DocxStyles styles, DocxNumbering numbering, DocxLinks links, DocxNotes notes)
    {
        (_styles, _numbering) = (styles, numbering);
        _inlines = new(styles, links, notes, _omissions);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="stream">The .docx file, which can be searched.</param>
    /// <exception cref="UnreadableDocumentException">It is no such file, is damaged, or is too large.</exception>
    public static ImportedText Read(Stream stream)
    {
        using var package = DocxPackage.Open(stream);
        var main = package.Read("_rels/.rels").All("Relationship")
            .FirstOrDefault(relation => relation.Get("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true).Get("Target")?.TrimStart('/') ?? "word/document.xml";
        if (!main.StartsWith("word/", StringComparison.OrdinalIgnoreCase) && main.Split('/')[0] is "xl" or "ppt")
            throw new UnreadableDocumentException("This file is a spreadsheet or a presentation, and no Word document. Import a .docx file.");
        if (package.Read(main) is not { } document || document.At("body") is not { } body)
            throw new UnreadableDocumentException("This file has no text in it that can be read. Open it in Word, save it as Word document (.docx), and import that.");
        var (folder, name) = (main[..(main.LastIndexOf('/') + 1)], main[(main.LastIndexOf('/') + 1)..]);
        var notes = new DocxNotes(package, folder);
        var reader = new DocxReader(
            new(package.Read(folder + "styles.xml")), new(package.Read(folder + "numbering.xml")), new(package.Read($"{folder}_rels/{name}.rels")), notes);
        var blocks = new List<ImportedBlock>();
        reader.ReadAll(body, blocks);
        reader.EndCarried(blocks);
        foreach (var text in notes.AroundPages) reader._omissions.Add(new("The text at the top or bottom of each page is not on the page", text));
        var property = package.Read("docProps/core.xml").At("title")?.Value.Trim();
        return new(reader._title, [.. blocks], [.. reader._omissions]) { Property = property is { Length: > 0 } ? property : null };
    }

    private void ReadAll(XElement container, List<ImportedBlock> blocks)
    {
        foreach (var child in container.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "p":
                    ReadParagraph(child, blocks);
                    break;
                case "tbl":
                    ReadTable(child, blocks);
                    break;
                case "sdt" when child.At("sdtPr", "docPartObj", "docPartGallery").Val() == "Table of Contents":
                    OmitContentsList();
                    break;
                case "sdt" when child.At("sdtContent") is { } content:
                    ReadAll(content, blocks);
                    break;
                case "customXml" or "smartTag" or "ins" or "moveTo":
                    ReadAll(child, blocks);
                    break;
                case "del" or "moveFrom":
                    if (DocxNotes.TextOf(child) is { Length: > 0 } deleted) _omissions.Add(new("A tracked deletion is not on the page", deleted));
                    break;
                case "AlternateContent" when (child.At("Choice") ?? child.At("Fallback")) is { } chosen:
                    ReadAll(chosen, blocks);
                    break;
                case "altChunk":
                    _omissions.Add(new("A document within this document is not on the page; import it by itself"));
                    break;
            }
        }
    }

    private void ReadParagraph(XElement paragraph, List<ImportedBlock> blocks)
    {
        var properties = paragraph.At("pPr");
        var style = _styles.NameOf(properties);
        if (style.StartsWith("toc ", StringComparison.Ordinal) || style is "toc heading")
        {
            OmitContentsList();
            return;
        }

        var spans = _inlines.Read(paragraph);
        if (properties.At("rPr", "del") is not null)
        {
            _carried.AddRange(spans);
            return;
        }

        var joined = Words.Tidy([.. _carried, .. spans]);
        _carried.Clear();
        // An item is counted even when it has no words, as its number is shown.
        var item = _styles.HeadingLevel(properties) is null && _styles.NumberingOf(properties) is { } numbering ? _numbering.Next(numbering) : null;
        if (joined.Length == 0) return;
        if (_styles.IsTitle(properties) && _title is null)
        {
            _title = string.Concat(joined.Select(span => span.Text)).Replace('\n', ' ');
        }
        else if (_styles.IsTitle(properties))
        {
            blocks.Add(new ImportedHeading(1, joined));
        }
        else if (_styles.HeadingLevel(properties) is { } level)
        {
            blocks.Add(new ImportedHeading(level, joined));
        }
        else if (item is var (depth, number, isLettered))
        {
            blocks.Add(new ImportedItem(depth, number, joined));
            if (isLettered && !_hasLettered) _omissions.Add(new("Letters or Roman numbers of a list are numbers now", "", string.Concat(joined.Select(span => span.Text))));
            _hasLettered |= isLettered;
        }
        else if (style is "list paragraph" or "list continue" or "list continue 2" && blocks.LastOrDefault() is ImportedItem before)
        {
            blocks.Add(new ImportedItem(before.Level, null, joined, IsContinued: true));
        }
        else
        {
            blocks.Add(style == "caption" ? new ImportedCaption(joined) : new ImportedParagraph(joined));
        }
    }

    private void EndCarried(List<ImportedBlock> blocks)
    {
        if (Words.Tidy(_carried) is { Length: > 0 } rest) blocks.Add(new ImportedParagraph(rest));
    }

    private void ReadTable(XElement table, List<ImportedBlock> blocks)
    {
        var cells = new DocxTable(table, _omissions);
        if (cells.IsFrame)
        {
            _omissions.Add(new("A frame round text (a table of one column) is ordinary text now", "", blocks.LastOrDefault()?.Text ?? ""));
            foreach (var cell in cells.Frame) ReadAll(cell, blocks);
            return;
        }

        if (cells.Read(ReadCell) is { } read) blocks.Add(read);

        ImmutableArray<TextSpan> ReadCell(XElement cell)
        {
            var inner = new List<ImportedBlock>();
            ReadAll(cell, inner);
            return Words.OnOneLine(inner, _omissions);
        }
    }

    private void OmitContentsList()
    {
        if (!_hasContentsList) _omissions.Add(new("The table of contents is not on the page; the site makes one"));
        _hasContentsList = true;
    }
}
