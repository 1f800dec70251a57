using System.Reflection;
using System.Text;
using SkiaSharp;

namespace LiverInfo.Web.Rendering.Drawing;

/// <summary>The font of the cards in one weight and size. It is part of the program, because a server often has no fonts.</summary>
/// <remarks>The font has the letters of the languages of Europe that are written in Latin script. Other signs are left out.</remarks>
internal sealed class CardFont : IDisposable
{
    /// <summary>A line of text takes this much of the size of its letters.</summary>
    public const float LineHeight = 1.25f;

    private static readonly SKTypeface[] Regular = [Load("Regular"), Load("Regular-Extended")];
    private static readonly SKTypeface[] Bold = [Load("Bold"), Load("Bold-Extended")];

    private readonly SKFont[] _fonts;

    /// <param name="size">The size of its letters in pixels.</param>
    /// <param name="isBold">Whether it is bold.</param>
    public CardFont(float size, bool isBold)
    {
        Size = size;
        _fonts = [.. (isBold ? Bold : Regular).Select(face => new SKFont(face, size) { Subpixel = true })];
    }

    /// <summary>The size of its letters in pixels.</summary>
    public float Size { get; }

    /// <summary>Returns the width of a text in pixels.</summary>
    public float Measure(string text) => Runs(text).Sum(run => run.Font.MeasureText(run.Text));

    /// <summary>Draws a text on a line.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="text">The text.</param>
    /// <param name="x">The left end.</param>
    /// <param name="y">The base line.</param>
    /// <param name="paint">The colour.</param>
    public void Draw(SKCanvas canvas, string text, float x, float y, SKPaint paint)
    {
        foreach (var (font, run) in Runs(text))
        {
            canvas.DrawText(run, x, y, SKTextAlign.Left, font, paint);
            x += font.MeasureText(run);
        }
    }

    /// <summary>Breaks a text into lines no wider than a width.</summary>
    public List<string> Wrap(string text, float width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (Measure(longer) > width && line.Length > 0)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        if (line.Length > 0) lines.Add(line);
        return lines;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var font in _fonts) font.Dispose();
    }

    /// <summary>A word that is wider than a line, in pieces; any other as it is.</summary>
    private IEnumerable<string> Pieces(string word, float width)
    {
        while (Measure(word) > width && word.Length > 1)
        {
            var length = word.Length - 1;
            while (length > 1 && Measure(word[..length]) > width) length--;
            yield return word[..length];
            word = word[length..];
        }

        yield return word;
    }

    /// <summary>The parts of a text by the file of the font that has their signs.</summary>
    private IEnumerable<(SKFont Font, string Text)> Runs(string text)
    {
        var run = new StringBuilder();
        SKFont? current = null;
        foreach (var sign in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (Array.Find(_fonts, font => font.ContainsGlyph(sign.Value)) is not { } font) continue;
            if (font != current && run.Length > 0)
            {
                yield return (current!, run.ToString());
                run.Clear();
            }

            current = font;
            run.Append(sign);
        }

        if (run.Length > 0) yield return (current!, run.ToString());
    }

    private static SKTypeface Load(string name)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Fonts/AtkinsonHyperlegible-{name}.ttf")!;
        using var data = SKData.Create(file);
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException($"The font {name} cannot be read.");
    }
}
