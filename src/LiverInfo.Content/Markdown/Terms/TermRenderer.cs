using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace LiverInfo.Content.Markdown.Terms;

/// <summary>
/// Renders a term as a button that opens its explanation in a popover, which needs no script. A browser without popovers shows the
/// explanation after the term, in brackets from the style sheet.
/// </summary>
/// <param name="strings">The strings in the language of the site.</param>
internal sealed class TermRenderer(Locale.MarkdownStrings strings) : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline obj)
    {
        // Browsers allow a line break on both sides of a button.
        var touches = obj.Before.Length + obj.After.Length > 0;
        if (touches) renderer.Write("<span class=\"unbroken\">");
        renderer.WriteEscape(obj.Before);
        renderer.Write("<button class=\"term\" popovertarget=\"").Write(obj.Anchor).Write("\">");
        renderer.WriteEscape(obj.Words);
        renderer.Write("</button>");
        renderer.WriteEscape(obj.After);
        if (touches) renderer.Write("</span>");
        renderer.Write("<span popover class=\"meaning\" id=\"").Write(obj.Anchor).Write("\">").Write(TermHtml.Of(obj.Term, strings)).Write("</span>");
    }
}
