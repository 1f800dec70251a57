using System.Collections.Immutable;
using LiverInfo.Content.Markdown;
using LiverInfo.Content.Markdown.Boxes;
using LiverInfo.Content.Markdown.Citations;
using LiverInfo.Content.Markdown.Tables;
using LiverInfo.Content.Readability;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace LiverInfo.Content.Prose;

/// <summary>Takes an article's text apart into sentences, each with its place, its section, and whether a source stands for it.</summary>
internal sealed class ProseReader
{
    private readonly Reading _reading;
    private readonly ImmutableArray<Sentence>.Builder _sentences = ImmutableArray.CreateBuilder<Sentence>();
    private string _section = "";

    private ProseReader(Reading reading) => _reading = reading;

    /// <summary>The sentences, headings and table cells, in order.</summary>
    public static ImmutableArray<Sentence> Read(MarkdownDocument document, Reading reading)
    {
        var reader = new ProseReader(reading);
        reader.Walk(document, isCovered: false);
        return reader._sentences.ToImmutable();
    }

    /// <param name="container">What to walk through.</param>
    /// <param name="isCovered">Whether a source further on stands for all of it.</param>
    private void Walk(ContainerBlock container, bool isCovered)
    {
        for (var i = 0; i < container.Count; i++)
        {
            switch (container[i])
            {
                case HeadingBlock heading:
                    var text = PlainText.Of(heading.Inline);
                    if (heading.Level == 2 && container is not Box) _section = text;
                    _sentences.Add(new(text, _reading.At(heading), SentenceKind.Heading, _section, IsCited: false));
                    break;
                case Table table:
                    AddTable(table);
                    break;
                case ListBlock list:
                    Walk(list, isCovered || EndsWithCitation(list));
                    break;
                case ContainerBlock inner:
                    Walk(inner, isCovered);
                    break;
                case ParagraphBlock paragraph:
                    var leadsIn = i + 1 < container.Count && container[i + 1] is ListBlock next && EndsWithCitation(next);
                    Add(Passage.Of(paragraph, _reading), SentenceKind.Text, isCovered || leadsIn);
                    break;
            }
        }
    }

    private void AddTable(Table table)
    {
        var caption = table.GetData(Captions.Caption) is ParagraphBlock paragraph ? Passage.Of(paragraph, _reading) : null;
        if (caption is not null) Add(caption, SentenceKind.Table, isCovered: false);
        foreach (var row in table.OfType<TableRow>().Where(row => !row.IsHeader))
        {
            var cells = row.Descendants<ParagraphBlock>().Select(cell => Passage.Of(cell, _reading)).ToList();
            var isCovered = caption?.HasCitation == true || cells.Any(cell => cell.HasCitation);
            foreach (var cell in cells) Add(cell, SentenceKind.Table, isCovered);
        }
    }

    private void Add(Passage passage, SentenceKind kind, bool isCovered)
    {
        foreach (var (start, length) in Sentences.Split(passage.Text))
        {
            var text = passage.Text.Substring(start, length).Trim();
            if (text.Length > 0)
                _sentences.Add(new(text, passage.At(start), kind, _section, isCovered || passage.IsCitedAfter(start)));
        }
    }

    private static bool EndsWithCitation(ListBlock list) =>
        list.Descendants<ParagraphBlock>().LastOrDefault()?.Inline?.LastChild is CitationInline;
}
