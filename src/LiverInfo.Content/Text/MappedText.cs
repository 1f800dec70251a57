using System.Text;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown;
using LiverInfo.Content.Markdown.Citations;
using LiverInfo.Content.Markdown.Figures;
using LiverInfo.Content.Markdown.Settings;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Text;

/// <summary>
/// The words of one paragraph, heading or caption, with the place of each in the file and of the sources among them. Of a picture,
/// only the caption is among them: its description says again, to those who cannot see it, what the picture shows.
/// </summary>
internal sealed class MappedText
{
    private readonly MarkdownContext _reading;
    private readonly List<int> _textStarts = [];
    private readonly List<int> _fileStarts = [];
    private readonly int _lastSource = -1;
    private readonly int _lastView = -1;

    private MappedText(LeafBlock block, MarkdownContext reading)
    {
        _reading = reading;
        var text = new StringBuilder(block.Span.Length);
        var picture = block is ParagraphBlock paragraph ? FigurePass.PictureOf(paragraph) : null;
        var descriptionEnd = -1;
        foreach (var inline in block.Inline?.Descendants() ?? [])
        {
            if (inline.Span.Start <= descriptionEnd) continue;
            if (inline is LinkInline { IsImage: true }) descriptionEnd = inline.Span.End;
            if (inline is CitationInline { IsOurView: false }) _lastSource = text.Length;
            if (inline is CitationInline { IsOurView: true }) _lastView = text.Length;
            var words = inline switch
            {
                LiteralInline literal => literal.Content.AsSpan(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.AsSpan(),
                LineBreakInline => " ",
                SettingInline setting => setting.Value?.Value ?? "",
                LinkInline when inline == picture => picture.Title ?? "",
                _ => "",
            };
            if (words.Length == 0) continue;
            _textStarts.Add(text.Length);
            _fileStarts.Add(reading.BodyStart + (inline == picture ? picture.TitleSpan.Start + 1 : inline.Span.Start));
            text.Append(words);
        }

        if (_textStarts.Count == 0)
        {
            _textStarts.Add(0);
            _fileStarts.Add(reading.BodyStart + block.Span.Start);
        }

        Text = text.ToString();
    }

    /// <summary>The words, on one line.</summary>
    public string Text { get; }

    /// <summary>What stands behind the whole of it, wherever in it that is cited.</summary>
    public Evidence Evidence => _lastSource >= 0 ? Evidence.Cited : _lastView >= 0 ? Evidence.OwnView : Evidence.None;

    public static MappedText Of(LeafBlock block, MarkdownContext reading) => new(block, reading);

    /// <summary>What is cited anywhere after an offset.</summary>
    public Evidence BackingAfter(int offset) =>
        _lastSource > offset ? Evidence.Cited : _lastView > offset ? Evidence.OwnView : Evidence.None;

    /// <summary>The place of a character in the file.</summary>
    public Location At(int offset)
    {
        var index = _textStarts.BinarySearch(offset);
        var part = Math.Max(0, index >= 0 ? index : ~index - 1);
        return _reading.File.At(_fileStarts[part] + (offset - _textStarts[part]));
    }
}
