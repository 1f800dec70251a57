using System.Collections.Immutable;
using LiverInfo.Content.Files;
using LiverInfo.Content.Markdown;
using LiverInfo.Content.Markdown.Citations;
using LiverInfo.Content.Markdown.Figures;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Text;

/// <summary>The text of one paragraph, heading or caption, with the location of each character and of the citations.</summary>
/// <remarks>
/// The text of an image is its caption. Its description is left out, because it repeats for some readers what others see in the image.
/// </remarks>
internal sealed class MappedText : InlineText
{
    private readonly MarkdownContext _context;
    private readonly LinkInline? _figure;
    private readonly List<int> _textStarts = [];
    private readonly List<int> _markdownStarts = [];
    private readonly HashSet<int> _settings = [];
    private readonly List<(int Offset, string Key)> _cited = [];
    private bool _isSetting;
    private int _lastSource = -1;
    private int _lastView = -1;

    /// <param name="block">The paragraph, heading or caption.</param>
    /// <param name="context">The Markdown that it is part of.</param>
    public MappedText(LeafBlock block, MarkdownContext context)
        : this(block, context, block.Inline, block is ParagraphBlock paragraph ? FigurePass.PictureOf(paragraph) : null)
    {
    }

    private MappedText(MarkdownObject part, MarkdownContext context, ContainerInline? inlines, LinkInline? figure, string? title = null)
    {
        (_context, _figure) = (context, figure);
        AddAll(inlines);
        if (title is not null) Add(title, part is LinkInline { TitleSpan.Start: > 0 } link ? link.TitleSpan.Start + 1 : part.Span.Start);
        if (_textStarts.Count == 0)
        {
            _textStarts.Add(0);
            _markdownStarts.Add(part.Span.Start);
        }

        Text = ToString();
    }

    /// <summary>The descriptions of the images of a block and the titles of its links, which are no part of its text.</summary>
    public static IEnumerable<MappedText> Beside(LeafBlock block, MarkdownContext context) => block.Inline is null or { FirstChild: LiteralInline { NextSibling: null } }
        ? []
        : block.Inline.FindDescendants<LinkInline>().Where(link => link.IsImage || !string.IsNullOrEmpty(link.Title)).Select(link => link.IsImage
            ? new MappedText(link, context, link, figure: null)
            : new MappedText(link, context, inlines: null, figure: null, link.Title));

    /// <summary>The text on one line.</summary>
    public string Text { get; }

    /// <summary>The strongest evidence that is cited anywhere in the text.</summary>
    public Evidence Evidence => EvidenceAfter(-1);

    /// <summary>The strongest evidence that is cited after an offset.</summary>
    public Evidence EvidenceAfter(int offset) =>
        _lastSource > offset ? Evidence.Cited : _lastView > offset ? Evidence.OwnView : Evidence.None;

    /// <summary>The keys of the sources that are cited together at the first place after the start of a sentence.</summary>
    /// <param name="offset">The offset of the sentence.</param>
    public ImmutableArray<string> CitedAfter(int offset)
    {
        var first = _cited.FindIndex(cited => cited.Offset > offset);
        return first < 0 ? [] : [.. _cited.Skip(first).TakeWhile(cited => cited.Offset == _cited[first].Offset).Select(cited => cited.Key)];
    }

    /// <summary>The location of a character in the file.</summary>
    public Location At(int offset)
    {
        var index = _textStarts.BinarySearch(offset);
        var part = Math.Max(0, index >= 0 ? index : ~index - 1);
        // The value of a setting is not written here: all of it is at its brace.
        return _context.At(_markdownStarts[part] + (_settings.Contains(part) ? 0 : offset - _textStarts[part]));
    }

    /// <inheritdoc />
    protected override void Add(ReadOnlySpan<char> text, int start)
    {
        var plain = PlainText.Of(text);
        // Browsers show several spaces as one.
        var i = 0;
        while (i < plain.Length)
        {
            var end = plain.IndexOf("  ", i, StringComparison.Ordinal) is >= 0 and var spaces ? spaces + 1 : plain.Length;
            if (_isSetting) _settings.Add(_textStarts.Count);
            _textStarts.Add(Length);
            _markdownStarts.Add(_isSetting ? start : start + i);
            base.Add(plain.AsSpan(i..end), start + i);
            i = end;
            while (end < plain.Length && i < plain.Length && plain[i] == ' ') i++;
        }
    }

    /// <inheritdoc />
    protected override void AddVerbatim(ReadOnlySpan<char> text, int start)
    {
        _isSetting = _context.BodyStart + start < _context.File.Text.Length && _context.File.Text[_context.BodyStart + start] == '{';
        base.AddVerbatim(text, start);
        _isSetting = false;
    }

    /// <inheritdoc />
    protected override void AddImage(LinkInline image)
    {
        if (image == _figure) Add(image.Title, image.TitleSpan.Start + 1);
    }

    /// <inheritdoc />
    protected override void AddCitation(CitationInline citation)
    {
        if (citation.IsOurView) _lastView = Length;
        else Cite(citation);
    }

    private void Cite(CitationInline citation)
    {
        _lastSource = Length;
        _cited.Add((Length, citation.Key));
    }
}
