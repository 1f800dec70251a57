using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown;

/// <summary>Reports raw HTML. It is parsed and then rejected, because Markdig's <c>DisableHtml</c> would show it to patients as text.</summary>
internal sealed class RawHtmlPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var node in context.Nodes.Where(node => node is HtmlBlock or HtmlInline))
            context.Problems.Add(Problems.RawHtml(context.At(node)));
    }
}
