using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Tables;

/// <summary>Reports a table with figures of every 100 people and of every 1,000, which nobody can compare at a glance.</summary>
internal sealed partial class DenominatorPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var table in context.Nodes.OfType<Table>())
        {
            var figures = table.Descendants<ParagraphBlock>()
                .SelectMany(cell => Figures().Matches(InlineText.Of(cell.Inline)).Select(match => (cell, Of: match.Groups["of"].Value)))
                .ToList();
            if (figures.Find(figure => figure.Of != figures[0].Of) is { cell: not null } other)
                context.Problems.Add(Problems.DenominatorChanges(context.At(other.cell), figures[0].Of, other.Of));
        }
    }

    [GeneratedRegex(@"\d (in|of|out of) (every|each) (?<of>\d+([.,]\d+)*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Figures();
}
