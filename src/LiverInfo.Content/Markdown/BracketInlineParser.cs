using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown;

/// <summary>Parses a name in brackets, such as <c>[^key]</c>.</summary>
internal sealed class BracketInlineParser : InlineParser
{
    private readonly string _open;
    private readonly Func<char, bool> _isNameChar;
    private readonly char _close;
    private readonly Func<string, Inline?> _create;

    /// <param name="open">The characters before the name.</param>
    /// <param name="isNameChar">Whether a character can be part of the name.</param>
    /// <param name="close">The character after the name.</param>
    /// <param name="create">Creates the inline for a name, or returns null when the text remains as written.</param>
    public BracketInlineParser(string open, Func<char, bool> isNameChar, char close, Func<string, Inline?> create)
    {
        (_open, _isNameChar, _close, _create) = (open, isNameChar, close, create);
        OpeningCharacters = [open[0]];
    }

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.AsSpan().StartsWith(_open)) return false;
        var start = slice.Start + _open.Length;
        var end = start;
        while (end <= slice.End && _isNameChar(slice[end])) end++;
        if (end == start || end > slice.End || slice[end] != _close) return false;
        if (_create(slice.Text[start..end]) is not { } inline) return false;

        inline.Span = new(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(end));
        (inline.Line, inline.Column) = (line, column);
        processor.Inline = inline;
        slice.Start = end + 1;
        return true;
    }
}
