using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Notes;

/// <summary>Renders a note as an inset with a label, and other quotations unchanged.</summary>
internal sealed class NoteRenderer : QuoteBlockRenderer
{
    protected override void Write(HtmlRenderer renderer, QuoteBlock obj)
    {
        if (obj.GetData(NotePass.Label) is not string label)
        {
            base.Write(renderer, obj);
            return;
        }

        renderer.EnsureLine();
        renderer.Write("<div class=\"box note\"><p class=\"label\">").WriteEscape(label).WriteLine("</p>");
        renderer.WriteChildren(obj);
        renderer.WriteLine("</div>");
    }
}
