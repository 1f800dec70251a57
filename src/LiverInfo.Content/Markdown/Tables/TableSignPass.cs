using System.Buffers;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Tables;

/// <summary>Reports lines that look like a table and are not read as one, captions without a table, and rows with too many or too few cells.</summary>
internal sealed partial class TableSignPass : IMarkdownPass
{
    private const RegexOptions Options = RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    // Every form of a row has one of these.
    private static readonly SearchValues<char> SignsOfRows = SearchValues.Create("|｜¦│┃\t\"+");

    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var shown in context.Shown.Where(shown => shown.Block is ParagraphBlock { Parent: not TableCell }))
        {
            // The message about a table that touches the text above it is clearer.
            if (CaptionPass.IsTableInText(shown.Block)) continue;
            var canBeRows = shown.Text.AsSpan().ContainsAny(SignsOfRows);
            if (canBeRows && TextBelow().Match(shown.Text) is { Success: true } below)
                context.Problems.Add(Problems.TextBelowTable(context.At(shown.OffsetOf(below.Groups["text"].Index))));
            else if (canBeRows && Rows().Match(shown.Text) is { Success: true } found)
                context.Problems.Add(Problems.TableNotRead(context.At(shown.OffsetOf(found.Index))));
            else if (CaptionPass.IsCaption(shown.Block) && !IsBeforeTable(context, shown.Block))
                context.Problems.Add(Problems.CaptionWithoutTable(context.At(shown.Block)));
        }

        foreach (var terms in context.Nodes.OfType<DefinitionItem>().Select(item => item.OfType<DefinitionTerm>().ToList()).Where(terms => terms.Count > 0))
        {
            if (Rows().IsMatch(string.Join('\n', terms.Select(term => InlineText.Of(term.Inline))))) context.Problems.Add(Problems.TableBecomesTerms(context.At(terms[0])));
        }

        foreach (var table in context.Nodes.OfType<Table>())
        {
            var columns = ColumnsOf(context, table);
            foreach (var row in table.OfType<TableRow>().Where(row => !row.IsHeader))
            {
                var cells = Cells(LineOf(context, row.Span.Start));
                if (columns > 0 && cells > columns) context.Problems.Add(Problems.TooManyCells(context.At(row), cells, columns));
                else if (cells < columns) context.Problems.Add(Problems.TooFewCells(context.At(row), cells, columns));
            }
        }
    }

    /// <summary>The number of columns in the first row or in the row of hyphens of a table, whichever has more; 0 when there is none.</summary>
    public static int ColumnsOf(MarkdownContext context, Table table)
    {
        var text = context.File.Text;
        var end = Math.Clamp(context.BodyStart + table.Span.Start, 0, text.Length);
        while (end < text.Length && text[end] is not ('\r' or '\n')) end++;
        while (end < text.Length && text[end] is '\r' or '\n') end++;
        var hyphens = LineAt(context, end - context.BodyStart);
        return hyphens.Contains('-', StringComparison.Ordinal) ? Math.Max(Cells(hyphens.TrimStart(' ', '>')), Cells(LineOf(context, table.Span.Start))) : 0;
    }

    /// <summary>Whether a table comes after a caption, or rows whose mistake is reported.</summary>
    private static bool IsBeforeTable(MarkdownContext context, Block caption)
    {
        var next = caption.Parent!.IndexOf(caption) + 1;
        return next < caption.Parent.Count && (caption.Parent[next] is Table or DefinitionList
            || (caption.Parent[next] is ParagraphBlock rows && context.Shown.First(shown => shown.Block == rows).Text is var text && (TextBelow().IsMatch(text) || Rows().IsMatch(text))));
    }

    /// <summary>The line of an offset, without the signs of a quotation or a list before a row.</summary>
    private static string LineOf(MarkdownContext context, int offset)
    {
        var start = Math.Clamp(context.BodyStart + offset, 0, context.File.Text.Length);
        while (start > context.BodyStart && context.File.Text[start - 1] is '|' or ' ' or '\t') start--;
        return LineAt(context, start - context.BodyStart);
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

    // The rows of a table, and then a line without a bar.
    [GeneratedRegex("""
        \A ([^\n]* \| [^\n]* \n) [ \t|:-]* -{2,} [ \t|:-]* \n ([^\n]* \| [^\n]* \n)* (?<text> [^\n|]+ ) $
        """, Options)]
    private static partial Regex TextBelow();

    // Two lines with bars or tabs between words, or the frame of a table drawn with signs.
    [GeneratedRegex("""
        ^ [|｜¦│┃] [^\n]* \n [|｜¦│┃]
        | \A [|｜│] [^|\n]* [|｜│] ([^\n]* [|｜│])? [ \t]* \z
        | ^ [^\n|]* \S [ \t]* \| [^\n]* \n [^\n|]* \S [ \t]* \|
        | ^ [^\n\t]+ \S [ ]* \t [ ]* \S [^\n]* \n [^\n\t]+ \S [ ]* \t [ ]* \S
        | ^ " [^"\n]* " [,;] [ ]? " [^\n]* \n "
        | ^ [ \t|:]* -{3,} [ \t:]* \| [ \t|:-]* $
        | ^ \+ [=-]{2,} [+=-]* \+
        """, Options)]
    private static partial Regex Rows();
}
