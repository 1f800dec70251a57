using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown;

/// <summary>Reports text that would be shown as code. It would keep its signs, and no check of the text would read it.</summary>
internal sealed class CodePass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var code in context.Nodes.OfType<CodeBlock>())
        {
            context.Problems.Add(code is FencedCodeBlock fenced
                ? Problems.FencedCode(context.At(code), new string(fenced.FencedChar, Math.Max(fenced.OpeningFencedCharCount, 3)))
                : Problems.IndentedCode(context.At(code)));
        }
    }
}
