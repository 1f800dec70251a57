using System.Collections.Immutable;
using LiverInfo.Content.Files;
using LiverInfo.Content.Markdown;
using LiverInfo.Content.Markdown.Boxes;
using LiverInfo.Content.Markdown.Citations;
using LiverInfo.Content.Markdown.Figures;
using LiverInfo.Content.Markdown.Options;
using LiverInfo.Content.Markdown.Tables;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace LiverInfo.Content.Text;

/// <summary>Splits the text of an article into sentences, each with its location, its section and its evidence.</summary>
internal sealed class ProseReader
{
    private readonly MarkdownContext _context;
    private readonly ITextRules _rules;
    private readonly ImmutableArray<Sentence>.Builder _sentences = ImmutableArray.CreateBuilder<Sentence>();
    private Section _section = Section.Beginning;
    private Heading? _below;

    private ProseReader(MarkdownContext context, ITextRules rules) => (_context, _rules) = (context, rules);

    /// <summary>The sentences, headings and table cells of an article, in order. The passes have run and the tree is not rendered yet.</summary>
    public static ImmutableArray<Sentence> Read(MarkdownContext context, ITextRules rules)
    {
        var reader = new ProseReader(context, rules);
        reader.Walk(context.Document, new(null, "", Evidence.None));
        return reader._sentences.ToImmutable();
    }

    /// <summary>The sentences of a YAML field.</summary>
    /// <param name="value">The value of the field.</param>
    /// <param name="at">The location of the value, including its quotation mark.</param>
    /// <param name="file">The file.</param>
    /// <param name="rules">The rules of the language.</param>
    /// <param name="evidence">The evidence for the value.</param>
    public static ImmutableArray<Sentence> Read(string value, Location at, ContentFile file, ITextRules rules, Evidence evidence = Evidence.None)
    {
        var quote = at.Column <= at.Excerpt.Length && at.Excerpt[at.Column - 1] is '"' or '\'' ? 1 : 0;
        value = PlainText.Of(value);
        return
        [
            .. rules.SplitSentences(value).Select(sentence => new Sentence(
                value.Substring(sentence.Start, sentence.Length),
                SentenceKind.Setting,
                offset => file.At(at.Line, at.Column + quote + sentence.Start + offset)) { Evidence = evidence }),
        ];
    }

    private void Walk(ContainerBlock container, BlockContext around)
    {
        for (var i = 0; i < container.Count; i++)
        {
            switch (container[i])
            {
                case HeadingBlock heading:
                    var title = new MappedText(heading, _context);
                    if (heading.Level == 2 && container is not Box) _section = new(title.Text, _section.Number + 1);
                    AddBeside(heading, around);
                    if (heading.TryGetAttributes()?.Id is { } id) _below = new(id, title.Text);
                    _sentences.Add(new(title.Text, SentenceKind.Heading, title.At) { Section = _section, Below = _below, Box = around.Box });
                    break;
                case Table table:
                    AddTable(table, around);
                    break;
                case ListBlock list:
                    Walk(list, around with { LeadIn = i > 0 && LeadsIn(container[i - 1]) ? _sentences[^1].Text : around.LeadIn, Evidence = Stronger(around.Evidence, AtEndOf(list)) });
                    break;
                case DefinitionTerm term:
                    Add(new(term, _context), SentenceKind.Term, around);
                    AddBeside(term, around);
                    break;
                case Box box:
                    var outside = _below;
                    Walk(box, around with { Box = box.Kind });
                    _below = outside;
                    break;
                case OptionRow row:
                    Walk(row, around with { LeadIn = row.Label });
                    break;
                case ContainerBlock inner:
                    Walk(inner, around);
                    break;
                case ParagraphBlock paragraph:
                    var text = new MappedText(paragraph, _context);
                    var leadsTo = text.Text.EndsWith(':') && i + 1 < container.Count && container[i + 1] is ListBlock next ? AtEndOf(next) : Evidence.None;
                    var kind = FigurePass.PictureOf(paragraph) is null ? SentenceKind.Text : SentenceKind.TableOrCaption;
                    AddBeside(paragraph, around with { Evidence = Stronger(around.Evidence, text.Evidence) });
                    Add(text, kind, around with { Evidence = Stronger(around.Evidence, leadsTo) });
                    break;
            }
        }
    }

    private void AddTable(Table table, BlockContext around)
    {
        var caption = CaptionPass.Of(table) is { } paragraph ? new MappedText(paragraph, _context) : null;
        if (caption is not null) Add(caption, SentenceKind.TableOrCaption, around);
        foreach (var row in table.OfType<TableRow>())
        {
            var paragraphs = row.Descendants<ParagraphBlock>().ToList();
            var cells = paragraphs.Select(cell => new MappedText(cell, _context)).ToList();
            var evidence = cells.Select(cell => cell.Evidence).Append(caption?.Evidence ?? Evidence.None).Append(around.Evidence).Max();
            foreach (var cell in cells) Add(cell, SentenceKind.TableOrCaption, around with { Evidence = evidence });
            foreach (var cell in paragraphs) AddBeside(cell, around with { Evidence = evidence });
        }
    }

    private void Add(MappedText text, SentenceKind kind, BlockContext around)
    {
        foreach (var (start, length) in _rules.SplitSentences(text.Text))
        {
            _sentences.Add(new(text.Text.Substring(start, length), kind, offset => text.At(start + offset))
            {
                Section = _section,
                Below = _below,
                Box = around.Box,
                LeadIn = around.LeadIn,
                Evidence = Stronger(around.Evidence, text.EvidenceAfter(start)),
                Cites = text.CitedAfter(start),
            });
        }
    }

    private void AddBeside(LeafBlock block, BlockContext around)
    {
        foreach (var text in MappedText.Beside(block, _context)) Add(text, SentenceKind.Beside, around);
    }

    private bool LeadsIn(Block before) => _sentences.Count > 0 && before switch
    {
        ParagraphBlock => _sentences[^1].Text.EndsWith(':'),
        HeadingBlock => before.Parent is Box,
        _ => false,
    };

    private static Evidence AtEndOf(ListBlock list) => list.Descendants<ParagraphBlock>().LastOrDefault()?.Inline?.LastChild is CitationInline last
        ? last.IsOurView ? Evidence.OwnView : Evidence.Cited
        : Evidence.None;

    private static Evidence Stronger(Evidence one, Evidence other) => one > other ? one : other;

    /// <param name="Box">The kind of the box that contains the block, or null.</param>
    /// <param name="LeadIn">The sentence or title that introduces the list.</param>
    /// <param name="Evidence">The evidence for the whole list or table.</param>
    private sealed record BlockContext(BoxKind? Box, string LeadIn, Evidence Evidence);
}
