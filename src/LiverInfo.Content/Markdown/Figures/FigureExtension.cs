using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Figures;

/// <summary>Images. An image alone in its paragraph is a figure; its caption is the title and the citations that follow.</summary>
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
            if (FigurePass.PictureOf(obj) is not { } picture)
            {
                base.Write(renderer, obj);
                return;
            }

            renderer.EnsureLine();
            renderer.Write("<figure>");
            renderer.Write(picture);
            if (!string.IsNullOrWhiteSpace(picture.Title) || picture.NextSibling is not null)
            {
                renderer.Write("<figcaption>");
                renderer.WriteEscape(picture.Title);
                for (var citation = picture.NextSibling; citation is not null; citation = citation.NextSibling) renderer.Write(citation);
                renderer.Write("</figcaption>");
            }

            renderer.WriteLine("</figure>");
        }
    }
}
