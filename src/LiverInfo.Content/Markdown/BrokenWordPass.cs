using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Markdown;

/// <summary>Reports words that are broken with a hyphen at the end of a line, as text from a PDF has them: they would be shown with a gap.</summary>
internal sealed partial class BrokenWordPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var shown in context.Shown.Where(shown => shown.Text.Contains("-\n", StringComparison.Ordinal)))
        {
            foreach (Match broken in Broken().Matches(shown.Text))
            {
                var (before, after) = (broken.Groups["before"].Value, broken.Groups["after"].Value);
                context.Problems.Add(Problems.WordBroken(context.At(shown.OffsetOf(broken.Index)), $"{before}- {after}"));
            }
        }
    }

    // Not "short- and long-term".
    [GeneratedRegex(@"(?<before>\p{L}+)-\n(?!(and|or|to|nor|but)\b)(?<after>\p{Ll}+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Broken();
}
