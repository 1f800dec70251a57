using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Tables;

/// <summary>Corrects the position of the first text of a cell, which Markdig counts from the white space before it.</summary>
internal static class CellPositions
{
    /// <summary>Corrects every cell.</summary>
    public static void Correct(MarkdownContext context)
    {
        foreach (var literal in context.Nodes.OfType<TableCell>().SelectMany(cell => cell.Descendants<LiteralInline>()))
        {
            var content = literal.Content.AsSpan();
            var start = literal.Span.Start;
            while (context.BodyStart + start < context.File.Text.Length && content is [not (' ' or '\t'), ..] && context.File.Text[context.BodyStart + start] is ' ' or '\t') start++;
            if (start != literal.Span.Start) literal.Span = new SourceSpan(start, start + content.Length - 1);
        }
    }
}
