using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Files;

/// <summary>Reads an SVG. It must be safe to open at its own URL: without scripts and without references to other resources.</summary>
internal static class SvgReader
{
    private const int LargestSide = 20_000;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The image, or a diagnostic that says what is wrong with it.</summary>
    /// <param name="path">The file, relative to the content folder.</param>
    /// <param name="bytes">The file.</param>
    public static object Read(string path, byte[] bytes)
    {
        try
        {
            // A document type is skipped, so that no entity is expanded and no URL is requested.
            using var reader = XmlReader.Create(new MemoryStream(bytes), new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = bytes.Length + 1 });
            return XDocument.Load(reader).Root is { } root ? Read(path, bytes, root) : Problems.ImageNotReadable(path);
        }
        catch (XmlException e)
        {
            var text = Encoding.Latin1.GetString(bytes);
            return text.Contains("<!ENTITY", StringComparison.Ordinal) ? Problems.DrawingWithEntities(path)
                : !text.Contains("<svg", StringComparison.Ordinal) ? Problems.ImageNotReadable(path)
                : ConflictMarkers.AreIn(text) ? Problems.DrawingWithTwoVersions(path)
                : text.IndexOf("<?xml ", StringComparison.Ordinal) is var start && start > 0 && text[..start].Any(c => c < '\u0080') ? Problems.DrawingBelowText(path)
                : Problems.DrawingNotWellFormed(path, e.LineNumber);
        }
    }

    private static object Read(string path, byte[] bytes, XElement root)
    {
        if (root.Name.LocalName != "svg") return Problems.ImageNotReadable(path);
        if (root.Name.Namespace != Svg) return Problems.DrawingWithoutNamespace(path);
        if (root.DescendantsAndSelf().Select(Script).FirstOrDefault(found => found is not null) is { } script) return Problems.DrawingWithScript(path, script);
        if (root.DescendantsAndSelf().Any(HoldsPicture)) return Problems.DrawingWithPicture(path);
        if (root.DescendantsAndSelf().Select(Reference).FirstOrDefault(found => found is not null) is { } reference) return Problems.DrawingCallsOut(path, reference);
        if (root.Document?.Nodes().OfType<XProcessingInstruction>().FirstOrDefault(node => node.Target == "xml-stylesheet") is { } styles) return Problems.DrawingCallsOut(path, $"<?{styles.Target}?>");
        var written = root.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName.Equals("viewBox", StringComparison.OrdinalIgnoreCase));
        var box = (root.Attribute("viewBox")?.Value ?? "").Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return box.Length == 4 && Number(box[2]) is > 0 and <= LargestSide and var width && Number(box[3]) is > 0 and <= LargestSide and var height
            ? new ImageFile(Path.GetFileName(path), "image/svg+xml", width, height, [.. bytes])
            : written is null ? Problems.DrawingWithoutSize(path) : Problems.DrawingSizeUnclear(path, $"{written.Name.LocalName}=\"{written.Value}\"", LargestSide);
    }

    private static int? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? (int)Math.Clamp(Math.Round(number), 0, int.MaxValue)
            : null;

    /// <summary>The part of an element that can run code or hold HTML; null when there is none.</summary>
    private static string? Script(XElement element) =>
        element.Name.LocalName is "script" or "foreignObject" or "iframe" or "handler" ? $"<{element.Name.LocalName}>"
        : element.Attributes().FirstOrDefault(attribute =>
            attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            || attribute.Value.Contains("javascript:", StringComparison.OrdinalIgnoreCase))?.Name.LocalName;

    private static bool HoldsPicture(XElement element) =>
        element.Attributes().Any(attribute => attribute.Name.LocalName == "href" && attribute.Value.TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase));

    /// <summary>The reference of an element to something outside the file; null when there is none.</summary>
    private static string? Reference(XElement element)
    {
        var links = element.Attributes().Where(attribute => attribute.Name.LocalName == "href" && !attribute.Value.StartsWith('#')).Select(attribute => attribute.Value);
        var styles = element.Attributes().Select(attribute => attribute.Value).Concat(element.Name.LocalName == "style" ? [element.Value] : []);
        return links.Concat(styles.SelectMany(OutsideIn)).FirstOrDefault();
    }

    /// <summary>The references of a style to something outside the file: <c>url(...)</c> without a fragment, and imported styles.</summary>
    private static IEnumerable<string> OutsideIn(string style)
    {
        if (style.Contains("@import", StringComparison.OrdinalIgnoreCase)) yield return "@import";
        for (var at = style.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = style.IndexOf("url(", at + 4, StringComparison.OrdinalIgnoreCase))
        {
            var target = style[(at + 4)..].TrimStart(' ', '"', '\'');
            if (!target.StartsWith('#')) yield return target.Split(')', '"', '\'')[0];
        }
    }
}
