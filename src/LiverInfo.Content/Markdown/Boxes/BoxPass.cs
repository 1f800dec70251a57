using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Boxes;

/// <summary>Reports boxes that are unclosed, unknown, misplaced or incomplete.</summary>
internal sealed class BoxPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var box in context.Nodes.OfType<Box>())
        {
            var at = context.At(box);
            if (box.Kind is not { } kind)
            {
                var known = BoxKind.Names.ToList();
                var nearest = box.Name.Length == 0 ? null : DidYouMean.To(box.Name, known);
                context.Problems.Add(Problems.NoSuchBox(at, box.Name, nearest, known) with { Edit = nearest is null ? null : BoxEdits.Rename(context, box, nearest) });
                continue;
            }

            if (!box.IsClosed) context.Problems.Add(Problems.BoxNotClosed(at, box.Name) with { Edit = BoxEdits.Close(context, box) });
            if (kind.HasTitle != box.Title is not null) context.Problems.Add(Problems.BoxTitle(at, box.Name, kind.HasTitle) with { Edit = BoxEdits.MoveTitleDown(context, box) });
            if (kind.HoldsList && !box.OfType<ListBlock>().Any()) context.Problems.Add(Problems.BoxWithoutList(at, box.Name) with { Edit = BoxEdits.BeginList(context, box) });
            if (kind.IsSummary && !(box.Parent is MarkdownDocument document && document[0] == box)) context.Problems.Add(Problems.InShortNotFirst(at));
        }
    }
}
