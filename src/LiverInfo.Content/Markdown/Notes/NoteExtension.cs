using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace LiverInfo.Content.Markdown.Notes;

/// <summary>
/// Notes: <c>&gt; [!NOTE]</c> and <c>&gt; [!IMPORTANT]</c>. Markdig's alerts are not used, because they show a misspelt one
/// as an ordinary quotation, without a word.
/// </summary>
internal sealed class NoteExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new NoteMarkerParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.Replace<QuoteBlockRenderer>(new NoteRenderer());
}
