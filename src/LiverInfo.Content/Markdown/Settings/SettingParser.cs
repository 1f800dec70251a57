using Markdig.Helpers;
using Markdig.Parsers;

namespace LiverInfo.Content.Markdown.Settings;

/// <summary>Parses <c>{name}</c>.</summary>
internal sealed class SettingParser : InlineParser
{
    public SettingParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start + 1;
        var end = start;
        while (end <= slice.End && (slice[end].IsAlphaNumeric() || slice[end] == '-')) end++;
        if (end == start || !slice[start].IsAlpha() || end > slice.End || slice[end] != '}') return false;

        processor.Inline = new SettingInline(slice.Text[start..end])
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
