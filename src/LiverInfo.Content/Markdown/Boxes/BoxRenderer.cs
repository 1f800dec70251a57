using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace LiverInfo.Content.Markdown.Boxes;

/// <summary>Renders a box. Its title is a heading, so that screen reader users can navigate to it.</summary>
internal sealed class BoxRenderer : HtmlObjectRenderer<Box>
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

    private static void WriteTitle(HtmlRenderer renderer, Box box, BoxKind kind)
    {
        if (kind.IsCollapsed)
        {
            renderer.Write("<summary>");
            if (box.Title is not null) renderer.WriteLeafInline(box.Title);
            renderer.WriteLine("</summary>");
        }
        else if (kind.FixedTitle.Length > 0)
        {
            renderer.WriteLine($"<h{box.HeadingLevel}>{kind.FixedTitle}</h{box.HeadingLevel}>");
        }
        else if (box.Title is not null)
        {
            renderer.Write($"<h{box.HeadingLevel}").WriteAttributes(box.Title).Write('>');
            renderer.Write($"<span class=\"visually-hidden\">{kind.Prefix}</span>");
            renderer.WriteLeafInline(box.Title);
            renderer.WriteLine($"</h{box.HeadingLevel}>");
        }
    }
}
