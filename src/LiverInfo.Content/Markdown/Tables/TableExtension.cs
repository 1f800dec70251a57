using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace LiverInfo.Content.Markdown.Tables;

/// <summary>Renders pipe tables, which Markdig parses, with <see cref="TableRenderer"/>.</summary>
internal sealed class TableExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.RemoveAll(part => part is HtmlTableRenderer);
        renderer.ObjectRenderers.AddIfNotAlready<TableRenderer>();
    }
}
