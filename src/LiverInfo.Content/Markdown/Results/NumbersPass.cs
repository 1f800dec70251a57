using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown.Boxes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Results;

/// <summary>Replaces the keys in each <c>:::numbers</c> box by the results that they name, and reports unknown keys.</summary>
internal sealed class NumbersPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        var boxes = context.Nodes.OfType<Box>().Where(box => box.Kind is { ShowsResults: true }).ToList();
        if (boxes.Count == 0) return;
        foreach (var box in boxes) Fill(box, context);
        context.Nodes = [.. context.Document.Descendants()];
        context.Results = [.. context.Nodes.OfType<ResultRow>().Select(row => row.Result).DistinctBy(result => result.Key)];
    }

    private static void Fill(Box box, MarkdownContext context)
    {
        var table = new NumbersTable { Span = box.Span };
        var content = box.Where(block => block != box.Title).ToList();
        foreach (var block in content)
        {
            if (block is ListBlock { IsOrdered: false } list) AddRows(list, table, context);
            else context.Problems.Add(Problems.NumbersHoldsKeys(context.At(block)) with { Edit = IsKey(block, context) ? context.Insert(block.Span.Start, "- ", isSafe: true) : null });
            box.Remove(block);
        }

        if (content.Count == 0) context.Problems.Add(Problems.NumbersHoldsKeys(context.At(box)));
        box.Add(table);
    }

    private static void AddRows(ListBlock list, NumbersTable table, MarkdownContext context)
    {
        var results = context.ReferenceData.Results;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            if (item is not [ParagraphBlock { Inline: { FirstChild: LiteralInline { NextSibling: null } } inline }])
            {
                context.Problems.Add(Problems.NumbersHoldsKeys(context.At(item)));
                continue;
            }

            var key = InlineText.Of(inline).Trim();
            if (results.TryGetValue(key, out var result)) table.Add(new ResultRow(result, item[0].Span));
            else context.Problems.Add(NoSuchResult(item[0], key, context));
        }
    }

    /// <summary>Whether a block is a key of a result, without the sign of a list before it.</summary>
    private static bool IsKey(Block block, MarkdownContext context) =>
        block is ParagraphBlock { Inline: { FirstChild: LiteralInline { NextSibling: null } } inline } && context.ReferenceData.Results.ContainsKey(InlineText.Of(inline).Trim());

    private static Diagnostic NoSuchResult(Block at, string key, MarkdownContext context)
    {
        var nearest = DidYouMean.To(key, context.ReferenceData.Results.Keys);
        return Problems.NoSuchResult(context.At(at), key, nearest) with { Edit = nearest is null ? null : context.Replace(at.Span.Start, key, nearest, isSafe: false) };
    }
}
