using Markdig;
using Markdig.Renderers;

namespace LiverInfo.Content.Markdown.Terms;

/// <summary>Terms that are explained in place. <see cref="TermPass"/> adds them to the tree, so that no parser is needed.</summary>
internal sealed class TermExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.AddIfNotAlready(new TermRenderer(ArticleHtmlRenderer.StringsOf(renderer)));
}
