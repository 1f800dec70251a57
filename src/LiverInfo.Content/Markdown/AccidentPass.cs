using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown;

/// <summary>Reports text that Markdown changes unintentionally, where the change could harm a patient.</summary>
internal sealed class AccidentPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var heading in context.Nodes.OfType<HeadingBlock>().Where(heading => heading.IsSetext && !IsBetweenVersions(context, heading)))
            context.Problems.Add(Problems.HeadingByAccident(context.At(heading), InlineText.Of(heading.Inline)) with { Edit = Apart(context, heading) });

        // In 2*3*4 the asterisks disappear and the 3 becomes italic.
        foreach (var emphasis in context.Nodes.OfType<EmphasisInline>())
        {
            var (before, after) = (Neighbour(emphasis.PreviousSibling), Neighbour(emphasis.NextSibling));
            if (before is not [.., >= '0' and <= '9'] && after is not [>= '0' and <= '9', ..]) continue;
            var inner = InlineText.Of(emphasis);
            if (inner is not [>= '0' and <= '9', ..] && before.Length * after.Length == 0) continue;
            var (left, right) = (LastWord(before), FirstWord(after));
            var signs = new string(emphasis.DelimiterChar, emphasis.DelimiterCount);
            context.Problems.Add(Problems.DoseLosesItsSigns(
                context.At(emphasis), $"{left}{signs}{inner}{signs}{right}", $"{left}{inner}{right}", string.Join(" × ", new[] { left, inner, right }.Where(part => part.Length > 0))) with
            {
                Edit = left.Length * right.Length == 0 ? null : context.Replace(emphasis.Span.Start, $"{signs}{inner}{signs}", $" × {inner} × ", isSafe: false),
            });
        }
    }

    /// <summary>Whether the line of signs below a text is the one between two versions.</summary>
    private static bool IsBetweenVersions(MarkdownContext context, HeadingBlock heading) =>
        context.HasTwoVersions && context.SourceOf(heading).TrimEnd().EndsWith("====", StringComparison.Ordinal);

    /// <summary>Leaves an empty line above a line of hyphens.</summary>
    private static TextEdit? Apart(MarkdownContext context, HeadingBlock heading)
    {
        var start = context.LineStartOf(heading.Span.End);
        var signs = context.RestOfLine(start);
        return signs.AsSpan().TrimEnd() is ['-', '-', '-', ..] ? context.Replace(start, signs, context.File.LineEnding + signs, isSafe: false) : null;
    }

    private static string Neighbour(Inline? inline) => inline is LiteralInline literal ? literal.Content.ToString() : "";

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    private static string FirstWord(string text) => text.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var end ? text[..end] : text;
}
