using System.Text;
using LiverInfo.Desk.Pictures;
using SkiaSharp;

namespace LiverInfo.Desk.Tests.Pictures;

/// <summary>Pictures are drawn anew, and what is no picture is refused with a reason.</summary>
public sealed class CleanPictureTests
{
    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, ".jpg")]
    [InlineData(SKEncodedImageFormat.Png, ".png")]
    [InlineData(SKEncodedImageFormat.Webp, ".webp")]
    public void A_picture_keeps_its_format_and_what_it_shows(SKEncodedImageFormat format, string extension)
    {
        var picture = CleanPicture.Of(Samples.Picture(format), out var refusal);
        Assert.Null(refusal);
        Assert.Equal(extension, picture!.Extension);
        using var shown = SKBitmap.Decode(picture.Bytes);
        Assert.Equal((80, 40), (shown.Width, shown.Height));
        Assert.True(IsRed(shown.GetPixel(10, 8)));
        Assert.False(IsRed(shown.GetPixel(70, 35)));
    }

    [Fact]
    public void What_a_camera_wrote_into_a_photograph_is_gone()
    {
        var photograph = Samples.Photograph();
        Assert.Contains(Samples.Secret, Encoding.Latin1.GetString(photograph), StringComparison.Ordinal);
        var text = Encoding.Latin1.GetString(CleanPicture.Of(photograph, out _)!.Bytes);
        Assert.DoesNotContain(Samples.Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", text, StringComparison.Ordinal);
    }

    // Where the red quarter of the file is when the picture is turned as its camera was held.
    [Theory]
    [InlineData(1, false, 0, 0)]
    [InlineData(2, false, 1, 0)]
    [InlineData(3, false, 1, 1)]
    [InlineData(4, false, 0, 1)]
    [InlineData(5, true, 0, 0)]
    [InlineData(6, true, 1, 0)]
    [InlineData(7, true, 1, 1)]
    [InlineData(8, true, 0, 1)]
    public void A_photograph_is_turned_as_its_camera_was_held(byte orientation, bool isTurned, int right, int down)
    {
        using var shown = SKBitmap.Decode(CleanPicture.Of(Samples.Photograph(orientation: orientation), out _)!.Bytes);
        Assert.Equal(isTurned ? (40, 80) : (80, 40), (shown.Width, shown.Height));
        foreach (var x in new[] { 0, 1 })
        {
            foreach (var y in new[] { 0, 1 })
            {
                Assert.Equal((x, y) == (right, down), IsRed(shown.GetPixel((shown.Width / 4) + (x * shown.Width / 2), (shown.Height / 4) + (y * shown.Height / 2))));
            }
        }
    }

    [Fact]
    public void A_large_photograph_is_shrunk_to_what_a_phone_shows()
    {
        var picture = CleanPicture.Of(Samples.Photograph(4000, 3000, orientation: 1), out _)!;
        using var shown = SKBitmap.Decode(picture.Bytes);
        Assert.Equal((1200, 900), (shown.Width, shown.Height));
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>", "SVG")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE svg><svg onload=\"alert(1)\"/>", "SVG")]
    [InlineData("<html><script>alert(1)</script></html>", "no picture")]
    [InlineData("GIF89a<script>alert(1)</script>", "GIF")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("\0\0\0\u0018ftypheic\0\0\0\0", "HEIC")]
    [InlineData("MZ", "no picture")]
    [InlineData("\u00FF\u00D8\u00FF", "damaged")]
    [InlineData("\u0089PNG\r\n\u001A\n<script>", "damaged")]
    [InlineData("RIFF\0\0\0\0WEBP", "damaged")]
    [InlineData("", "Choose")]
    public void What_is_no_picture_is_refused_with_what_to_do(string bytes, string reason)
    {
        Assert.Null(CleanPicture.Of(Encoding.Latin1.GetBytes(bytes), out var refusal));
        Assert.Contains(reason, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_with_a_page_behind_it_loses_the_page()
    {
        byte[] both = [.. Samples.Picture(SKEncodedImageFormat.Png), .. "<script>alert(1)</script>"u8];
        Assert.DoesNotContain("script", Encoding.Latin1.GetString(CleanPicture.Of(both, out _)!.Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_file_that_claims_to_be_huge_is_refused_before_it_is_read()
    {
        var bytes = Samples.Picture(SKEncodedImageFormat.Png);
        // The width and the height of a PNG, and the check of its header.
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), 60_000);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), 60_000);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(29), Crc(bytes.AsSpan(12, 17)));
        Assert.Null(CleanPicture.Of(bytes, out var refusal));
        Assert.Contains("too large", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A green leaf", "a-green-leaf")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("C:\\Windows\\system.ini", "c-windows-system-ini")]
    [InlineData("CON", "picture-con")]
    [InlineData("aux.png", "aux-png")]
    [InlineData("нос", "picture")]
    [InlineData("é.", "picture-e")]
    [InlineData("A very long description of what this picture shows to readers", "a-very-long-description-of-what-this")]
    public void The_name_is_made_of_the_description(string description, string name) => Assert.Equal(name, PictureText.NameOf(description));

    [Fact]
    public void Signs_in_a_description_stay_what_they_are() =>
        Assert.Equal("![\\[x\\](javascript:alert(1)) \\<b\\> \\{phone\\} \\*2\\*](images/x.png)", PictureText.Markdown("[x](javascript:alert(1))\n<b>  {phone} *2*", "x.png"));

    private static bool IsRed(SKColor colour) => colour is { Red: > 200, Green: < 90, Blue: < 90 };

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++) crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
        }

        return ~crc;
    }
}
