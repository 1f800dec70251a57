using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Figures;

/// <summary>Renders an image with its size and lazy loading. Links are rendered by the base class.</summary>
internal sealed class FigureRenderer : LinkInlineRenderer
{
    /// <summary>The key of the data of an image that is its <see cref="ImageFile"/>.</summary>
    public const string Size = "image";

    /// <summary>The key of the data of an image that is its description.</summary>
    public const string Alt = "alt";

    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (!link.IsImage)
        {
            base.Write(renderer, link);
        }
        else if (link.GetData(Size) is ImageFile image)
        {
            renderer.Write("<img src=\"");
            renderer.WriteEscapeUrl(image.Address.Value);
            renderer.Write($"\" width=\"{image.Width}\" height=\"{image.Height}\" loading=\"lazy\" decoding=\"async\" alt=\"");
            renderer.WriteEscape((string)link.GetData(Alt)!);
            renderer.Write("\">");
        }
    }
}
