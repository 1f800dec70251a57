using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Figures;

/// <summary>Pictures: one alone in its paragraph is a figure, whose caption is its title.</summary>
internal sealed class FigureExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new FigureRenderer());
        renderer.ObjectRenderers.Replace<ParagraphRenderer>(new FigureParagraphRenderer());
    }

    private sealed class FigureParagraphRenderer : ParagraphRenderer
    {
        protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
        {
            if (obj.Inline is not { FirstChild: LinkInline { IsImage: true } picture } || picture.NextSibling is not null)
            {
                base.Write(renderer, obj);
                return;
            }

            renderer.EnsureLine();
            renderer.Write("<figure>");
            renderer.WriteLeafInline(obj);
            if (!string.IsNullOrWhiteSpace(picture.Title))
            {
                renderer.Write("<figcaption>");
                renderer.WriteEscape(picture.Title);
                renderer.Write("</figcaption>");
            }

            renderer.WriteLine("</figure>");
        }
    }
}
