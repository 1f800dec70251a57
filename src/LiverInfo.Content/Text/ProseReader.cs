using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Markdown;
using LiverInfo.Content.Markdown.Boxes;
using LiverInfo.Content.Markdown.Citations;
using LiverInfo.Content.Markdown.Figures;
using LiverInfo.Content.Markdown.Tables;
using LiverInfo.Content.Text.English;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace LiverInfo.Content.Text;

/// <summary>Takes an article's text apart into sentences, each with its place, its section, and what stands behind it.</summary>
internal sealed class ProseReader
{
    private readonly MarkdownContext _reading;
    private readonly ImmutableArray<Sentence>.Builder _sentences = ImmutableArray.CreateBuilder<Sentence>();
    private Section _section = Section.Beginning;

    private ProseReader(MarkdownContext reading) => _reading = reading;

    /// <summary>The sentences, headings and table cells, in order.</summary>
    public static ImmutableArray<Sentence> Read(MarkdownDocument document, MarkdownContext reading)
    {
        var reader = new ProseReader(reading);
        reader.Walk(document, new("", "", Evidence.None));
        return reader._sentences.ToImmutable();
    }

    /// <summary>The sentences of a setting.</summary>
    /// <param name="value">Its value.</param>
    /// <param name="at">Where the value begins, with its quotation mark if it has one.</param>
    /// <param name="file">The file it is in.</param>
    /// <param name="backing">What stands behind it.</param>
    public static ImmutableArray<Sentence> Read(string value, Location at, ContentFile file, Evidence backing = Evidence.None)
    {
        var quote = at.Column <= at.Excerpt.Length && at.Excerpt[at.Column - 1] is '"' or '\'' ? 1 : 0;
        return
        [
            .. Sentences.Split(value).Select(sentence => new Sentence(
                value.Substring(sentence.Start, sentence.Length),
                SentenceKind.Setting,
                offset => file.At(at.Line, at.Column + quote + sentence.Start + offset)) { Evidence = backing }),
        ];
    }

    private void Walk(ContainerBlock container, BlockContext around)
    {
        for (var i = 0; i < container.Count; i++)
        {
            switch (container[i])
            {
                case HeadingBlock heading:
                    var title = MappedText.Of(heading, _reading);
                    if (heading.Level == 2 && container is not Box) _section = new(title.Text, _section.Number + 1);
                    _sentences.Add(new(title.Text, SentenceKind.Heading, title.At) { Section = _section, Box = around.Box });
                    break;
                case Table table:
                    AddTable(table, around);
                    break;
                case ListBlock list:
                    Walk(list, around with { LeadIn = i > 0 && LeadsIn(container[i - 1]) ? _sentences[^1].Text : around.LeadIn, Evidence = Stronger(around.Evidence, AtEndOf(list)) });
                    break;
                case DefinitionTerm term:
                    Add(MappedText.Of(term, _reading), SentenceKind.Term, around);
                    break;
                case Box box:
                    Walk(box, around with { Box = box.Name });
                    break;
                case ContainerBlock inner:
                    Walk(inner, around);
                    break;
                case ParagraphBlock paragraph:
                    var passage = MappedText.Of(paragraph, _reading);
                    var leadsTo = passage.Text.EndsWith(':') && i + 1 < container.Count && container[i + 1] is ListBlock next ? AtEndOf(next) : Evidence.None;
                    var kind = FigurePass.PictureOf(paragraph) is null ? SentenceKind.Text : SentenceKind.TableOrCaption;
                    Add(passage, kind, around with { Evidence = Stronger(around.Evidence, leadsTo) });
                    break;
            }
        }
    }

    private void AddTable(Table table, BlockContext around)
    {
        var caption = CaptionPass.Of(table) is { } paragraph ? MappedText.Of(paragraph, _reading) : null;
        if (caption is not null) Add(caption, SentenceKind.TableOrCaption, around);
        foreach (var row in table.OfType<TableRow>().Where(row => !row.IsHeader))
        {
            var cells = row.Descendants<ParagraphBlock>().Select(cell => MappedText.Of(cell, _reading)).ToList();
            var backing = cells.Select(cell => cell.Evidence).Append(caption?.Evidence ?? Evidence.None).Append(around.Evidence).Max();
            foreach (var cell in cells) Add(cell, SentenceKind.TableOrCaption, around with { Evidence = backing });
        }
    }

    private void Add(MappedText passage, SentenceKind kind, BlockContext around)
    {
        foreach (var (start, length) in Sentences.Split(passage.Text))
        {
            _sentences.Add(new(passage.Text.Substring(start, length), kind, offset => passage.At(start + offset))
            {
                Section = _section,
                Box = around.Box,
                LeadIn = around.LeadIn,
                Evidence = Stronger(around.Evidence, passage.BackingAfter(start)),
            });
        }
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

    /// <param name="Box">The box that a sentence stands in.</param>
    /// <param name="LeadIn">What leads up to its list.</param>
    /// <param name="Evidence">What stands behind all round it, from further on.</param>
    private sealed record BlockContext(string Box, string LeadIn, Evidence Evidence);
}
