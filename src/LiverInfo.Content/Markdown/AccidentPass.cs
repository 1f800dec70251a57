using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown;

/// <summary>Reports text that Markdown would change in a way that nobody meant, where that could harm a patient.</summary>
internal static class AccidentPass
{
    public static void Apply(IReadOnlyList<MarkdownObject> nodes, MarkdownContext reading)
    {
        foreach (var heading in nodes.OfType<HeadingBlock>().Where(heading => heading.IsSetext))
            reading.Problems.Add(Problems.HeadingByAccident(reading.At(heading), InlineText.Of(heading.Inline)));

        // 2*3*4: the signs vanish and the 3 turns italic.
        foreach (var emphasis in nodes.OfType<EmphasisInline>())
        {
            var (before, after) = (Neighbour(emphasis.PreviousSibling), Neighbour(emphasis.NextSibling));
            if (before is not [.., >= '0' and <= '9'] && after is not [>= '0' and <= '9', ..]) continue;
            var inner = InlineText.Of(emphasis);
            if (inner is not [>= '0' and <= '9', ..] && before.Length * after.Length == 0) continue;
            var (left, right) = (LastWord(before), FirstWord(after));
            var signs = new string(emphasis.DelimiterChar, emphasis.DelimiterCount);
            reading.Problems.Add(Problems.DoseLosesItsSigns(
                reading.At(emphasis), $"{left}{signs}{inner}{signs}{right}", $"{left}{inner}{right}", $"{left} × {inner} × {right}"));
        }
    }

    private static string Neighbour(Inline? inline) => inline is LiteralInline literal ? literal.Content.ToString() : "";

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    private static string FirstWord(string text) => text.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var end ? text[..end] : text;
}
