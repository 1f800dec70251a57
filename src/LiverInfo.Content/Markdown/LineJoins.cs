using Markdig.Syntax;

namespace LiverInfo.Content.Markdown;

/// <summary>Tells whether a block begins in the middle of a sentence.</summary>
internal static class LineJoins
{
    private const string SentenceEnds = ".:;!?…\"”’)]*_";

    /// <summary>Whether the line above a block is text that ends without a punctuation mark, with no empty line between.</summary>
    public static bool ToTextAbove(Block block) => TextAbove(block) is [.., var last] && !SentenceEnds.Contains(last);

    /// <summary>The text that ends on the line above a block; empty when there is none.</summary>
    public static string TextAbove(Block block)
    {
        var index = block.Parent?.IndexOf(block) ?? 0;
        if (index == 0 || block.Parent![index - 1] is not ParagraphBlock { Inline: { } inlines } above) return "";
        var lines = InlineText.LinesOf(inlines);
        return above.Line + lines.Count == block.Line ? lines[^1].TrimEnd() : "";
    }
}
