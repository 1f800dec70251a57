using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Notes;

/// <summary>A <c>[!NAME]</c> in the text.</summary>
internal sealed class NoteMarker(string name) : LeafInline
{
    /// <summary>The name as written.</summary>
    public string Name { get; } = name;
}
