using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace LiverInfo.Content.Markdown.Results;

/// <summary>Renders the results of a box as one table, with the source of each in its last column.</summary>
/// <param name="locale">The strings in the language of the site.</param>
internal sealed class NumbersRenderer(Locale locale) : HtmlObjectRenderer<NumbersTable>
{
    private readonly ResultHtml _html = new(locale);

    protected override void Write(HtmlRenderer renderer, NumbersTable obj)
    {
        renderer.EnsureLine();
        renderer.Write(_html.Head(withSource: true));
        foreach (var row in obj.OfType<ResultRow>())
        {
            renderer.Write(_html.BeforeSource(row.Result, withSource: true));
            renderer.Render(row.Citation);
            renderer.Write(_html.AfterSource(row.Result, withSource: true));
        }

        renderer.WriteLine(ResultHtml.End);
    }
}
