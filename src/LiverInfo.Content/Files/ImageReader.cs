using System.Buffers.Binary;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace LiverInfo.Content.Files;

/// <summary>Reads the size of an image, from the header of a raster image or the view box of an SVG.</summary>
internal static class ImageReader
{
    private const int LargestSide = 20_000;

    /// <summary>The image; null when it is damaged or not in a format that all browsers support.</summary>
    /// <param name="name">The file name. Its extension is the format, and the bytes must match it.</param>
    /// <param name="bytes">The file.</param>
    public static ImageFile? Read(string name, byte[] bytes)
    {
        var (mediaType, size) = Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".PNG" => ("image/png", Png(bytes)),
            ".JPG" or ".JPEG" => ("image/jpeg", Jpeg(bytes)),
            ".WEBP" => ("image/webp", WebP(bytes)),
            ".SVG" => ("image/svg+xml", Svg(bytes)),
            _ => ("", null),
        };
        return size is ( > 0 and <= LargestSide, > 0 and <= LargestSide) and var (width, height)
            ? new(name, mediaType, width, height, [.. bytes])
            : null;
    }

    // PNG (ISO/IEC 15948): a signature of eight bytes, then the IHDR chunk, which starts with width and height.
    private static (int Width, int Height)? Png(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 24 && bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])
            ? (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]))
            : null;

    // JPEG (ITU-T T.81): segments of a marker and a length; the start-of-frame segment holds height and width.
    private static (int Width, int Height)? Jpeg(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8])) return null;
        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            // C4, C8 and CC are in the range of the frame markers, but are tables.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    // WebP (RFC 9649): a RIFF file whose first chunk is one of three kinds.
    private static (int Width, int Height)? WebP(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30 || !bytes.StartsWith("RIFF"u8) || !bytes[8..].StartsWith("WEBP"u8)) return null;
        var chunk = bytes[12..16];
        if (chunk.SequenceEqual("VP8X"u8)) return (1 + UInt24(bytes[24..]), 1 + UInt24(bytes[27..]));
        if (chunk.SequenceEqual("VP8 "u8)) return (BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF);
        if (!chunk.SequenceEqual("VP8L"u8)) return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
        return ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);

        static int UInt24(ReadOnlySpan<byte> three) => three[0] | (three[1] << 8) | (three[2] << 16);
    }

    private static (int Width, int Height)? Svg(byte[] bytes)
    {
        try
        {
            // DTDs are prohibited, so that no entity is expanded and no URL is requested.
            using var reader = XmlReader.Create(new MemoryStream(bytes), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = bytes.Length + 1 });
            var root = XDocument.Load(reader).Root;
            if (root?.Name.LocalName != "svg" || !IsHarmless(root)) return null;
            var box = (root.Attribute("viewBox")?.Value ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            return box.Length == 4 && Number(box[2]) is { } width && Number(box[3]) is { } height ? (width, height) : null;
        }
        catch (XmlException)
        {
            return null;
        }

        static int? Number(string text) =>
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                ? (int)Math.Clamp(Math.Round(number), 0, int.MaxValue)
                : null;
    }

    /// <summary>Whether an SVG is safe to open at its own URL: without scripts and without references to other resources.</summary>
    private static bool IsHarmless(XElement root) => root.DescendantsAndSelf().All(element =>
        element.Name.LocalName is not ("script" or "foreignObject" or "iframe" or "handler")
        && element.Attributes().All(attribute =>
            !attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            && (attribute.Name.LocalName != "href" || attribute.Value.StartsWith('#'))
            && !attribute.Value.Contains("javascript:", StringComparison.OrdinalIgnoreCase)));
}
