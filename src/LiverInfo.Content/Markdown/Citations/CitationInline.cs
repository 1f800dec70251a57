using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Citations;

/// <summary>A <c>[^key]</c> in the text.</summary>
internal sealed class CitationInline(string key) : LeafInline
{
    /// <summary>The reserved key for the clinic's own view, which is not a source.</summary>
    public const string OurViewKey = "our-view";

    /// <summary>Whether it marks the text before it as the clinic's own view.</summary>
    public bool IsOurView => Key == OurViewKey;

    /// <summary>The key as written.</summary>
    public string Key { get; } = key;

    /// <summary>The citation, or null when there is no source with this key.</summary>
    public Citation? Citation { get; set; }

    /// <summary>Its number among the places that cite the same source, from 1.</summary>
    public int Mention { get; set; }
}
