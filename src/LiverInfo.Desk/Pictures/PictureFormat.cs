namespace LiverInfo.Desk.Pictures;

/// <summary>Recognises pictures by their first bytes, because a name can say anything.</summary>
internal static class PictureFormat
{
    /// <summary>Why a file is not taken, for a person; null for JPEG, PNG and WebP.</summary>
    public static string? RefusalOf(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) || IsRiff(file, "WEBP"u8)) return null;
        if (IsOfMedia(file)) return "This is a HEIC or AVIF picture, as some telephones make them, and not all browsers show it. Save it as JPEG, and choose that file.";
        if (file.StartsWith("GIF8"u8)) return "This is a GIF, which the site does not show. Save it as PNG, and choose that file.";
        if (file.StartsWith("%PDF"u8)) return "This is a PDF. Save the picture in it as JPEG or PNG, and choose that file.";
        if (IsDrawing(file)) return "This is an SVG drawing, which can hold scripts, so the desk does not take it. Save it as PNG; or whoever keeps the content folder puts it into its folder images, where it is checked.";
        return "This is no picture that the site shows. Choose a JPEG, PNG or WebP file.";
    }

    private static bool IsRiff(ReadOnlySpan<byte> file, ReadOnlySpan<byte> kind) => file.Length >= 12 && file.StartsWith("RIFF"u8) && file[8..].StartsWith(kind);

    private static bool IsOfMedia(ReadOnlySpan<byte> file) => file.Length >= 12 && file[4..].StartsWith("ftyp"u8);

    private static bool IsDrawing(ReadOnlySpan<byte> file) => file[..Math.Min(file.Length, 1000)].IndexOf("<svg"u8) >= 0;
}
