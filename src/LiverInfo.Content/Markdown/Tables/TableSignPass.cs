using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Tables;

/// <summary>Reports lines that look like a table and are not read as one, captions without a table, and rows with too many cells.</summary>
internal sealed partial class TableSignPass : IMarkdownPass
{
    private const RegexOptions Options = RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var shown in context.Shown.Where(shown => shown.Block is ParagraphBlock { Parent: not TableCell }))
        {
            // The message about a table that touches the text above it is clearer.
            if (CaptionPass.IsTableInText(shown.Block)) continue;
            if (Rows().Match(shown.Text) is { Success: true } found)
                context.Problems.Add(Problems.TableNotRead(context.At(shown.OffsetOf(found.Index))));
            else if (CaptionPass.IsCaption(shown.Block) && !IsBeforeTable(shown.Block))
                context.Problems.Add(Problems.CaptionWithoutTable(context.At(shown.Block)));
        }

        foreach (var table in context.Nodes.OfType<Table>())
        {
            var columns = ColumnsOf(context, table);
            foreach (var row in table.OfType<TableRow>().Where(row => !row.IsHeader))
            {
                var cells = Cells(LineAt(context, row.Span.Start));
                if (columns > 0 && cells > columns) context.Problems.Add(Problems.TooManyCells(context.At(row), cells, columns));
            }
        }
    }

    /// <summary>The number of columns in the row of hyphens of a table; 0 when it is not found.</summary>
    public static int ColumnsOf(MarkdownContext context, Table table)
    {
        var text = context.File.Text;
        var end = Math.Clamp(context.BodyStart + table.Span.Start, 0, text.Length);
        while (end < text.Length && text[end] is not ('\r' or '\n')) end++;
        while (end < text.Length && text[end] is '\r' or '\n') end++;
        var hyphens = LineAt(context, end - context.BodyStart);
        return hyphens.Contains('-', StringComparison.Ordinal) ? Cells(hyphens.TrimStart(' ', '>')) : 0;
    }

    private static bool IsBeforeTable(Block caption)
    {
        var next = caption.Parent!.IndexOf(caption) + 1;
        return next < caption.Parent.Count && caption.Parent[next] is Table;
    }

    /// <summary>The source from an offset to the end of its line.</summary>
    private static string LineAt(MarkdownContext context, int offset)
    {
        var rest = context.File.Text.AsSpan(Math.Clamp(context.BodyStart + offset, 0, context.File.Text.Length));
        return rest[..(rest.IndexOfAny('\r', '\n') is >= 0 and var end ? end : rest.Length)].Trim().ToString();
    }

    /// <summary>Counts the cells of a row. A bar is text after a backslash and within backticks.</summary>
    private static int Cells(string row)
    {
        row = row.Trim();
        var (cells, inCode) = (1, false);
        for (var i = row.StartsWith('|') ? 1 : 0; i < row.Length; i++)
        {
            if (row[i] == '\\') i++;
            else if (row[i] == '`') inCode = !inCode;
            else if (row[i] == '|' && !inCode && i < row.Length - 1) cells++;
        }

        return cells;
    }

    // Two lines with bars or tabs between words, or the frame of a table drawn with signs.
    [GeneratedRegex("""
        ^ \| [^\n]* \n \|
        | ^ [^\n|]* \S [ \t]* \| [^\n]* \n [^\n|]* \S [ \t]* \|
        | ^ [^\n\t]+ \S [ ]* \t [ ]* \S [^\n]* \n [^\n\t]+ \S [ ]* \t [ ]* \S
        | ^ [ \t|:]* -{3,} [ \t:]* \| [ \t|:-]* $
        | ^ \+ [=-]{2,} [+=-]* \+
        """, Options)]
    private static partial Regex Rows();
}
