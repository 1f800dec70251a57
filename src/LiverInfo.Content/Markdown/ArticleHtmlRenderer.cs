using Markdig.Renderers;

namespace LiverInfo.Content.Markdown;

/// <summary>Renders an article as HTML in one language. Extensions get its strings when they are set up for it.</summary>
/// <param name="writer">Receives the HTML.</param>
/// <param name="locale">The strings in that language.</param>
internal sealed class ArticleHtmlRenderer(TextWriter writer, Locale locale) : HtmlRenderer(writer)
{
    private readonly Locale _locale = locale;

    /// <summary>All strings of a renderer, which <see cref="MarkdownParser"/> has created.</summary>
    public static Locale LocaleOf(IMarkdownRenderer renderer) => ((ArticleHtmlRenderer)renderer)._locale;

    /// <summary>The strings within the text, of a renderer.</summary>
    public static Locale.MarkdownStrings StringsOf(IMarkdownRenderer renderer) => ((ArticleHtmlRenderer)renderer)._locale.Markdown;
}
