using System.Buffers.Binary;
using LiverInfo.Web.Views;
using SkiaSharp;

namespace LiverInfo.Web.Rendering.Drawing;

/// <summary>Draws the site's mark in dots.</summary>
internal static class MarkPicture
{
    // The mark leaves this share of the square free on each side, because phones cut the corners.
    private const float Border = 0.08f;

    private const int IconHeader = 6;
    private const int IconEntry = 16;

    /// <summary>Returns the file: a PNG on white for phones, or an icon file without a background.</summary>
    public static byte[] File(MarkView view) => view.MediaType == "image/png" ? Png(view.Sizes[0], SKColors.White) : Icon(view.Sizes);

    /// <summary>Draws the mark into a square.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="x">The left side.</param>
    /// <param name="y">The top.</param>
    /// <param name="width">The width in pixels.</param>
    public static void Draw(SKCanvas canvas, float x, float y, float width)
    {
        using var path = SKPath.ParseSvgPathData(Icons.MarkPath);
        using var paint = new SKPaint { Color = SKColor.Parse(Icons.MarkColour), IsAntialias = true };
        canvas.Save();
        canvas.Translate(x, y);
        canvas.Scale(width / Icons.MarkSize);
        canvas.DrawPath(path, paint);
        canvas.Restore();
    }

    /// <summary>Returns a bitmap as PNG.</summary>
    public static byte[] Encode(SKBitmap bitmap)
    {
        using var pixels = bitmap.PeekPixels();
        // Letters on plain paper: no filter is both the fastest and the smallest.
        using var data = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.NoFilters, 6))
            ?? throw new InvalidOperationException("A picture could not be encoded.");
        return data.ToArray();
    }

    private static byte[] Png(int size, SKColor background)
    {
        using var bitmap = new SKBitmap(size, size, SKColorType.Rgba8888, SKAlphaType.Premul);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(background);
        var border = background == SKColors.Transparent ? 0 : size * Border;
        Draw(canvas, border, border, size - (2 * border));
        canvas.Flush();
        return Encode(bitmap);
    }

    /// <summary>An icon file: a header, an entry for each size, and a PNG for each.</summary>
    private static byte[] Icon(IReadOnlyList<int> sizes)
    {
        var pictures = sizes.Select(size => Png(size, SKColors.Transparent)).ToList();
        var head = new byte[IconHeader + (IconEntry * sizes.Count)];
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(2), 1); // an icon, not a cursor
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(4), (ushort)sizes.Count);
        var offset = head.Length;
        foreach (var (index, picture) in pictures.Index())
        {
            var entry = head.AsSpan(IconHeader + (IconEntry * index), IconEntry);
            (entry[0], entry[1]) = ((byte)sizes[index], (byte)sizes[index]);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[4..], 1); // colour planes
            BinaryPrimitives.WriteUInt16LittleEndian(entry[6..], 32); // bits of each pixel
            BinaryPrimitives.WriteUInt32LittleEndian(entry[8..], (uint)picture.Length);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[12..], (uint)offset);
            offset += picture.Length;
        }

        return [.. head, .. pictures.SelectMany(picture => picture)];
    }
}
