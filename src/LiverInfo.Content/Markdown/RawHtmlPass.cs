using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown;

/// <summary>Reports raw HTML. It is looked for on the tree, because with Markdig's own switch it would be printed to patients.</summary>
internal static class RawHtmlPass
{
    public static void Apply(IReadOnlyList<MarkdownObject> nodes, MarkdownContext reading)
    {
        foreach (var node in nodes.Where(node => node is HtmlBlock or HtmlInline))
            reading.Problems.Add(Problems.RawHtml(reading.At(node)));
    }
}
