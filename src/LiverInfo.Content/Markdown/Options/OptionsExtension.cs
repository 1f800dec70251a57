using Markdig;
using Markdig.Renderers;

namespace LiverInfo.Content.Markdown.Options;

/// <summary>Choices side by side in an <c>:::options</c> box.</summary>
internal sealed class OptionsExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.AddIfNotAlready(new OptionsRenderer(ArticleHtmlRenderer.StringsOf(renderer)));
}
