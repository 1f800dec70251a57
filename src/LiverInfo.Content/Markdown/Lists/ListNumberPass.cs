using System.Globalization;
using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown.Boxes;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Lists;

/// <summary>Reports the numbers of a list that would be shown as other numbers, or not at all.</summary>
internal sealed partial class ListNumberPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var list in context.Nodes.OfType<ListBlock>().Where(list => list.IsOrdered))
        {
            var shown = int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var start) ? start : 1;
            foreach (var item in list.OfType<ListItemBlock>())
            {
                var number = Number().Match(context.SourceOf(item).ToString()).Value;
                var written = number + list.OrderedDelimiter;
                if (list.Parent is Box { Kind.AsksQuestions: true })
                    context.Problems.Add(Problems.NumberNotShown(context.At(item), written) with { Edit = context.Replace(item.Span.Start, written, "-", isSafe: false) });
                else if (number != shown.ToString(CultureInfo.InvariantCulture))
                    context.Problems.Add(Problems.NumberChanged(context.At(item), written, string.Create(CultureInfo.InvariantCulture, $"{shown}.")) with { Edit = ToText(context, list, item, written) });
                shown++;
            }
        }
    }

    /// <summary>A number that begins a sentence, such as a year, is text and no number of a list.</summary>
    private static TextEdit? ToText(MarkdownContext context, ListBlock list, ListItemBlock item, string written)
    {
        var isYear = written is ['1' or '2', _, _, _, '.'];
        // Without an empty line above it, the text would go on with that of the item before.
        var isApart = list.IndexOf(item) == 0 || context.File.Text[..(context.BodyStart + context.LineStartOf(item.Span.Start))].TrimEnd(' ', '\t') is [.., '\n', '\n'] or [.., '\n', '\r', '\n'] or [.., '\r', '\r'];
        return list.Parent is MarkdownDocument && isApart && (isYear || list.Count == 1)
            ? context.Replace(item.Span.Start, written, $@"{written[..^1]}\{written[^1]}", isSafe: isYear)
            : null;
    }

    [GeneratedRegex(@"^\d+")]
    private static partial Regex Number();
}
