using System.Text;
using SkiaSharp;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using ZXing;

namespace LiverInfo.Web.Tests.Support;

/// <summary>What is on the sheets of a printed page, as a PDF has it.</summary>
internal sealed class PrintedPage
{
    // The number of the sheet is in the margin below.
    private const double BottomMargin = 14 / 25.4 * 72;
    private const double TopMargin = 12 / 25.4 * 72;

    private static readonly Dictionary<char, string> Joined = new() { ['\ufb00'] = "ff", ['\ufb01'] = "fi", ['\ufb02'] = "fl", ['\ufb03'] = "ffi", ['\ufb04'] = "ffl" };

    private readonly List<string> _sheets = [];

    public PrintedPage(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        foreach (var page in document.GetPages())
        {
            var letters = page.Letters.Where(letter => letter.BoundingBox.Bottom > BottomMargin - 2).ToList();
            _sheets.Add(Squeezed(string.Concat(letters.Select(letter => letter.Value))));
            Numbers.Add(string.Concat(page.Letters.Where(letter => letter.BoundingBox.Bottom <= BottomMargin - 2).Select(letter => letter.Value)).Replace(" ", "", StringComparison.Ordinal));
            var lowest = letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).Min(letter => letter.BoundingBox.Bottom);
            Empty.Add((lowest - BottomMargin) / (page.Height - BottomMargin - TopMargin));
            if (CodeOn(page) is { } text) Codes.Add(text);
        }
    }

    /// <summary>How many sheets there are.</summary>
    public int Count => _sheets.Count;

    /// <summary>The numbers in the margins.</summary>
    public List<string> Numbers { get; } = [];

    /// <summary>Which part of each sheet is empty below its last line, from 0 to 1.</summary>
    public List<double> Empty { get; } = [];

    /// <summary>What a phone reads in the QR codes.</summary>
    public List<string> Codes { get; } = [];

    /// <summary>How often a text is there. One that goes on on the next sheet counts.</summary>
    public int CountOf(string text)
    {
        var wanted = Squeezed(text);
        var count = _sheets.Sum(sheet => Occurrences(sheet, wanted));
        for (var sheet = 0; sheet + 1 < _sheets.Count && count == 0; sheet++)
        {
            for (var length = 1; length < wanted.Length; length++)
            {
                if (_sheets[sheet].Contains(wanted[..length], StringComparison.Ordinal) && _sheets[sheet + 1].Contains(wanted[length..], StringComparison.Ordinal)
                    && (length >= wanted.Length / 2 ? length : wanted.Length - length) > 5)
                {
                    count++;
                    break;
                }
            }
        }

        return count;
    }

    /// <summary>Whether all of some texts are on one sheet.</summary>
    public bool AreTogether(IEnumerable<string> texts)
    {
        var wanted = texts.Select(Squeezed).ToList();
        return _sheets.Any(sheet => wanted.All(text => sheet.Contains(text, StringComparison.Ordinal)));
    }

    /// <summary>How often a text is in another, both without white space and with small letters.</summary>
    public static int Occurrences(string text, string wanted)
    {
        var count = 0;
        for (var at = 0; (at = text.IndexOf(wanted, at, StringComparison.Ordinal)) >= 0; at += wanted.Length) count++;
        return count;
    }

    /// <summary>A text without white space, with small letters, because styles may change the first.</summary>
    public static string Squeezed(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            // Fonts have letters that are joined.
            if (Joined.TryGetValue(c, out var letters)) squeezed.Append(letters);
            else if (!char.IsWhiteSpace(c) && c is not ('\u200b' or '\u00ad')) squeezed.Append(char.ToLowerInvariant(c));
        }

        return squeezed.ToString();
    }

    /// <summary>Draws the filled squares of a sheet again, and reads the code in them.</summary>
    private static string? CodeOn(Page page)
    {
        const int FewestSquares = 100;
        const float Scale = 6;
        var squares = page.Paths.Where(path => path.IsFilled && path.Count > FewestSquares).SelectMany(path => path).Select(square => square.GetBoundingRectangle()).OfType<UglyToad.PdfPig.Core.PdfRectangle>().ToList();
        if (squares.Count == 0) return null;
        var (left, bottom) = (squares.Min(square => square.Left), squares.Min(square => square.Bottom));
        var (width, height) = (squares.Max(square => square.Right) - left, squares.Max(square => square.Top) - bottom);
        const float Quiet = 12;
        using var bitmap = new SKBitmap((int)((width + (2 * Quiet)) * Scale), (int)((height + (2 * Quiet)) * Scale));
        using (var canvas = new SKCanvas(bitmap))
        {
            using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = false };
            canvas.Clear(SKColors.White);
            canvas.Scale(Scale);
            foreach (var square in squares)
                canvas.DrawRect((float)(square.Left - left) + Quiet, (float)(bottom + height - square.Top) + Quiet, (float)square.Width, (float)square.Height, ink);
        }

        var reader = new BarcodeReaderGeneric { Options = { PossibleFormats = [BarcodeFormat.QR_CODE], TryHarder = true } };
        return reader.Decode(new RGBLuminanceSource(bitmap.Bytes, bitmap.Width, bitmap.Height, RGBLuminanceSource.BitmapFormat.RGBA32))?.Text;
    }
}
