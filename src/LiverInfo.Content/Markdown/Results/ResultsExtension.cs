using Markdig;
using Markdig.Renderers;

namespace LiverInfo.Content.Markdown.Results;

/// <summary>Results of studies in a <c>:::numbers</c> box.</summary>
internal sealed class ResultsExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.AddIfNotAlready(new NumbersRenderer(ArticleHtmlRenderer.LocaleOf(renderer)));
}
