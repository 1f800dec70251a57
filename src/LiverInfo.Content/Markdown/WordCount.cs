using Markdig.Syntax;

namespace LiverInfo.Content.Markdown;

/// <summary>How many words there are to read.</summary>
internal static class WordCount
{
    public static int Of(MarkdownDocument document) => document
        .Descendants<LeafBlock>()
        .Sum(block => PlainText.Of(block.Inline).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
}
