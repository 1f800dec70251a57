using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Headings;

/// <summary>Reports lines that look like a heading and are not read as one, and headings without words.</summary>
internal sealed partial class HeadingSignPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var shown in context.Shown)
        {
            if (shown.Block is HeadingBlock heading)
            {
                if (string.IsNullOrWhiteSpace(shown.Text)) context.Problems.Add(Problems.HeadingWithoutWords(context.At(heading)));
            }
            else if (Signs().Match(shown.Text) is { Success: true } found)
            {
                context.Problems.Add(Problems.HeadingNotReadAsHeading(context.At(shown.OffsetOf(found.Index)), found.Value));
            }
        }
    }

    // One # before a word can be meant, as in "#liver".
    [GeneratedRegex(@"^([#＃]{2,}|#(?=\p{Lu}\p{Ll}+\s)|＃)(?=\s?\S)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Signs();
}
