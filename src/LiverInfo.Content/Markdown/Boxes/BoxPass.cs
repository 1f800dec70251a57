using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Boxes;

/// <summary>Reports boxes that are unclosed, unknown, misplaced or incomplete.</summary>
internal sealed class BoxPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        // Lines of colons that are left over because of a mistake at the start of a box.
        var leftOver = 0;
        foreach (var box in context.Nodes.OfType<Box>())
        {
            var at = context.At(box);
            if (box.Name.Length == 0 && (leftOver-- > 0 || AroundOf(box) is { IsClosed: false, OpeningFencedCharCount: > 3 })) continue;
            if (box.Kind is not { } kind)
            {
                var known = BoxKind.Names.ToList();
                var nearest = box.Name.Length == 0 ? null : DidYouMean.To(box.Name, known);
                context.Problems.Add(Problems.NoSuchBox(at, box.Name, nearest, known) with { Edit = nearest is null ? null : BoxEdits.Rename(context, box, nearest) });
                continue;
            }

            if (!box.IsClosed && AroundOf(box) is { IsClosed: true } outer && outer.OpeningFencedCharCount <= box.OpeningFencedCharCount)
            {
                leftOver = 1;
                context.Problems.Add(Problems.BoxInBox(at, box.Name, outer.Name, outer.OpeningFencedCharCount));
            }
            else if (box is { IsClosed: false, OpeningFencedCharCount: > 3 })
            {
                context.Problems.Add(Problems.BoxClosedByFewer(at, box.Name, box.OpeningFencedCharCount));
            }
            else if (!box.IsClosed) context.Problems.Add(Problems.BoxNotClosed(at, box.Name) with { Edit = BoxEdits.Close(context, box) });
            if (!kind.CanHaveTitle && kind.HasTitle != box.Title is not null) context.Problems.Add(Problems.BoxTitle(at, box.Name, kind.HasTitle) with { Edit = BoxEdits.MoveTitleDown(context, box) });
            if (kind.HoldsList && !box.OfType<ListBlock>().Any()) context.Problems.Add(Problems.BoxWithoutList(at, box.Name) with { Edit = BoxEdits.BeginList(context, box) });
            if (kind.IsSummary && !(box.Parent is MarkdownDocument document && document[0] == box)) context.Problems.Add(Problems.InShortNotFirst(at));
        }
    }

    private static Box? AroundOf(Box box)
    {
        for (var parent = box.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is Box around) return around;
        }

        return null;
    }
}
