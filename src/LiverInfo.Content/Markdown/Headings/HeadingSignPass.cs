using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown.Settings;
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
                if (!HasWords(heading)) context.Problems.Add(Problems.HeadingWithoutWords(context.At(heading)));
                else if (Closing().Match(shown.Text) is { Success: true } closing) context.Problems.Add(Problems.HeadingNotReadAsHeading(context.At(shown.OffsetOf(closing.Index)), closing.Value));
                else if (shown.Text.StartsWith('#')) context.Problems.Add(Problems.HeadingNotReadAsHeading(context.At(shown.OffsetOf(0)), "#"));
            }
            else if (Signs().Match(shown.Text) is { Success: true } found)
            {
                context.Problems.Add(Problems.HeadingNotReadAsHeading(context.At(shown.OffsetOf(found.Index)), found.Value));
            }
        }
    }

    private static bool HasWords(HeadingBlock heading) =>
        InlineText.Of(heading.Inline).Any(c => char.IsLetter(c) || char.IsNumber(c)) || heading.Inline?.FindDescendants<SettingInline>().Any() == true;

    [GeneratedRegex(@"#{2,}\s*$")]
    private static partial Regex Closing();

    // One # before a word can be meant within a text, as in "#liver".
    [GeneratedRegex(@"^([#＃]{2,}|#(?=\p{Lu}\p{Ll}+\s)|＃)(?=\s?\S)|\A#(?=\p{L})|^={1,6}(?=[ ][^=\n]*[ ]={1,6}\s*$)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Signs();
}
