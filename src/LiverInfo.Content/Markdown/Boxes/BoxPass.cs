using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Boxes;

/// <summary>Reports boxes that are not closed, not known, or not where or as they should be.</summary>
internal static class BoxPass
{
    public static void Apply(IReadOnlyList<MarkdownObject> nodes, MarkdownContext reading)
    {
        foreach (var box in nodes.OfType<Box>())
        {
            var at = reading.At(box);
            if (box.Kind is not { } kind)
            {
                var known = BoxKind.Names.ToList();
                reading.Problems.Add(Problems.NoSuchBox(at, box.Name, box.Name.Length == 0 ? null : DidYouMean.To(box.Name, known), known));
                continue;
            }

            if (!box.IsClosed) reading.Problems.Add(Problems.BoxNotClosed(at, box.Name));
            if (kind.HasTitle != box.Title is not null) reading.Problems.Add(Problems.BoxTitle(at, box.Name, kind.HasTitle));
            if (kind.HoldsList && !box.OfType<ListBlock>().Any()) reading.Problems.Add(Problems.BoxWithoutList(at, box.Name));
            if (kind == BoxKind.InShort && !(box.Parent is MarkdownDocument document && document[0] == box)) reading.Problems.Add(Problems.InShortNotFirst(at));
        }
    }
}
