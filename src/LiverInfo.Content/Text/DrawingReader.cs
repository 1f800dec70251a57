using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace LiverInfo.Content.Text;

/// <summary>Reads the words of a drawing, which readers see as they see those of a page.</summary>
internal static class DrawingReader
{
    /// <summary>The sentences of the texts, the title and the description of a drawing; none for a photo.</summary>
    /// <param name="image">A picture.</param>
    /// <param name="rules">The rules of the language.</param>
    public static IEnumerable<Sentence> Read(ImageFile image, ITextRules rules)
    {
        if (image.MediaType != "image/svg+xml") return [];
        var bytes = image.Bytes.ToArray();
        // It was read before, so it is valid.
        using var reader = XmlReader.Create(new MemoryStream(bytes), new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        var drawing = XDocument.Load(reader, LoadOptions.SetLineInfo);
        var lines = Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n").Split('\n');
        return drawing.Descendants().Where(element => element.Name.LocalName is "text" or "title" or "desc").SelectMany(element =>
        {
            var (line, column) = ((IXmlLineInfo)element) is var at && at.HasLineInfo() ? (at.LineNumber, at.LinePosition) : (1, 1);
            var place = new Location($"{ImageFile.Folder}/{image.Name}", line, column, lines.ElementAtOrDefault(line - 1) ?? "");
            var text = string.Join(' ', element.DescendantNodes().OfType<XText>().SelectMany(part => part.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            return rules.SplitSentences(text).Select(sentence => new Sentence(text.Substring(sentence.Start, sentence.Length), SentenceKind.Setting, _ => place));
        }).ToList();
    }
}
