using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Tables;

/// <summary>Moves the line <c>Table: ...</c> above a table into it as its caption, and reports tables that are not accessible to screen readers.</summary>
internal sealed class CaptionPass : IMarkdownPass
{
    private const string Mark = "Table:";

    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var table in context.Nodes.OfType<Table>())
        {
            TakeCaption(table);
            if (Of(table) is null) context.Problems.Add(Problems.TableWithoutCaption(context.At(table)));
            // Markdig adds empty cells to the header for a row with too many cells, which is reported at that row.
            var columns = TableSignPass.ColumnsOf(context, table);
            foreach (var cell in table.OfType<TableRow>().Where(row => row.IsHeader).SelectMany(row => row.OfType<TableCell>().Take(columns > 0 ? columns : row.Count)).Where(cell => TextOf(cell).Length == 0))
                context.Problems.Add(Problems.TableWithoutHeader(context.At(cell.Span.Length > 1 ? cell : table)));
        }

        // Markdig parses a table without an empty line above it as part of the paragraph.
        foreach (var paragraph in context.Nodes.OfType<ParagraphBlock>().Where(paragraph => context.SourceOf(paragraph).Contains('|') && IsTableInText(paragraph)))
            context.Problems.Add(Problems.TableNotApart(context.At(paragraph)) with { Edit = Apart(context, paragraph) });
    }

    /// <summary>Leaves an empty line above the first row of a table.</summary>
    private static TextEdit? Apart(MarkdownContext context, ParagraphBlock paragraph)
    {
        if (paragraph.Parent is not MarkdownDocument) return null;
        var lines = FileLine.AllOf(context.SourceOf(paragraph).ToString());
        var hyphens = Array.FindIndex(lines, 1, line => line.Text.TrimStart().StartsWith('|') && line.Text.Contains("---", StringComparison.Ordinal));
        return hyphens < 2 ? null : context.Insert(paragraph.Span.Start + lines[hyphens - 1].Start, context.File.LineEnding, isSafe: true);
    }

    /// <summary>The caption of a table, which is its first child, or null.</summary>
    public static ParagraphBlock? Of(Table table) => table.FirstOrDefault() as ParagraphBlock;

    /// <summary>The text of a cell.</summary>
    public static string TextOf(TableCell cell) => string.Join(' ', cell.OfType<LeafBlock>().Select(block => InlineText.Of(block.Inline))).Trim();

    private static void TakeCaption(Table table)
    {
        var index = table.Parent!.IndexOf(table);
        if (index == 0 || table.Parent[index - 1] is not ParagraphBlock { Inline.FirstChild: LiteralInline first } paragraph
            || !first.Content.ToString().StartsWith(Mark, StringComparison.OrdinalIgnoreCase)
            || (first.NextSibling is null && first.Content.AsSpan()[Mark.Length..].IsWhiteSpace())) return;
        first.Content.Start += Mark.Length;
        first.Content.TrimStart();
        table.Parent.Remove(paragraph);
        table.Insert(0, paragraph);
    }

    /// <summary>Whether a block is the caption of a table.</summary>
    public static bool IsCaption(LeafBlock block) =>
        block is ParagraphBlock { Inline.FirstChild: LiteralInline first } && first.Content.ToString().StartsWith(Mark, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a paragraph ends with the rows of a table.</summary>
    public static bool IsTableInText(LeafBlock paragraph)
    {
        var lines = InlineText.LinesOf(paragraph.Inline);
        // Where the first line is a row, the text that touches the table is below it.
        return lines.Count > 2 && !lines[0].TrimStart().StartsWith('|') && lines.Skip(1).Any(line => line.TrimStart().StartsWith('|') && line.Contains("---", StringComparison.Ordinal));
    }
}
