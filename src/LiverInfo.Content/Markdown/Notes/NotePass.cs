using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Notes;

/// <summary>Turns a quotation that begins with <c>[!NOTE]</c> or <c>[!IMPORTANT]</c> into an inset, and reports other uses of note markers.</summary>
internal sealed partial class NotePass : IMarkdownPass
{
    /// <summary>The key of the data of a quotation that is a note. The value is the label that is shown.</summary>
    public const string Label = "data-note";

    private static readonly string[] Names = ["NOTE", "IMPORTANT"];

    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        foreach (var marker in context.Nodes.OfType<NoteMarker>())
        {
            var at = context.At(marker);
            var paragraph = marker.Parent?.ParentBlock as ParagraphBlock;
            var opensQuote = paragraph?.Parent is QuoteBlock quoted && quoted[0] == paragraph && paragraph.Inline?.FirstChild == marker;
            if (!Names.Contains(marker.Name))
            {
                var nearest = marker.Name == "WARNING" ? null : DidYouMean.To(marker.Name, Names);
                context.Problems.Add(Problems.NoSuchNote(at, marker.Name, nearest) with
                {
                    Edit = nearest is null ? null : context.Replace(marker.Span.Start, $"[!{marker.Name}]", $"[!{nearest}]", isSafe: marker.Name.Equals(nearest, StringComparison.OrdinalIgnoreCase)),
                });
            }
            else if (!opensQuote)
            {
                context.Problems.Add(Problems.NoteOutsideQuote(at, marker.Name));
            }
            else if (marker.NextSibling is not (null or LineBreakInline))
            {
                var written = context.RestOfLine(marker.Span.Start);
                var text = written[$"[!{marker.Name}]".Length..];
                // Obsidian folds [!NOTE]- and unfolds [!NOTE]+.
                var isFolded = text is ['-' or '+', ..];
                text = (isFolded ? text[1..] : text).TrimStart();
                context.Problems.Add(Problems.NoteOnOneLine(at, marker.Name) with
                {
                    Edit = context.Replace(marker.Span.Start, written, text.Length == 0 ? $"[!{marker.Name}]" : $"[!{marker.Name}]{context.File.LineEnding}> {text}", isSafe: !isFolded && context.LineStartOf(marker.Span.Start) + 2 == marker.Span.Start),
                });
            }
            else
            {
                Mark((QuoteBlock)paragraph!.Parent!, paragraph, marker, context.ReferenceData.Locale.Markdown);
            }
        }

        foreach (var shown in context.Shown)
        {
            if (Form().Match(shown.Text) is { Success: true } found && (found.Value.StartsWith("[!", StringComparison.Ordinal) || shown.Block.Parent is QuoteBlock))
                context.Problems.Add(Problems.NoteNotRead(context.At(shown.OffsetOf(found.Index)), found.Value.Trim()));
        }
    }

    // [! NOTE], [NOTE] and !NOTE, which are no marker.
    [GeneratedRegex(@"\[!\s*[A-Za-z]+\s*!?\]?|\A(\[(NOTE|INFO|IMPORTANT|WARNING|TIP|CAUTION|DANGER)\]|!(NOTE|IMPORTANT|WARNING|TIP|CAUTION)\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    private static void Mark(QuoteBlock quote, ParagraphBlock paragraph, NoteMarker marker, Locale.MarkdownStrings strings)
    {
        quote.SetData(Label, marker.Name == "NOTE" ? strings.Note : strings.ImportantNote);
        marker.NextSibling?.Remove();
        marker.Remove();
        if (paragraph.Inline?.FirstChild is null) quote.Remove(paragraph);
    }
}
