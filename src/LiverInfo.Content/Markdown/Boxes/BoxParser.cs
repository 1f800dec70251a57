using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace LiverInfo.Content.Markdown.Boxes;

/// <summary>Parses boxes. Markdig parses the fences; this class parses the name and the title.</summary>
internal sealed class BoxParser : FencedBlockParserBase<Box>
{
    private static readonly HeadingBlockParser TitleParser = new();

    public BoxParser()
    {
        OpeningCharacters = [':'];
        InfoPrefix = null;
        InfoParser = ReadNameAndTitle;
    }

    protected override Box CreateFencedBlock(BlockProcessor processor) => new(this);

    private static bool ReadNameAndTitle(BlockProcessor processor, ref StringSlice line, IFencedBlock fenced, char openingCharacter)
    {
        var box = (Box)fenced;
        line.Trim();
        var nameEnd = line.Start;
        while (nameEnd <= line.End && !line[nameEnd].IsWhitespace()) nameEnd++;
        box.Name = line.Text[line.Start..nameEnd];

        var title = new StringSlice(line.Text, nameEnd, line.End);
        title.TrimStart();
        if (title.IsEmpty) return true;

        box.Title = new(TitleParser)
        {
            Line = processor.LineIndex,
            Column = title.Start,
            Span = new(title.Start, title.End),
        };
        box.Title.AppendLine(ref title, title.Start, processor.LineIndex, processor.CurrentLineStartPosition, trackTrivia: false);
        box.Add(box.Title);
        return true;
    }
}
