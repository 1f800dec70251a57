using System.Text.RegularExpressions;
using LiverInfo.Content.Markdown.Citations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown;

/// <summary>
/// The text of one paragraph, heading or cell as a reader sees it, with its lines, for the passes that look for signs of Markdown that
/// have no effect. <see cref="Opaque"/> replaces what cannot contain such a sign: escaped characters, citations, settings and images.
/// </summary>
internal sealed class ShownText : InlineText
{
    /// <summary>The character that replaces what is not searched.</summary>
    public const char Opaque = '\uFFFC';

    private readonly List<int> _offsets = [];
    private readonly HashSet<int> _linked = [];

    /// <param name="block">The paragraph, heading or cell.</param>
    public ShownText(LeafBlock block)
        : this(block, block.Inline)
    {
    }

    /// <param name="block">The paragraph, heading or cell.</param>
    /// <param name="part">The part of it that is read.</param>
    public ShownText(LeafBlock block, ContainerInline? part)
        : base('\n')
    {
        Block = block;
        AddAll(part);
        Text = ToString();
    }

    /// <summary>The paragraph, heading or cell.</summary>
    public LeafBlock Block { get; }

    /// <summary>The text, with a line feed between its lines.</summary>
    public string Text { get; }

    /// <summary>Whether a character is in the text of a link.</summary>
    public bool IsInLink(int index) => _linked.Contains(index);

    /// <summary>The offset of a character in the Markdown.</summary>
    public int OffsetOf(int index) => index < _offsets.Count ? _offsets[index] : Block.Span.End;

    /// <summary>The Markdown of a part of the text.</summary>
    public string Written(Capture part, MarkdownContext context)
    {
        var start = context.BodyStart + OffsetOf(part.Index);
        var end = context.BodyStart + OffsetOf(part.Index + Math.Max(0, part.Length - 1)) + 1;
        return end > start && end <= context.File.Text.Length ? context.File.Text[start..end] : part.Value;
    }

    /// <inheritdoc />
    protected override void Add(ReadOnlySpan<char> text, int start)
    {
        for (var i = 0; i < text.Length; i++) _offsets.Add(start + i);
        base.Add(text, start);
    }

    /// <inheritdoc />
    protected override void AddVerbatim(ReadOnlySpan<char> text, int start) => Add([Opaque], start);

    /// <inheritdoc />
    protected override void AddCitation(CitationInline citation) => Add([Opaque], citation.Span.Start);

    /// <inheritdoc />
    protected override void AddImage(LinkInline image) => Add([Opaque], image.Span.Start);

    /// <inheritdoc />
    protected override void AddAddress(AutolinkInline address) => Add([Opaque], address.Span.Start);

    /// <inheritdoc />
    protected override void AddLink(LinkInline link)
    {
        var start = Length;
        base.AddLink(link);
        for (var i = start; i < Length; i++) _linked.Add(i);
    }
}
