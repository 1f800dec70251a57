using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Boxes;

/// <summary>A box, from <c>:::name Title</c> to <c>:::</c>.</summary>
internal sealed class Box(BlockParser parser) : CustomContainer(parser)
{
    /// <summary>The name after the colons.</summary>
    public string Name { get; set; } = "";

    /// <summary>The kind with that name, or null when there is none.</summary>
    public BoxKind? Kind => BoxKind.Find(Name);

    /// <summary>The title, or null. It is also the first child, so that citations and other inlines work in it.</summary>
    public HeadingBlock? Title { get; set; }

    /// <summary>The level of its heading, which depends on the section.</summary>
    public int HeadingLevel { get; set; } = 2;

    /// <summary>Whether it has a closing fence.</summary>
    public bool IsClosed => ClosingFencedCharCount > 0;
}
