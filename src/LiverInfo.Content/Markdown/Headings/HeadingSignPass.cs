using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown.Boxes;
using LiverInfo.Content.Markdown.Settings;
using Markdig.Extensions.Tables;
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
                if (TabAfter().Match(context.SourceOf(heading).ToString()) is { Success: true } tab)
                    context.Problems.Add(Problems.TabInHeading(context.At(heading.Span.Start + tab.Groups["space"].Index)) with { Edit = context.Replace(heading.Span.Start + tab.Groups["space"].Index, tab.Groups["space"].Value, " ", isSafe: true) });
                else if (!HasWords(heading)) context.Problems.Add(Problems.HeadingWithoutWords(context.At(heading)) with { Edit = Delete(context, heading) });
                else if (Closing().Match(shown.Text) is { Success: true } closing) context.Problems.Add(Problems.HeadingNotReadAsHeading(context.At(shown.OffsetOf(closing.Index)), closing.Value));
                else if (shown.Text.StartsWith('#')) context.Problems.Add(Problems.HeadingNotReadAsHeading(context.At(shown.OffsetOf(0)), "#"));
            }
            else if (Signs().Match(shown.Text) is { Success: true } found)
            {
                context.Problems.Add(Problems.HeadingNotReadAsHeading(context.At(shown.OffsetOf(found.Index)), found.Value) with { Edit = ToHeading(context, shown, found) });
            }
        }
    }

    /// <summary>Whether a tab stands between the signs and the words of a heading.</summary>
    public static bool HasTab(MarkdownContext context, HeadingBlock heading) => TabAfter().IsMatch(context.SourceOf(heading));

    private static TextEdit? ToHeading(MarkdownContext context, ShownText shown, Match found)
    {
        // A cell of a table cannot hold a heading.
        if (shown.Block.Parent is TableCell) return null;
        var start = shown.OffsetOf(found.Index);
        var isSpaced = char.IsWhiteSpace(shown.Text[found.Index + found.Length]);
        // One sign, or more than there are levels: what is meant is a guess.
        var level = Math.Min(found.Length is 2 or 3 ? found.Length : found.Length == 1 ? 2 : 3, LevelBefore(context, start) + 1);
        var isSafe = level == found.Length;
        var signs = new string('#', level) + (isSpaced ? "" : " ");
        var line = context.RestOfLine(start);
        // The same signs at the end of the line would be shown.
        if (AtEnd().Match(line) is not { Success: true } end || end.Index <= found.Length) return context.Replace(start, found.Value, signs, isSafe);
        return context.Replace(start, line, signs + line[found.Length..end.Index], isSafe);
    }

    private static int LevelBefore(MarkdownContext context, int offset) =>
        context.Nodes.OfType<HeadingBlock>().LastOrDefault(heading => heading.Span.Start < offset && heading.Parent is not Box)?.Level ?? 1;

    private static TextEdit? Delete(MarkdownContext context, HeadingBlock heading)
    {
        var start = context.LineStartOf(heading.Span.Start);
        // Below a line of text, the heading also ends the paragraph.
        return context.Replace(start, context.RestOfLine(start), "", isSafe: false);
    }

    private static bool HasWords(HeadingBlock heading) =>
        InlineText.Of(heading.Inline).Any(c => char.IsLetter(c) || char.IsNumber(c)) || heading.Inline?.FindDescendants<SettingInline>().Any() == true;

    [GeneratedRegex(@"\s*(?<!\\)[#＃=]{1,6}\s*\z")]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"\A#{1,6}(?<space>[ ]*\t[ \t]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex TabAfter();

    [GeneratedRegex(@"#{2,}\s*$")]
    private static partial Regex Closing();

    // One # before a word can be meant within a text, as in "#liver"; so are "#WorldHepatitisDay" and several in one line.
    [GeneratedRegex(@"^([#＃]{2,}|#(?=\p{Lu}\p{Ll}+\s)|＃)(?=\s?\S)|\A#(?=\p{L})(?!\p{L}*\p{Ll}[\p{Lu}\p{Nd}]|[^\n]*\s#\p{L})|^={1,6}(?=[ ][^=\n]*[ ]={1,6}\s*$)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Signs();
}
