using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace LiverInfo.Content.Markdown.Boxes;

/// <summary>Renders a box. Its title is a heading, so that screen reader users can navigate to it.</summary>
/// <param name="strings">The strings in the language of the site.</param>
internal sealed class BoxRenderer(Locale.MarkdownStrings strings) : HtmlObjectRenderer<Box>
{
    protected override void Write(HtmlRenderer renderer, Box obj)
    {
        if (obj.Kind is not { } kind) return;
        renderer.EnsureLine();
        var tag = kind.IsCollapsed ? "details" : "div";
        renderer.WriteLine($"<{tag} class=\"box {kind.Name}\">");
        WriteTitle(renderer, obj, kind);
        foreach (var block in obj.Where(block => block != obj.Title)) renderer.Render(block);
        renderer.EnsureLine();
        renderer.WriteLine($"</{tag}>");
    }

    private void WriteTitle(HtmlRenderer renderer, Box box, BoxKind kind)
    {
        if (kind.IsCollapsed)
        {
            renderer.Write("<summary>");
            if (box.Title is not null) renderer.WriteLeafInline(box.Title);
            renderer.WriteLine("</summary>");
        }
        else if (kind.HasFixedTitle)
        {
            renderer.Write($"<h{box.HeadingLevel}>").WriteEscape(strings.Boxes[kind.Name]).WriteLine($"</h{box.HeadingLevel}>");
        }
        else if (kind.AsksQuestions && box.Title is not null)
        {
            renderer.Write("<p class=\"label who\">").WriteLeafInline(box.Title);
            renderer.WriteLine("</p>");
        }
        else if (box.Title is not null)
        {
            renderer.Write($"<h{box.HeadingLevel}").WriteAttributes(box.Title).Write('>');
            // Says for screen readers what the colour of the box says. A kind that takes no title has none, but an author may write one.
            var prefix = strings.Boxes.GetValueOrDefault(kind.Name, "");
            renderer.Write("<span class=\"visually-hidden\">").WriteEscape(prefix).Write(" </span>");
            renderer.WriteLeafInline(box.Title);
            renderer.WriteLine($"</h{box.HeadingLevel}>");
        }
    }
}
