using Markdig;
using Markdig.Helpers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace LiverInfo.Content.Markdown.Notes;

/// <summary>
/// Notes: <c>&gt; [!NOTE]</c> and <c>&gt; [!IMPORTANT]</c>. Markdig's alerts are not used, because they silently render a
/// misspelt name as a quotation.
/// </summary>
internal sealed class NoteExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new BracketInlineParser("[!", CharHelper.IsAlpha, ']', name => new NoteMarker(name)));

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.Replace<QuoteBlockRenderer>(new NoteRenderer());
}
