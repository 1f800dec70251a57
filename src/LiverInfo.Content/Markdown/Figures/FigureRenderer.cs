using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown.Figures;

/// <summary>Renders a picture with its size, loaded when it comes into view; links are rendered as Markdig does.</summary>
internal sealed class FigureRenderer : LinkInlineRenderer
{
    /// <summary>The property of a picture that holds its <see cref="ImageFile"/>.</summary>
    public const string Size = "image";

    /// <summary>The property of a picture that holds its description.</summary>
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
