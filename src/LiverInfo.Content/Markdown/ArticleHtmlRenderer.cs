using Markdig.Renderers;

namespace LiverInfo.Content.Markdown;

/// <summary>Renders an article as HTML in one language. Extensions get its strings when they are set up for it.</summary>
/// <param name="writer">Receives the HTML.</param>
/// <param name="strings">The strings within the text.</param>
internal sealed class ArticleHtmlRenderer(TextWriter writer, Locale.MarkdownStrings strings) : HtmlRenderer(writer)
{
    private readonly Locale.MarkdownStrings _strings = strings;

    /// <summary>The strings of a renderer, which <see cref="MarkdownParser"/> has created.</summary>
    public static Locale.MarkdownStrings StringsOf(IMarkdownRenderer renderer) => ((ArticleHtmlRenderer)renderer)._strings;
}
