using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Citations;

/// <summary>One <c>[^key]</c> in the text.</summary>
internal sealed class CitationInline(string key) : LeafInline
{
    /// <summary>The key that stands for the clinic's own view, which is no source.</summary>
    public const string OurViewKey = "our-view";

    /// <summary>Whether it says that what stands before it is the clinic's own view.</summary>
    public bool IsOurView => Key == OurViewKey;

    /// <summary>The key as written.</summary>
    public string Key { get; } = key;

    /// <summary>What it cites, with its number; null when there is no such source.</summary>
    public Citation? Citation { get; set; }

    /// <summary>Which of the places that cite this source it is, from 1.</summary>
    public int Mention { get; set; }
}
