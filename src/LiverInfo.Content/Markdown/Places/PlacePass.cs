using LiverInfo.Content.Markdown.Settings;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Places;

/// <summary>Replaces a line with only the name of a <see cref="PagePart"/> in braces by a place that the page fills in.</summary>
internal sealed class PlacePass : IMarkdownPass
{
    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        var lines = context.Nodes.OfType<ParagraphBlock>().Where(paragraph => paragraph.Inline?.FirstChild is SettingInline { NextSibling: null } inline && PagePart.IsName(inline.Name)).ToList();
        if (lines.Count == 0) return;
        foreach (var line in lines)
        {
            var parent = line.Parent!;
            parent[parent.IndexOf(line)] = new PartPlace(((SettingInline)line.Inline!.FirstChild!).Name) { Span = line.Span };
        }

        context.Nodes = [.. context.Document.Descendants()];
    }
}

/// <summary>The place for a part of the page.</summary>
/// <param name="name">The name in braces.</param>
internal sealed class PartPlace(string name) : LeafBlock(parser: null)
{
    /// <summary>The name in braces.</summary>
    public string Name { get; } = name;
}

/// <summary>Marks the place in the HTML.</summary>
internal sealed class PlaceRenderer : HtmlObjectRenderer<PartPlace>
{
    protected override void Write(HtmlRenderer renderer, PartPlace obj) => renderer.EnsureLine().WriteLine(PagePart.MarkOf(obj.Name));
}
