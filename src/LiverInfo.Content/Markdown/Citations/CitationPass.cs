using LiverInfo.Content.Diagnostics;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Citations;

/// <summary>Numbers the sources of a page in the order in which they are first cited.</summary>
internal sealed class CitationPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        var sources = context.ReferenceData.Sources;
        var inlines = context.Nodes.OfType<CitationInline>().Where(inline => !inline.IsOurView).ToList();
        foreach (var definition in inlines.Where(IsDefinition))
            context.Problems.Add(Problems.SourceDefinedInText(context.At(definition), definition.Key));

        foreach (var unknown in inlines.Where(inline => !sources.ContainsKey(inline.Key)))
        {
            var nearest = DidYouMean.To(unknown.Key, sources.Keys);
            context.Problems.Add(Problems.NoSuchSource(context.At(unknown), unknown.Key, nearest) with
            {
                Edit = nearest is null ? null : context.Replace(unknown.Span.Start, $"[^{unknown.Key}]", $"[^{nearest}]", isSafe: unknown.Key.Equals(nearest, StringComparison.OrdinalIgnoreCase)),
            });
        }

        var numbered = inlines
            .Where(inline => sources.ContainsKey(inline.Key))
            .GroupBy(inline => inline.Key)
            .Select((group, index) => (new Citation(index + 1, sources[group.Key], group.Count()), Inlines: group.ToList()))
            .ToList();
        foreach (var (citation, places) in numbered)
        {
            for (var place = 0; place < places.Count; place++)
                (places[place].Citation, places[place].Mention) = (citation, place + 1);
        }

        context.Citations = [.. numbered.Select(pair => (pair.Item1, context.At(pair.Inlines[0])))];
    }

    /// <summary>Whether it is the start of a line <c>[^key]:</c>, which defines a footnote in other Markdown tools.</summary>
    private static bool IsDefinition(CitationInline inline) =>
        inline.PreviousSibling is null or LineBreakInline
        && inline.NextSibling is LiteralInline next && next.Content.CurrentChar == ':';
}
