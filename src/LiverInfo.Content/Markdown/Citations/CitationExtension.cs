using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace LiverInfo.Content.Markdown.Citations;

/// <summary>Citations: <c>[^key]</c>. Markdig's footnotes are not used, because what is cited stands in <c>_sources.yml</c>.</summary>
internal sealed class CitationExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.AddIfNotAlready<CitationRenderer>();
}
