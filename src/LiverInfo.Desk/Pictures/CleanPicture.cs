using SkiaSharp;

namespace LiverInfo.Desk.Pictures;

/// <summary>
/// A picture as the site publishes it: its pixels alone, small enough for a phone. Photographs say where and when they were taken, and
/// nothing of that stays, because the picture is drawn anew.
/// </summary>
/// <param name="Bytes">The file.</param>
/// <param name="Extension">The extension of its format, with the dot.</param>
internal sealed record CleanPicture(byte[] Bytes, string Extension)
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int LargestFile = 20 * 1024 * 1024;

    /// <summary>The longer side of a picture, in pixels; a larger one is shrunk. A phone shows no more.</summary>
    public const int LongestSide = 1200;

    // As many as the largest cameras of telephones have. A small file can claim more than the memory holds.
    private const long MostPixels = 64_000_000;

    private const int LargestLossless = 250_000;
    private const int Quality = 82;

    /// <summary>Draws a picture anew.</summary>
    /// <param name="file">The bytes of a file, whatever it is.</param>
    /// <param name="refusal">Why there is no picture, for a person; null when there is one.</param>
    public static CleanPicture? Of(byte[] file, out string? refusal)
    {
        refusal = file.Length == 0 ? "Choose a picture first."
            : file.Length > LargestFile ? $"The picture has {file.Length / 1024 / 1024} MB, and at most {LargestFile / 1024 / 1024} MB are read. Save it in a smaller size."
            : PictureFormat.RefusalOf(file);
        if (refusal is not null) return null;
        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.Info.Width < 1 || codec.Info.Height < 1)
        {
            refusal = "The picture is damaged, so it cannot be shown. Save it again in the program that made it.";
            return null;
        }

        if ((long)codec.Info.Width * codec.Info.Height > MostPixels)
        {
            refusal = $"The picture is {codec.Info.Width} by {codec.Info.Height} pixels, which is too large to be read. Save it in a smaller size.";
            return null;
        }

        using var decoded = Decode(codec);
        if (decoded is null)
        {
            refusal = "The picture is damaged, so it cannot be shown. Save it again in the program that made it.";
            return null;
        }

        using var drawn = Draw(decoded, codec.EncodedOrigin);
        return Encode(drawn, codec.EncodedFormat);
    }

    private static SKBitmap? Decode(SKCodec codec)
    {
        var bitmap = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, codec.Info.AlphaType == SKAlphaType.Opaque ? SKAlphaType.Opaque : SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success) return bitmap;
        bitmap.Dispose();
        return null;
    }

    /// <summary>Shrinks a picture, and turns it as its camera was held.</summary>
    private static SKImage Draw(SKBitmap picture, SKEncodedOrigin origin)
    {
        var isTurned = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var scale = Math.Min(1f, (float)LongestSide / Math.Max(picture.Width, picture.Height));
        var (width, height) = (Math.Max(1, (int)Math.Round(picture.Width * scale)), Math.Max(1, (int)Math.Round(picture.Height * scale)));
        using var surface = SKSurface.Create(new SKImageInfo(isTurned ? height : width, isTurned ? width : height, SKColorType.Rgba8888, picture.AlphaType, SKColorSpace.CreateSrgb()));
        surface.Canvas.Clear(SKColors.Transparent);
        surface.Canvas.SetMatrix(Turn(origin, width, height));
        using var image = SKImage.FromBitmap(picture);
        surface.Canvas.DrawImage(image, new SKRect(0, 0, width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return surface.Snapshot();
    }

    // The eight ways of Exif: where the first row and the first column of the file are in the picture.
    private static SKMatrix Turn(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };

    /// <summary>A drawing stays without loss, unless it then takes readers long to load.</summary>
    private static CleanPicture Encode(SKImage picture, SKEncodedImageFormat format)
    {
        if (format == SKEncodedImageFormat.Png && Encoded(picture, SKEncodedImageFormat.Png) is { Length: <= LargestLossless } png) return new(png, ".png");
        return format == SKEncodedImageFormat.Jpeg
            ? new(Encoded(picture, SKEncodedImageFormat.Jpeg), ".jpg")
            : new(Encoded(picture, SKEncodedImageFormat.Webp), ".webp");
    }

    private static byte[] Encoded(SKImage picture, SKEncodedImageFormat format)
    {
        using var data = picture.Encode(format, Quality);
        return data.ToArray();
    }
}
