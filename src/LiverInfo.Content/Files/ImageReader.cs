using System.Buffers.Binary;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Files;

/// <summary>Reads an image, with its size from the header of a raster image or the view box of an SVG.</summary>
internal static class ImageReader
{
    private const int LargestSide = 20_000;

    /// <summary>The image, or a diagnostic when it is damaged, not in a format that all browsers support, or not safe.</summary>
    /// <param name="path">The file, relative to the content folder. Its extension is the format, and the bytes must match it.</param>
    /// <param name="bytes">The file.</param>
    public static object Read(string path, byte[] bytes)
    {
        var name = Path.GetFileName(path);
        var extension = Path.GetExtension(name).ToUpperInvariant();
        if (extension is not (".PNG" or ".JPG" or ".JPEG" or ".WEBP" or ".SVG"))
            return Problems.PictureFormat(path, Path.GetExtension(name));
        if (FormatOf(bytes) is { } format && format.Extension != extension.Replace("JPEG", "JPG", StringComparison.Ordinal))
            return Problems.PictureMisnamed(path, format.Name, Path.ChangeExtension(path, format.Extension.ToLowerInvariant()));
        if (extension == ".SVG") return SvgReader.Read(path, bytes);
        var (mediaType, size) = extension switch
        {
            ".PNG" => ("image/png", Png(bytes)),
            ".WEBP" => ("image/webp", WebP(bytes)),
            _ => ("image/jpeg", Jpeg(bytes)),
        };
        return size is ( > 0 and <= LargestSide, > 0 and <= LargestSide) and var (width, height)
            ? new ImageFile(name, mediaType, width, height, [.. bytes])
            : Problems.ImageNotReadable(path);
    }

    /// <summary>The format of a raster image by its first bytes; null when they are of no such format.</summary>
    private static (string Name, string Extension)? FormatOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(PngSignature) ? ("PNG", ".PNG")
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? ("JPEG", ".JPG")
        : bytes.StartsWith("RIFF"u8) && bytes.Length >= 12 && bytes[8..].StartsWith("WEBP"u8) ? ("WebP", ".WEBP")
        : null;

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    // PNG (ISO/IEC 15948): a signature of eight bytes, then the IHDR chunk, which starts with width and height.
    private static (int Width, int Height)? Png(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 24 && bytes.StartsWith(PngSignature)
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
}
