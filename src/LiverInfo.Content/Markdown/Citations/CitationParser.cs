using Markdig.Helpers;
using Markdig.Parsers;

namespace LiverInfo.Content.Markdown.Citations;

/// <summary>Parses <c>[^key]</c>.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^') return false;
        var start = slice.Start + 2;
        var end = start;
        while (end <= slice.End && (slice[end].IsAlphaNumeric() || slice[end] is '-' or '_' or '.')) end++;
        if (end == start || end > slice.End || slice[end] != ']') return false;

        processor.Inline = new CitationInline(slice.Text[start..end])
        {
            Span = new(
                processor.GetSourcePosition(slice.Start, out var line, out var column),
                processor.GetSourcePosition(end)),
            Line = line,
            Column = column,
        };
        slice.Start = end + 1;
        return true;
    }
}
