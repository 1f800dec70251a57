using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Headings;

/// <summary>Headings, each with a permalink beside it, which is shown on hover and on keyboard focus.</summary>
internal sealed class HeadingExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.Replace<HeadingRenderer>(new LinkedHeadingRenderer(ArticleHtmlRenderer.StringsOf(renderer)));

    private sealed class LinkedHeadingRenderer(Locale.MarkdownStrings strings) : HeadingRenderer
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
        {
            renderer.EnsureLine();
            renderer.Write("<div class=\"anchored\">");
            base.Write(renderer, obj);
            // Not inside the heading, because screen readers would read it as part of the heading.
            renderer.Write("<a class=\"permalink\" href=\"#").Write(obj.GetAttributes().Id)
                .Write("\"><span aria-hidden=\"true\">#</span><span class=\"visually-hidden\">").WriteEscape(strings.LinkToPart);
            renderer.WriteLine("</span></a></div>");
        }
    }
}
