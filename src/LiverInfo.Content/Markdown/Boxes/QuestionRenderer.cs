using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Boxes;

/// <summary>Renders the list of a questions box with a checkbox for each question. Without a form, nothing is submitted.</summary>
internal sealed class QuestionRenderer : ListRenderer
{
    protected override void Write(HtmlRenderer renderer, ListBlock obj)
    {
        if (obj.Parent is not Box { Kind.AsksQuestions: true })
        {
            base.Write(renderer, obj);
            return;
        }

        renderer.EnsureLine();
        renderer.WriteLine("<ul>");
        foreach (var item in obj.OfType<ListItemBlock>())
        {
            renderer.Write("<li><label><input type=\"checkbox\"><span>");
            var question = item.FirstOrDefault() as ParagraphBlock;
            if (question is not null) renderer.WriteLeafInline(question);
            renderer.Write("</span></label>");
            foreach (var more in item.Where(block => block != question)) renderer.Render(more);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ul>");
    }
}
