using LiverInfo.Content.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Tables;

/// <summary>Gives each table the line above it that begins with <c>Table:</c> as its caption, and reports tables that cannot be understood by ear.</summary>
internal static class CaptionPass
{
    private const string Mark = "Table:";

    public static void Apply(IReadOnlyList<MarkdownObject> nodes, MarkdownContext reading)
    {
        foreach (var table in nodes.OfType<Table>())
        {
            TakeCaption(table);
            if (Of(table) is null) reading.Problems.Add(Problems.TableWithoutCaption(reading.At(table)));
            foreach (var cell in table.OfType<TableRow>().Where(row => row.IsHeader).SelectMany(row => row.OfType<TableCell>()).Where(cell => TextOf(cell).Length == 0))
                reading.Problems.Add(Problems.TableWithoutHeader(reading.At(cell.Span.Length > 1 ? cell : table)));
        }

        // Markdig leaves a table that touches the text above it as text, cells and all.
        foreach (var paragraph in nodes.OfType<ParagraphBlock>().Where(paragraph => reading.SourceOf(paragraph).Contains('|') && IsTableInText(paragraph)))
            reading.Problems.Add(Problems.TableNotApart(reading.At(paragraph)));
    }

    /// <summary>The caption of a table, which stands before its rows; null when there is none.</summary>
    public static ParagraphBlock? Of(Table table) => table.FirstOrDefault() as ParagraphBlock;

    /// <summary>The words of a cell.</summary>
    public static string TextOf(TableCell cell) => string.Join(' ', cell.OfType<LeafBlock>().Select(block => InlineText.Of(block.Inline))).Trim();

    private static void TakeCaption(Table table)
    {
        var index = table.Parent!.IndexOf(table);
        if (index == 0 || table.Parent[index - 1] is not ParagraphBlock { Inline.FirstChild: LiteralInline first } paragraph
            || !first.Content.ToString().StartsWith(Mark, StringComparison.OrdinalIgnoreCase)) return;
        first.Content.Start += Mark.Length;
        first.Content.TrimStart();
        table.Parent.Remove(paragraph);
        table.Insert(0, paragraph);
    }

    private static bool IsTableInText(ParagraphBlock paragraph)
    {
        var lines = InlineText.LinesOf(paragraph.Inline);
        return lines.Count > 2 && lines.Skip(1).Any(line => line.TrimStart().StartsWith('|') && line.Contains("---", StringComparison.Ordinal));
    }
}
