using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace LiverInfo.Content.Importing.Docx;

/// <summary>The parts of a .docx file, which is a zip of XML. Every limit is checked against what is read, not against what the file says of itself.</summary>
internal sealed class DocxPackage : IDisposable
{
    /// <summary>The maximum size of a file in bytes. Pictures are most of a large one.</summary>
    public const int LargestFile = 50 * 1024 * 1024;

    /// <summary>The maximum size of one part in bytes: a book of 1,000 pages is a quarter of it.</summary>
    public const int LargestPart = 16 * 1024 * 1024;

    /// <summary>How deep elements may lie in each other: text boxes within tables within text boxes are about 60 deep.</summary>
    public const int DeepestXml = 256;

    private const int MostEntries = 10_000;

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    private DocxPackage(ZipArchive zip)
    {
        _zip = zip;
        if (zip.Entries.Count > MostEntries) throw new UnreadableDocumentException($"This file has more than {MostEntries:N0} parts, which no leaflet has. It was not read.");
        foreach (var entry in zip.Entries) _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    /// <summary>Opens a file.</summary>
    /// <param name="stream">The file, which can be searched; it stays open.</param>
    /// <exception cref="UnreadableDocumentException">It is no .docx file, is damaged, or is too large.</exception>
    public static DocxPackage Open(Stream stream)
    {
        if (stream.Length == 0) throw new UnreadableDocumentException("This file is empty. Save it again in Word, and import that.");
        if (stream.Length > LargestFile) throw new UnreadableDocumentException($"This file is larger than {LargestFile / 1024 / 1024} MB. Take out the pictures, save it under another name, and import that.");
        RefuseOtherKinds(stream);
        var package = Guard("the file", () => new DocxPackage(new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true)));
        if (package._entries.ContainsKey("word/document.xml") || package._entries.ContainsKey("_rels/.rels")) return package;
        using (package)
        {
            throw new UnreadableDocumentException(package._entries.ContainsKey("mimetype")
                ? "This is a file of LibreOffice (.odt). Save it as Word document (.docx), and import that."
                : "This file is a zip archive, and no Word document. Import a .docx file.");
        }
    }

    /// <summary>The names of the parts.</summary>
    public IEnumerable<string> Names => _entries.Keys;

    /// <summary>Reads a part; null when there is none.</summary>
    /// <exception cref="UnreadableDocumentException">It is damaged, too large, nested too deeply, or has a document type.</exception>
    public XElement? Read(string name)
    {
        if (!_entries.TryGetValue(name, out var entry)) return null;
        return Guard(name, () =>
        {
            var bytes = Bytes(entry);
            CheckDepth(bytes);
            using var reader = Reader(bytes);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
        });
    }

    /// <inheritdoc />
    public void Dispose() => _zip.Dispose();

    private static MemoryStream Bytes(ZipArchiveEntry entry)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[81920];
        using var stream = entry.Open();
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > LargestPart) throw new UnreadableDocumentException($"A part of this file ({entry.FullName}) is larger than {LargestPart / 1024 / 1024} MB when it is unpacked, which no leaflet is. It was not read.");
            bytes.Write(buffer, 0, read);
        }

        return bytes;
    }

    private static void CheckDepth(MemoryStream bytes)
    {
        using var reader = Reader(bytes);
        while (reader.Read())
        {
            if (reader.Depth > DeepestXml) throw new UnreadableDocumentException($"The parts of this file lie in each other more than {DeepestXml} deep, which Word does not write. It was not read.");
        }
    }

    // No document type, so that nothing is fetched from elsewhere and no entity grows without end.
    private static XmlReader Reader(MemoryStream bytes)
    {
        bytes.Position = 0;
        return XmlReader.Create(bytes, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = false });
    }

    private static T Guard<T>(string part, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new UnreadableDocumentException($"This file is damaged ({part}: {e.Message.TrimEnd('.')}). Open it in Word, save it under another name, and import that.", e);
        }
    }

    private static void RefuseOtherKinds(Stream stream)
    {
        Span<byte> start = stackalloc byte[5];
        stream.Position = 0;
        start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        stream.Position = 0;
        if (start is [(byte)'P', (byte)'K', ..]) return;
        throw new UnreadableDocumentException(start switch
        {
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "This file is locked with a password, or was saved by an old Word (.doc). Open it in Word, take off the password, save it as Word document (.docx), and import that.",
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f'] => "This is a rich text file (.rtf). Save it as Word document (.docx), and import that.",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "This is a PDF, which keeps the look of a text and loses what is a heading or a list. Import the Word document that it was made from.",
            _ => "This is not a Word document. Import a .docx file.",
        });
    }
}
