using Markdig.Syntax;

namespace LiverInfo.Content.Markdown;

/// <summary>Counts the words to read.</summary>
internal sealed class WordCountPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context) =>
        context.Words = context.Nodes.OfType<LeafBlock>().Sum(block => Tokenizer.CountSpaced(InlineText.Of(block.Inline), withSymbols: true));
}
