using System.Net;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace LiverInfo.Content.Markdown.Tables;

/// <summary>
/// Renders a table with a caption and with headers for columns and rows. Alignment is a class, because the CSP blocks inline styles.
/// On a phone, CSS displays each row as a block; explicit ARIA roles keep the table semantics for screen readers.
/// </summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<table role=\"table\">");
        if (CaptionPass.Of(table) is { } caption)
        {
            renderer.Write("<caption>");
            renderer.WriteLeafInline(caption);
            renderer.WriteLine("</caption>");
        }

        var rows = table.OfType<TableRow>().ToList();
        var header = rows.FirstOrDefault(row => row.IsHeader);
        var columns = header?.OfType<TableCell>().Select(CaptionPass.TextOf).ToList() ?? [];
        WriteRows("thead", rows.Where(row => row.IsHeader));
        WriteRows("tbody", rows.Where(row => !row.IsHeader));
        renderer.WriteLine("</table>");

        void WriteRows(string part, IEnumerable<TableRow> some)
        {
            renderer.WriteLine($"<{part} role=\"rowgroup\">");
            foreach (var row in some)
            {
                renderer.Write("<tr role=\"row\">");
                for (var column = 0; column < row.Count; column++) WriteCell(row, column);
                renderer.WriteLine("</tr>");
            }

            renderer.WriteLine($"</{part}>");
        }

        void WriteCell(TableRow row, int column)
        {
            var (tag, attributes) = (row.IsHeader, column) switch
            {
                (true, _) => ("th", "scope=\"col\" role=\"columnheader\""),
                (_, 0) => ("th", "scope=\"row\" role=\"rowheader\""),
                _ => ("td", "role=\"cell\""),
            };
            var right = column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Right;
            renderer.Write($"<{tag} {attributes}{(right ? " class=\"right\"" : "")}");
            if (tag == "td" && column < columns.Count) renderer.Write($" data-column=\"{WebUtility.HtmlEncode(columns[column])}\"");
            renderer.Write('>');
            var cell = (TableCell)row[column];
            // A cell with one paragraph is rendered without a <p>.
            var implicitParagraph = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = cell.Count == 1;
            renderer.Write(cell);
            renderer.ImplicitParagraph = implicitParagraph;
            renderer.Write($"</{tag}>");
        }
    }
}
