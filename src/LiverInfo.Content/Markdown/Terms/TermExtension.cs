using Markdig;
using Markdig.Renderers;

namespace LiverInfo.Content.Markdown.Terms;

/// <summary>Words that are explained in place. They are found on the tree, so there is nothing to parse.</summary>
internal sealed class TermExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.AddIfNotAlready<TermRenderer>();
}
