using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Markdown.Boxes;
using LiverInfo.Content.Markdown.Citations;
using LiverInfo.Content.Markdown.Figures;
using LiverInfo.Content.Markdown.Headings;
using LiverInfo.Content.Markdown.Notes;
using LiverInfo.Content.Markdown.Settings;
using LiverInfo.Content.Markdown.Tables;
using LiverInfo.Content.Markdown.Terms;
using LiverInfo.Content.Text;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown;

/// <summary>Turns an article's Markdown into HTML, in one pipeline whose every part is named here.</summary>
internal static class MarkdownParser
{
    // CommonMark and what is listed here, nothing else. Markdig's "advanced extensions" are left out on purpose: among
    // them are subscripts, which turn the dose "1~2 tablets or 3~4" into other numbers, and attributes in braces, which
    // let an event handler through even when raw HTML is off. Automatic links cost a third of the parsing time.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation() // so that a problem can be told with its line and column
        .UsePipeTables()            // to set trials side by side
        .UseDefinitionLists()       // a word, and below it a colon and what it means
        .Use<TableExtension>()      // captions and headers, and alignment by class because inline styles are not allowed
        .Use<BoxExtension>()        // :::urgent and the like
        .Use<CitationExtension>()   // [^key], from _sources.yml
        .Use<NoteExtension>()       // > [!NOTE]
        .Use<TermExtension>()       // words of _glossary.yml
        .Use<FigureExtension>()     // pictures with their size
        .Use<SettingExtension>()    // {phone}, from _site.yml
        .Use<HeadingExtension>()    // a link to each heading
        .Build();

    /// <summary>The text of an article. Problems are added to the reading's list.</summary>
    public static ParsedText Read(MarkdownContext reading, ReferenceData shelf)
    {
        try
        {
            return Read(Markdig.Markdown.Parse(reading.File.Text[reading.BodyStart..], Pipeline), reading, shelf);
        }
        catch (ArgumentException)
        {
            // Markdig's answer, while it parses or while it renders, to nesting deeper than it can walk.
            reading.Problems.Add(Problems.TextTooDeep(reading.File.Path));
            return ParsedText.Empty;
        }
    }

    private static ParsedText Read(MarkdownDocument document, MarkdownContext reading, ReferenceData shelf)
    {
        // Listed once for all that only look: to walk the tree costs more than what most of them do.
        var nodes = document.Descendants().ToList();
        RawHtmlPass.Apply(nodes, reading);
        BoxPass.Apply(nodes, reading);
        AccidentPass.Apply(nodes, reading);
        NotePass.Apply(nodes, reading);
        CaptionPass.Apply(nodes, reading);
        FigurePass.Apply(nodes, shelf.Images, reading);
        SettingPass.Apply(nodes, shelf.Settings, shelf.Shared, reading);
        var cited = CitationPass.Apply(nodes, shelf.Sources, reading);
        var (contents, anchors) = HeadingPass.Apply(document, reading);
        var sentences = ProseReader.Read(document, reading);
        var words = WordCount.Of(nodes);
        var terms = TermPass.Apply(document, shelf.Glossary, reading);
        var links = LinkPass.Apply(document, reading);

        var inShort = document.OfType<Box>().FirstOrDefault(box => box.Kind == BoxKind.InShort);
        if (inShort is not null) document.Remove(inShort);
        var body = new ArticleBody(inShort is null ? "" : Render(inShort), Render(document), contents, anchors, [.. cited.Select(first => first.Citation)], terms, words);
        return new(body, links, sentences, [.. cited.Select(first => new Cited(first.Citation.Source, first.At))]);
    }

    private static string Render(MarkdownObject markdown)
    {
        using var html = new StringWriter();
        var renderer = new HtmlRenderer(html);
        Pipeline.Setup(renderer);
        // An article with raw HTML is refused before it gets here. Should one ever slip by, its HTML is left out.
        renderer.ObjectRenderers.Replace<HtmlBlockRenderer>(new NothingRenderer<HtmlBlock>());
        renderer.ObjectRenderers.Replace<HtmlInlineRenderer>(new NothingRenderer<HtmlInline>());
        renderer.Render(markdown);
        return html.ToString();
    }

    private sealed class NothingRenderer<T> : HtmlObjectRenderer<T> where T : MarkdownObject
    {
        protected override void Write(HtmlRenderer renderer, T obj)
        {
        }
    }
}
