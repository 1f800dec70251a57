using LiverInfo.Content.Markdown.Settings;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Standards;

/// <summary>Replaces a line with only <c>{standards}</c> by the place for the report about the whole site, which the page fills in.</summary>
internal sealed class StandardsPass : IMarkdownPass
{
    /// <summary>The name in braces.</summary>
    public const string Name = "standards";

    /// <inheritdoc />
    public void Run(MarkdownContext context)
    {
        var lines = context.Nodes.OfType<ParagraphBlock>().Where(paragraph => paragraph.Inline?.FirstChild is SettingInline { Name: Name, NextSibling: null }).ToList();
        if (lines.Count == 0) return;
        foreach (var line in lines)
        {
            var parent = line.Parent!;
            parent[parent.IndexOf(line)] = new StandardsPlace { Span = line.Span };
        }

        context.Nodes = [.. context.Document.Descendants()];
    }
}

/// <summary>The place for the report on the standards.</summary>
internal sealed class StandardsPlace() : LeafBlock(parser: null);

/// <summary>Marks the place in the HTML.</summary>
internal sealed class StandardsRenderer : HtmlObjectRenderer<StandardsPlace>
{
    protected override void Write(HtmlRenderer renderer, StandardsPlace obj) => renderer.EnsureLine().WriteLine(ArticleBody.StandardsMark);
}
