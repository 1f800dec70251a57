using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace LiverInfo.Content.Markdown.Terms;

/// <summary>
/// Renders a word that opens its explanation in place, by the browser's own popover, which needs no script. A browser that has
/// none shows the explanation after the word; the style sheet sets it in brackets there.
/// </summary>
internal sealed class TermRenderer : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline obj)
    {
        // A browser breaks lines on either side of a button, whatever is next to it.
        var touches = obj.Before.Length + obj.After.Length > 0;
        if (touches) renderer.Write("<span class=\"unbroken\">");
        renderer.WriteEscape(obj.Before);
        renderer.Write("<button type=\"button\" class=\"term\" popovertarget=\"").Write(obj.Anchor).Write("\">");
        renderer.WriteEscape(obj.Words);
        renderer.Write("</button>");
        renderer.WriteEscape(obj.After);
        if (touches) renderer.Write("</span>");
        renderer.Write("<span popover class=\"meaning\" id=\"").Write(obj.Anchor).Write("\"><b>");
        renderer.WriteEscape(obj.Term.Name);
        renderer.Write("</b> ");
        if (obj.Term.Say is { } say)
        {
            renderer.Write("<i>(say: ");
            renderer.WriteEscape(say);
            renderer.Write(")</i> ");
        }

        renderer.WriteEscape(obj.Term.Meaning);
        renderer.Write(" <a href=\"").Write(ListPages.Glossary.Value).Write('#').Write(obj.Term.Id).Write("\">Glossary</a></span>");
    }
}
