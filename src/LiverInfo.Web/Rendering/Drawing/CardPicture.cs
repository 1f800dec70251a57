using LiverInfo.Web.Views;
using SkiaSharp;

namespace LiverInfo.Web.Rendering.Drawing;

/// <summary>Draws a <see cref="CardView"/>: the mark, the title, and the caution below it.</summary>
internal static class CardPicture
{
    private const float Margin = 64;
    private const float TextWidth = CardView.Width - (2 * Margin);
    private const float MarkWidth = 64;
    private const float Top = 150;
    private const float Edge = 14;

    // The caution is never cut, so its letters shrink first, and then the room for the title.
    private static readonly float[] CautionSizes = [36, 32, 28, 24, 20, 16, 13];
    private static readonly float[] TitleSizes = [84, 76, 68, 60, 52, 46, 40, 34, 28, 22];
    private const float MostOfCaution = 250;

    private static readonly SKColor Paper = SKColor.Parse("#fbf9f4");
    private static readonly SKColor Ink = SKColor.Parse("#16282b");
    private static readonly SKColor Brand = SKColor.Parse("#0a4f4d");
    private static readonly SKColor Caution = SKColor.Parse("#fff0cb");
    private static readonly SKColor CautionEdge = SKColor.Parse("#a86c00");

    /// <summary>Returns the PNG.</summary>
    public static byte[] Png(CardView card)
    {
        using var bitmap = new SKBitmap(CardView.Width, CardView.Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(Paper);
        DrawName(canvas, card.SiteName);
        var bottom = DrawCaution(canvas, card.CautionTitle, card.Caution);
        DrawTitle(canvas, card.Title, bottom);
        canvas.Flush();
        return MarkPicture.Encode(bitmap);
    }

    private static void DrawName(SKCanvas canvas, string name)
    {
        MarkPicture.Draw(canvas, Margin, 48, MarkWidth);
        using var font = new CardFont(44, isBold: true);
        using var paint = PaintOf(Brand);
        font.Draw(canvas, name, Margin + MarkWidth + 16, 95, paint);
    }

    /// <summary>Draws the caution at the foot, and returns where it begins.</summary>
    private static float DrawCaution(SKCanvas canvas, string title, string text)
    {
        var size = CautionSizes.FirstOrDefault(size => HeightOf(size) <= MostOfCaution, CautionSizes[^1]);
        using var bold = new CardFont(size, isBold: true);
        using var regular = new CardFont(size, isBold: false);
        var lines = bold.Wrap(title, TextWidth).Select(line => (Font: bold, Text: line)).Concat(regular.Wrap(text, TextWidth).Select(line => (Font: regular, Text: line))).ToList();
        var top = CardView.Height - Math.Min(HeightOf(size), CardView.Height - Top);
        using var background = PaintOf(Caution);
        using var edge = PaintOf(CautionEdge);
        using var ink = PaintOf(Ink);
        canvas.DrawRect(0, top, CardView.Width, CardView.Height - top, background);
        canvas.DrawRect(0, top, Edge, CardView.Height - top, edge);
        var y = top + size + (size * 0.5f);
        foreach (var (font, line) in lines)
        {
            font.Draw(canvas, line, Margin, y, ink);
            y += size * CardFont.LineHeight;
        }

        return top;

        float HeightOf(float size)
        {
            using var bold = new CardFont(size, isBold: true);
            using var regular = new CardFont(size, isBold: false);
            return ((bold.Wrap(title, TextWidth).Count + regular.Wrap(text, TextWidth).Count) * size * CardFont.LineHeight) + (size * 1.2f);
        }
    }

    /// <summary>Draws the title as large as there is room for; one that is too long in the smallest letters is cut.</summary>
    private static void DrawTitle(SKCanvas canvas, string title, float bottom)
    {
        var room = bottom - Top - 20;
        using var ink = PaintOf(Ink);
        foreach (var size in TitleSizes)
        {
            using var font = new CardFont(size, isBold: true);
            var lines = font.Wrap(title, TextWidth);
            var most = Math.Max(1, (int)(room / (size * CardFont.LineHeight)));
            if (lines.Count > most && size != TitleSizes[^1]) continue;
            lines = lines.Count > most ? [.. lines.Take(most - 1), lines[most - 1] + "…"] : Balanced(font, title, lines);
            var y = Top + size;
            foreach (var line in lines)
            {
                font.Draw(canvas, line, Margin, y, ink);
                y += size * CardFont.LineHeight;
            }

            return;
        }
    }

    /// <summary>The same number of lines, of more even width, so that no word is left alone on the last one.</summary>
    private static List<string> Balanced(CardFont font, string title, List<string> lines)
    {
        const float Step = 20;
        var (best, width) = (lines, TextWidth - Step);
        while (lines.Count > 1 && width > Step && font.Wrap(title, width) is var narrower && narrower.Count == lines.Count) (best, width) = (narrower, width - Step);
        return best;
    }

    private static SKPaint PaintOf(SKColor colour) => new() { Color = colour, IsAntialias = true };
}
