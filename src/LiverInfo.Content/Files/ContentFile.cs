using System.Collections.Concurrent;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Files;

/// <summary>The text of one file of the content folder, with the location of each character.</summary>
public sealed class ContentFile
{
    private readonly Lazy<int[]> _lineStarts;

    // The text as written and where its lines begin, only where normalization changed the text.
    private readonly string? _written;
    private readonly int[] _writtenStarts = [];

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
        if (written is null || text == written) return;
        (_written, _writtenStarts) = (written, FindLineStarts(written));
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

    /// <summary>The whole text as it is written, without a byte order mark.</summary>
    public string Written => _written ?? Text;

    /// <summary>The line ending of the file; that of its first line.</summary>
    internal string LineEnding => Text.IndexOfAny(['\r', '\n']) switch
    {
        < 0 => "\n",
        var end when Text[end] == '\n' => "\n",
        var end => end + 1 < Text.Length && Text[end + 1] == '\n' ? "\r\n" : "\r",
    };

    /// <summary>The file after an edit; null when the text under the edit is not what the edit expects.</summary>
    public ContentFile? With(TextEdit edit) => OffsetOf(edit) is { } start && edit.Path == Path
        ? new(Path, string.Concat(Written.AsSpan(0, start), edit.New, Written.AsSpan(start + edit.Old.Length)))
        : null;

    /// <summary>The lines that an edit changes, before and after it; null when the text under the edit is not what the edit expects.</summary>
    public (string Before, string After)? LinesOf(TextEdit edit)
    {
        if (OffsetOf(edit) is not { } start) return null;
        var (text, end) = (Written, start + edit.Old.Length);
        var first = WrittenStarts[edit.Line - 1];
        // The line after an inserted line break was part of the line before it.
        while (end < text.Length && text[end] is not ('\r' or '\n')) end++;
        return (text[first..end], string.Concat(text.AsSpan(first, start - first), edit.New, text.AsSpan(start + edit.Old.Length, end - start - edit.Old.Length)));
    }

    private int[] WrittenStarts => _written is null ? _lineStarts.Value : _writtenStarts;

    private int? OffsetOf(TextEdit edit)
    {
        if (edit.Line > WrittenStarts.Length) return null;
        var start = WrittenStarts[edit.Line - 1] + edit.Column - 1;
        return start <= Written.Length && Written.AsSpan(start).StartsWith(edit.Old, StringComparison.Ordinal) ? start : null;
    }

    /// <summary>The edit that replaces a part of the text, in the characters as they are written.</summary>
    /// <param name="start">The offset of the part.</param>
    /// <param name="old">The part as it was read.</param>
    /// <param name="replacement">The text in its place.</param>
    /// <param name="isSafe">Whether what the author means cannot change.</param>
    /// <returns>The edit; null when the part cannot be found in the text as it is written, or is of two files.</returns>
    internal TextEdit? Replace(int start, string old, string replacement, bool isSafe)
    {
        if (old == replacement || start < 0 || start > Text.Length || !Text.AsSpan(start).StartsWith(old, StringComparison.Ordinal)) return null;
        if (_pieces.Count > 0)
        {
            var part = Array.FindLastIndex(_pieceStarts, from => from <= start);
            var (file, from, length) = _pieces[part];
            var inside = start - _pieceStarts[part];
            return inside + old.Length <= length ? file.Replace(from + inside, old, replacement, isSafe) : null;
        }

        var first = At(start);
        if (_written is null) return new(Path, first.Line, first.Column, old, replacement, isSafe);
        var end = old.Length == 0 ? first : At(start + old.Length - 1);
        var (writtenStart, writtenEnd) = (_writtenStarts[first.Line - 1] + first.Column - 1, _writtenStarts[end.Line - 1] + end.Column - (old.Length == 0 ? 1 : 0));
        if (writtenStart > writtenEnd || writtenEnd > _written.Length) return null;
        var written = _written[writtenStart..writtenEnd];
        if (written != old)
        {
            // Signs that are left out when the text is read stay where the part itself stays.
            var kept = replacement.IndexOf(old, StringComparison.Ordinal);
            if (old.Length < 2 || kept < 0 || TextNormalizer.Normalize(written) != old) return null;
            replacement = string.Concat(replacement.AsSpan(0, kept), written, replacement.AsSpan(kept + old.Length));
        }

        return new(Path, first.Line, first.Column, written, replacement, isSafe);
    }

    /// <summary>The edit that replaces a part of a line.</summary>
    /// <inheritdoc cref="Replace(int, string, string, bool)"/>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column of the part as it was read, from 1.</param>
    /// <param name="old">The part as it was read.</param>
    /// <param name="replacement">The text in its place.</param>
    /// <param name="isSafe">Whether what the author means cannot change.</param>
    internal TextEdit? Replace(int line, int column, string old, string replacement, bool isSafe) =>
        line <= _lineStarts.Value.Length ? Replace(_lineStarts.Value[line - 1] + column - 1, old, replacement, isSafe) : null;

    /// <summary>A line as it was read, without its line ending.</summary>
    internal string LineAt(int line) => LineOf(Text, _lineStarts.Value, Math.Clamp(line, 1, _lineStarts.Value.Length));

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
        if (!_excerpts.TryGetValue(line, out var excerpt)) _excerpts[line] = excerpt = LineOf(Written, WrittenStarts, line);
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
