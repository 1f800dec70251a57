using DiffPlex;

namespace LiverInfo.Desk.Texts;

/// <summary>Splits a text with line feeds only into its lines.</summary>
internal sealed class LineFeedChunker : IChunker
{
    /// <summary>The only instance.</summary>
    public static LineFeedChunker Instance { get; } = new();

    /// <inheritdoc />
    public IReadOnlyList<string> Chunk(string text) => text.Split('\n');
}
