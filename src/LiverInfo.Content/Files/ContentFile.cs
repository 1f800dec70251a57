using System.Collections.Concurrent;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Files;

/// <summary>The text of one file of the content folder, and where each character stands in it.</summary>
public sealed class ContentFile
{
    private readonly Lazy<int[]> _lineStarts;

    // A line with a thousand problems in it is one text, not a thousand.
    private readonly ConcurrentDictionary<int, string> _excerpts = new();

    /// <param name="path">Relative to the content folder, with forward slashes.</param>
    /// <param name="text">The text; a byte order mark at its start is dropped.</param>
    public ContentFile(string path, string text)
    {
        Path = path;
        Text = text.TrimStart('\uFEFF');
        _lineStarts = new(() => FindLineStarts(Text));
    }

    /// <summary>Relative to the content folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The whole text, line ends as they were, no byte order mark.</summary>
    public string Text { get; }

    /// <summary>The place of a character.</summary>
    /// <param name="offset">Counted from 0; an offset outside the text is taken as its nearest end.</param>
    public Location At(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = Array.BinarySearch(_lineStarts.Value, offset);
        var line = index >= 0 ? index : ~index - 1;
        return At(line + 1, offset - _lineStarts.Value[line] + 1);
    }

    /// <summary>The place at a line and column, both counted from 1; a line outside the text is taken as its nearest end.</summary>
    public Location At(int line, int column)
    {
        var starts = _lineStarts.Value;
        line = Math.Clamp(line, 1, starts.Length);
        if (!_excerpts.TryGetValue(line, out var excerpt))
        {
            var end = line < starts.Length ? starts[line] : Text.Length;
            _excerpts[line] = excerpt = Text[starts[line - 1]..end].TrimEnd('\r', '\n');
        }

        return new(Path, line, Math.Clamp(column, 1, excerpt.Length + 1), excerpt);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
