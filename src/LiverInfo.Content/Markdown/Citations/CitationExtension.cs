using Markdig;
using Markdig.Helpers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace LiverInfo.Content.Markdown.Citations;

/// <summary>Citations: <c>[^key]</c>. Markdig's footnotes are not used, because the sources are in <c>_sources.yml</c>.</summary>
internal sealed class CitationExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new BracketInlineParser("[^", c => c.IsAlphaNumeric() || c is '-' or '_' or '.', ']', key => new CitationInline(key)));

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.AddIfNotAlready(new CitationRenderer(ArticleHtmlRenderer.StringsOf(renderer)));
}
