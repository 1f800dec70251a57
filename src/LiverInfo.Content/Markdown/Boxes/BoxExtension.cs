using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace LiverInfo.Content.Markdown.Boxes;

/// <summary>
/// Boxes: <c>:::urgent Title</c> to <c>:::</c>. Markdig's own extension for containers is not used, because it also parses two
/// colons within a sentence.
/// </summary>
internal sealed class BoxExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.BlockParsers.InsertBefore<FencedCodeBlockParser>(new BoxParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.AddIfNotAlready(new BoxRenderer(ArticleHtmlRenderer.StringsOf(renderer)));
        renderer.ObjectRenderers.Replace<ListRenderer>(new QuestionRenderer());
    }
}
