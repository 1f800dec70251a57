using System.Collections.Concurrent;

namespace LiverInfo.Content.Files;

/// <summary>The text of one file of the content folder, with the location of each character.</summary>
public sealed class ContentFile
{
    private readonly Lazy<int[]> _lineStarts;

    // The lines as written, only where normalization changed the text.
    private readonly string[]? _written;

    // Only for a text made of parts of several files.
    private readonly IReadOnlyList<TextPiece> _pieces = [];
    private readonly int[] _pieceStarts = [];

    // Shares one string among all problems of a line.
    private readonly ConcurrentDictionary<int, string> _excerpts = new();

    /// <param name="path">Relative to the content folder, with forward slashes.</param>
    /// <param name="text">The text, which is normalized; a leading byte order mark is removed.</param>
    public ContentFile(string path, string text)
        : this(path, TextNormalizer.Normalize(text.TrimStart('\uFEFF')), text.TrimStart('\uFEFF'))
    {
    }

    private ContentFile(string path, string text, string? written)
    {
        Path = path;
        Text = text;
        _lineStarts = new(() => FindLineStarts(Text));
        if (written is not null && text != written) _written = Lines(written, FindLineStarts(written));
    }

    /// <summary>A text made of parts of files. Each character keeps its location in its own file.</summary>
    /// <param name="path">The path of the file that the text replaces.</param>
    /// <param name="pieces">The parts, at least one.</param>
    internal ContentFile(string path, IReadOnlyList<TextPiece> pieces)
        : this(path, string.Concat(pieces.Select(piece => piece.File.Text.Substring(piece.Start, piece.Length))), written: null)
    {
        _pieces = pieces;
        _pieceStarts = new int[pieces.Count];
        for (var i = 1; i < pieces.Count; i++) _pieceStarts[i] = _pieceStarts[i - 1] + pieces[i - 1].Length;
    }

    /// <summary>Relative to the content folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The whole text with its original line endings, normalized and without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>The location of a character.</summary>
    /// <param name="offset">The offset, from 0, clamped to the text.</param>
    public Location At(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        if (_pieces.Count > 0)
        {
            var part = Array.FindLastIndex(_pieceStarts, start => start <= offset);
            return _pieces[part].File.At(_pieces[part].Start + offset - _pieceStarts[part]);
        }

        var index = Array.BinarySearch(_lineStarts.Value, offset);
        var line = index >= 0 ? index : ~index - 1;
        return At(line + 1, offset - _lineStarts.Value[line] + 1);
    }

    /// <summary>The location at a line and column, both from 1, clamped to the text.</summary>
    public Location At(int line, int column)
    {
        var starts = _lineStarts.Value;
        line = Math.Clamp(line, 1, starts.Length);
        if (_pieces.Count > 0) return At(starts[line - 1] + Math.Max(column, 1) - 1);
        if (!_excerpts.TryGetValue(line, out var excerpt)) _excerpts[line] = excerpt = _written?[line - 1] ?? LineOf(Text, starts, line);
        if (_written is not null) column = WrittenColumn(excerpt, LineOf(Text, starts, line).Length, column);
        return new(Path, line, Math.Clamp(column, 1, excerpt.Length + 1), excerpt);
    }

    /// <summary>The column in the line as written: after the shortest beginning that normalizes to as many characters.</summary>
    private static int WrittenColumn(string written, int length, int column)
    {
        if (written.Length == length) return column;
        var (low, high) = (0, written.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (TextNormalizer.Normalize(written[..(middle + 1)]).Length >= column) high = middle;
            else low = middle + 1;
        }

        return low + 1;
    }

    private static string[] Lines(string text, int[] starts) => [.. Enumerable.Range(1, starts.Length).Select(line => LineOf(text, starts, line))];

    private static string LineOf(string text, int[] starts, int line) =>
        text[starts[line - 1]..(line < starts.Length ? starts[line] : text.Length)].TrimEnd('\r', '\n');

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
