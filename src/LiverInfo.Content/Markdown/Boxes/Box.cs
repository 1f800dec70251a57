using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Boxes;

/// <summary>A box, from its <c>:::name Title</c> to its <c>:::</c>.</summary>
internal sealed class Box(BlockParser parser) : CustomContainer(parser)
{
    /// <summary>What the author wrote after the colons.</summary>
    public string Name { get; set; } = "";

    /// <summary>The kind of that name, or null when there is none.</summary>
    public BoxKind? Kind => BoxKind.All.FirstOrDefault(kind => kind.Name == Name);

    /// <summary>The title, also the box's first child, so that citations and the like work in it; null when none was written.</summary>
    public HeadingBlock? Title { get; set; }

    /// <summary>The level of its heading, which follows from where it stands.</summary>
    public int HeadingLevel { get; set; } = 2;

    /// <summary>Whether its end was written.</summary>
    public bool IsClosed => ClosingFencedCharCount > 0;
}
