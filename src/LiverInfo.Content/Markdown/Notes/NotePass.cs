using LiverInfo.Content.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Notes;

/// <summary>Turns a quotation that begins with <c>[!NOTE]</c> or <c>[!IMPORTANT]</c> into an inset, and reports what is nearly one.</summary>
internal static class NotePass
{
    /// <summary>The property of a quotation that is a note; its value is the label readers see.</summary>
    public const string Label = "data-note";

    private static readonly string[] Names = ["NOTE", "IMPORTANT"];

    public static void Apply(IReadOnlyList<MarkdownObject> nodes, MarkdownContext reading)
    {
        foreach (var marker in nodes.OfType<NoteMarker>())
        {
            var at = reading.At(marker);
            var paragraph = marker.Parent?.ParentBlock as ParagraphBlock;
            var opensQuote = paragraph?.Parent is QuoteBlock quoted && quoted[0] == paragraph && paragraph.Inline?.FirstChild == marker;
            if (!Names.Contains(marker.Name))
                reading.Problems.Add(Problems.NoSuchNote(at, marker.Name, marker.Name == "WARNING" ? null : DidYouMean.To(marker.Name, Names)));
            else if (!opensQuote)
                reading.Problems.Add(Problems.NoteOutsideQuote(at, marker.Name));
            else if (marker.NextSibling is not (null or LineBreakInline))
                reading.Problems.Add(Problems.NoteOnOneLine(at, marker.Name));
            else
                Mark((QuoteBlock)paragraph!.Parent!, paragraph, marker);
        }
    }

    private static void Mark(QuoteBlock quote, ParagraphBlock paragraph, NoteMarker marker)
    {
        quote.SetData(Label, marker.Name == "NOTE" ? "Note" : "Important");
        marker.NextSibling?.Remove();
        marker.Remove();
        if (paragraph.Inline?.FirstChild is null) quote.Remove(paragraph);
    }
}
