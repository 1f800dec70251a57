using LiverInfo.Content.Markdown.Boxes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace LiverInfo.Content.Markdown.Options;

/// <summary>
/// Renders choices as headings with lists of what is said of each, for a phone and for a screen reader. Where there is room, and on
/// paper, CSS puts them side by side, with the rows in line.
/// </summary>
/// <param name="strings">The strings in the language of the site.</param>
internal sealed class OptionsRenderer(Locale.MarkdownStrings strings) : HtmlObjectRenderer<OptionsTable>
{
    protected override void Write(HtmlRenderer renderer, OptionsTable obj)
    {
        var level = obj.Parent is Box box ? box.HeadingLevel + (box.Title is null ? 0 : 1) : 2;
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"choices\">");
        foreach (var option in obj.OfType<Option>())
        {
            renderer.Write("<div class=\"choice\">");
            renderer.Write($"<h{level}").WriteAttributes(option.Name).Write('>');
            renderer.WriteLeafInline(option.Name);
            renderer.WriteLine($"</h{level}>");
            renderer.WriteLine("<dl>");
            foreach (var label in OptionRow.Labels)
            {
                if (option.Rows.FirstOrDefault(row => row.Label == label) is { } row) WriteRow(renderer, row);
            }

            renderer.WriteLine("</dl></div>");
        }

        renderer.WriteLine("</div>");
    }

    private void WriteRow(HtmlRenderer renderer, OptionRow row)
    {
        renderer.Write("<div><dt>").WriteEscape(strings.OptionRows[row.Label]).Write("</dt><dd>");
        // A row with one paragraph is rendered without a <p>.
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = row.Count == 1;
        renderer.WriteChildren(row);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.WriteLine("</dd></div>");
    }
}
