using System.Collections.Frozen;
using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Citations;

/// <summary>Numbers the sources of a page in the order in which they are first cited.</summary>
internal static class CitationPass
{
    /// <summary>The citations in the order of their numbers, each with the first place that cites it.</summary>
    public static ImmutableArray<(Citation Citation, Location At)> Apply(IReadOnlyList<MarkdownObject> nodes, FrozenDictionary<string, Source> sources, MarkdownContext reading)
    {
        var inlines = nodes.OfType<CitationInline>().Where(inline => !inline.IsOurView).ToList();
        foreach (var definition in inlines.Where(IsDefinition))
            reading.Problems.Add(Problems.SourceDefinedInText(reading.At(definition), definition.Key));

        foreach (var unknown in inlines.Where(inline => !sources.ContainsKey(inline.Key)))
            reading.Problems.Add(Problems.NoSuchSource(reading.At(unknown), unknown.Key, DidYouMean.To(unknown.Key, sources.Keys)));

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

        return [.. numbered.Select(pair => (pair.Item1, reading.At(pair.Inlines[0])))];
    }

    /// <summary>A line that begins with <c>[^key]:</c>, as a footnote is described in other programs.</summary>
    private static bool IsDefinition(CitationInline inline) =>
        inline.PreviousSibling is null or LineBreakInline
        && inline.NextSibling is LiteralInline next && next.Content.CurrentChar == ':';
}
