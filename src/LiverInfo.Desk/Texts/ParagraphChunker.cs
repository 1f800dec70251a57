using DiffPlex;

namespace LiverInfo.Desk.Texts;

/// <summary>
/// Splits an article into what one person changes at a time: each line of the front matter, each paragraph, and the empty lines
/// between them. Joined, the parts are the text.
/// </summary>
internal sealed class ParagraphChunker : IChunker
{
    private const string Fence = "---";

    /// <summary>The only instance.</summary>
    public static ParagraphChunker Instance { get; } = new();

    /// <inheritdoc />
    public IReadOnlyList<string> Chunk(string text)
    {
        var chunks = new List<string>();
        var lines = LinesOf(text);
        var first = lines.Count > 0 && lines[0].TrimEnd() == Fence ? lines.FindIndex(1, line => line.TrimEnd() == Fence) + 1 : 0;
        chunks.AddRange(lines.Take(first));
        for (var start = first; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && string.IsNullOrWhiteSpace(lines[end]) == string.IsNullOrWhiteSpace(lines[start])) end++;
            chunks.Add(string.Concat(lines[start..end]));
            start = end;
        }

        return chunks;
    }

    private static List<string> LinesOf(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
