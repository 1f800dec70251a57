using System.IO.Compression;
using System.Security;
using System.Text;

namespace LiverInfo.Content.Tests.Importing;

/// <summary>A .docx file made by code, with the XML that a program writes.</summary>
internal sealed record DocxFile
{
    private const string Spaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:o="urn:schemas-microsoft-com:office:office"
        """;

    /// <summary>The styles of an English Word.</summary>
    public const string EnglishStyles = """
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/></w:style>
        <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>
        """;

    /// <summary>Bullets (1), numbers (2), letters (3) and numbers that begin again (4).</summary>
    public const string UsualLists = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0A7;"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
        <w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        """;

    /// <summary>The XML within the body.</summary>
    public required string Body { get; init; }

    /// <summary>The XML of the styles.</summary>
    public string Styles { get; init; } = EnglishStyles;

    /// <summary>The XML of the lists.</summary>
    public string Lists { get; init; } = UsualLists;

    /// <summary>The targets of links, by id.</summary>
    public IReadOnlyDictionary<string, string> Links { get; init; } = new Dictionary<string, string>();

    /// <summary>Further parts, by name.</summary>
    public IReadOnlyDictionary<string, string> Parts { get; init; } = new Dictionary<string, string>();

    /// <summary>The name of the main part.</summary>
    public string Main { get; init; } = "word/document.xml";

    /// <summary>Wraps XML in an element of Word.</summary>
    public static string Part(string name, string xml) => $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{name} {Spaces}>{xml}</w:{name}>""";

    /// <summary>The file.</summary>
    public MemoryStream Stream()
    {
        var folder = Main[..(Main.LastIndexOf('/') + 1)];
        var links = string.Concat(Links.Select(link => $"""<Relationship Id="{link.Key}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="{SecurityElement.Escape(link.Value)}" TargetMode="External"/>"""));
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>""",
            ["_rels/.rels"] = $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="{Main}"/></Relationships>""",
            [Main] = Part("document", $"<w:body>{Body}<w:sectPr/></w:body>"),
            [$"{folder}_rels/{Main[folder.Length..]}.rels"] = $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>""",
            [folder + "styles.xml"] = Part("styles", Styles),
            [folder + "numbering.xml"] = Part("numbering", Lists),
        };
        foreach (var (name, text) in Parts) parts[name] = text;
        return Zip(parts.Select(part => (part.Key, Encoding.UTF8.GetBytes(part.Value))));
    }

    /// <summary>A zip of parts.</summary>
    public static MemoryStream Zip(IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }

        stream.Position = 0;
        return stream;
    }

    /// <summary>A paragraph of a style.</summary>
    public static string P(string runs, string? style = null, string properties = "") =>
        $"<w:p>{(style is null && properties.Length == 0 ? "" : $"<w:pPr>{(style is null ? "" : $"""<w:pStyle w:val="{style}"/>""")}{properties}</w:pPr>")}{(runs.StartsWith('<') ? runs : R(runs))}</w:p>";

    /// <summary>A run of words.</summary>
    public static string R(string text, string properties = "") =>
        $"""<w:r>{(properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>")}<w:t xml:space="preserve">{SecurityElement.Escape(text)}</w:t></w:r>""";

    /// <summary>An item of a list.</summary>
    public static string Li(string runs, int list = 1, int level = 0) =>
        P(runs, "ListParagraph", $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""");

    /// <summary>A table of plain cells.</summary>
    public static string Table(params string[][] rows) =>
        $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => Cell(cell)))}</w:tr>"))}</w:tbl>";

    /// <summary>A cell.</summary>
    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{(text.StartsWith("<w:p", StringComparison.Ordinal) || text.StartsWith("<w:tbl", StringComparison.Ordinal) ? text : P(text))}</w:tc>";
}
