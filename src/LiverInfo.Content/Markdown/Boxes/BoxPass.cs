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
                context.Problems.Add(Problems.NoSuchBox(at, box.Name, box.Name.Length == 0 ? null : DidYouMean.To(box.Name, known), known));
                continue;
            }

            if (!box.IsClosed) context.Problems.Add(Problems.BoxNotClosed(at, box.Name));
            if (!kind.CanHaveTitle && kind.HasTitle != box.Title is not null) context.Problems.Add(Problems.BoxTitle(at, box.Name, kind.HasTitle));
            if (kind.HoldsList && !box.OfType<ListBlock>().Any()) context.Problems.Add(Problems.BoxWithoutList(at, box.Name));
            if (kind.IsSummary && !(box.Parent is MarkdownDocument document && document[0] == box)) context.Problems.Add(Problems.InShortNotFirst(at));
        }
    }
}
