using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Boxes;

/// <summary>Reports lines that look like the line of a box and are not read as one.</summary>
internal sealed partial class BoxSignPass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var shown in context.Shown.Where(shown => shown.Block is not HeadingBlock))
        {
            foreach (Match found in Line().Matches(shown.Text).Where(IsLikeBox))
            {
                var start = shown.OffsetOf(found.Index);
                context.Problems.Add(Problems.BoxNotRead(context.At(start), found.Value.Trim()) with { Edit = BoxEdits.ToColons(context, shown, start, found.Value) });
            }
        }
    }

    // A word after one colon can be meant.
    private static bool IsLikeBox(Match found) => !found.Groups["one"].Success || BoxKind.Find(found.Groups["one"].Value.ToLowerInvariant()) is not null;

    // Three colons within a line; two, or more where a box cannot begin; one before the name of a box; colons with spaces between; full-width colons; the boxes of other programs.
    [GeneratedRegex(@"(?<!^|:):{3,}[A-Za-z][\w\-]*|^(:{2,}[ \t]*([A-Za-z][\w\-]*)?(?=[\s:]|\z)|:[ \t]?(?<one>[A-Za-z][\w\-]*)(?=\s|\z)|(:[ \t]+){2,}:?[^\n]*|[：꞉∶]+[^\n]*|;{3,}[^\n]*|!{3}[ \t]*[a-z][^\n]*|\?{3}\+?[ \t][^\n]*|/{3,}[ \t]*[a-z|][^\n]*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
