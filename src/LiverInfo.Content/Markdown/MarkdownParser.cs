using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Markdown.Boxes;
using LiverInfo.Content.Markdown.Citations;
using LiverInfo.Content.Markdown.Figures;
using LiverInfo.Content.Markdown.Headings;
using LiverInfo.Content.Markdown.Notes;
using LiverInfo.Content.Markdown.Options;
using LiverInfo.Content.Markdown.Places;
using LiverInfo.Content.Markdown.Results;
using LiverInfo.Content.Markdown.Settings;
using LiverInfo.Content.Markdown.Tables;
using LiverInfo.Content.Markdown.Terms;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LiverInfo.Content.Markdown;

/// <summary>Parses the Markdown of an article, runs the passes, and renders the result as HTML.</summary>
internal static class MarkdownParser
{
    // CommonMark and the extensions listed here. Markdig's "advanced extensions" are excluded because of subscripts, which change
    // the numbers of a dose such as "1~2 tablets or 3~4", and attributes in braces, which allow event handlers even without raw
    // HTML. Automatic links take a third of the parsing time.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation() // line and column of problems
        .UsePipeTables()            // tables of trials
        .UseDefinitionLists()       // a term, and its definition after a colon on the next line
        .Use<TableExtension>()      // captions, headers, and alignment by class because the CSP blocks inline styles
        .Use<BoxExtension>()        // :::urgent and other boxes
        .Use<ResultsExtension>()    // :::numbers, from _results.yml
        .Use<OptionsExtension>()    // :::options
        .Use<CitationExtension>()   // [^key], from _sources.yml
        .Use<NoteExtension>()       // > [!NOTE]
        .Use<TermExtension>()       // terms of _glossary.yml
        .Use<FigureExtension>()     // images with their size
        .Use<SettingExtension>()    // {phone}, from _site.yml
        .Use<HeadingExtension>()    // a permalink for each heading
        .Build();

    /// <summary>Parses the Markdown and runs every pass. The tree is empty when it is nested too deeply, which is reported.</summary>
    public static void Parse(MarkdownContext context) => Guard(context, () =>
    {
        context.Document = Markdig.Markdown.Parse(context.File.Text[context.BodyStart..], Pipeline);
        context.Nodes = [.. context.Document.Descendants()];
        CellPositions.Correct(context);
        context.Shown = [.. context.Nodes.OfType<LeafBlock>().Where(block => block.Inline is not null).Select(block => new ShownText(block))];
        foreach (var pass in Passes.All) pass.Run(context);
    });

    /// <summary>Renders the tree, last of all, because it moves the summary out of the tree.</summary>
    public static ArticleBody Render(MarkdownContext context)
    {
        var (summary, html) = ("", "");
        Guard(context, () =>
        {
            if (context.Document.OfType<Box>().FirstOrDefault(box => box.Kind is { IsSummary: true }) is { } box)
            {
                context.Document.Remove(box);
                summary = Render(box, context.ReferenceData.Locale);
            }

            html = Render(context.Document, context.ReferenceData.Locale);
        });
        return new(summary, html, context.Headings, context.Anchors, [.. context.Citations.Select(first => first.Citation)], context.Terms, context.Results, context.Words);
    }

    // Markdig throws when nesting is too deep to parse or to render.
    private static void Guard(MarkdownContext context, Action action)
    {
        try
        {
            action();
        }
        catch (ArgumentException)
        {
            context.Document = [];
            context.Problems.Add(Problems.TextTooDeep(context.File.Path));
        }
    }

    private static string Render(MarkdownObject markdown, Locale locale)
    {
        using var html = new StringWriter();
        var renderer = new ArticleHtmlRenderer(html, locale);
        Pipeline.Setup(renderer);
        // Defence in depth: an article with raw HTML is not published.
        renderer.ObjectRenderers.Replace<HtmlBlockRenderer>(new NullRenderer<HtmlBlock>());
        renderer.ObjectRenderers.Replace<HtmlInlineRenderer>(new NullRenderer<HtmlInline>());
        renderer.ObjectRenderers.Add(new PlaceRenderer());
        renderer.Render(markdown);
        return html.ToString();
    }

    private sealed class NullRenderer<T> : HtmlObjectRenderer<T> where T : MarkdownObject
    {
        protected override void Write(HtmlRenderer renderer, T obj)
        {
        }
    }
}
