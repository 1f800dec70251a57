using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace LiverInfo.Content.Markdown.Citations;

/// <summary>Renders a citation as a numbered link to the list of sources at the end of the page, and says when its source was retracted.</summary>
/// <param name="strings">The strings in the language of the site.</param>
internal sealed class CitationRenderer(Locale.MarkdownStrings strings) : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline obj)
    {
        if (obj.IsOurView)
        {
            renderer.Write(" <small class=\"our-view\">(").WriteEscape(strings.OurView).Write(")</small>");
            return;
        }

        if (obj.Citation is not { } citation) return;
        renderer.Write("<sup class=\"cite\"><a href=\"#").Write(citation.Anchor)
            .Write("\" id=\"").Write(citation.MentionAnchor(obj.Mention))
            .Write("\"><span class=\"visually-hidden\">").WriteEscape(strings.Source).Write(" </span>")
            .Write(citation.Number.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Write("</a></sup>");
        if (citation.Source.IsRetracted) renderer.Write(" <small class=\"retracted\">(").WriteEscape(strings.Retracted).Write(")</small>");
    }
}
