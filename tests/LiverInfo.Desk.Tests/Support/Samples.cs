using System.Buffers.Binary;
using SkiaSharp;

namespace LiverInfo.Desk.Tests.Support;

/// <summary>Pictures that are made in a test.</summary>
internal static class Samples
{
    /// <summary>What a camera writes into a photograph, and nobody should publish.</summary>
    public const string Secret = "Taken at the home of the patient";

    /// <summary>A picture whose upper left quarter is red, in a format.</summary>
    public static byte[] Picture(SKEncodedImageFormat format, int width = 80, int height = 40)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul));
        surface.Canvas.Clear(SKColors.White);
        using var paint = new SKPaint { Color = SKColors.Red };
        surface.Canvas.DrawRect(0, 0, width / 2f, height / 2f, paint);
        using var image = surface.Snapshot();
        using var data = image.Encode(format, 95);
        return data.ToArray();
    }

    /// <summary>A JPEG with Exif data: how the camera was held, and a note.</summary>
    public static byte[] Photograph(int width = 80, int height = 40, byte orientation = 6)
    {
        var picture = Picture(SKEncodedImageFormat.Jpeg, width, height);
        byte[] note = [.. System.Text.Encoding.ASCII.GetBytes(Secret), 0];
        // TIFF, big-endian: two entries, the description (0x010E) behind them, and the orientation (0x0112).
        byte[] tiff =
        [
            .. "MM\0*"u8, 0, 0, 0, 8, 0, 2,
            0x01, 0x0E, 0, 2, 0, 0, 0, (byte)note.Length, 0, 0, 0, 38,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
            0, 0, 0, 0, .. note,
        ];
        byte[] exif = [.. "Exif\0\0"u8, .. tiff];
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(exif.Length + 2));
        return [.. picture[..2], 0xFF, 0xE1, .. length, .. exif, .. picture[2..]];
    }
}
