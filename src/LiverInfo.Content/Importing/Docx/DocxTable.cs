using System.Collections.Immutable;
using System.Xml.Linq;

namespace LiverInfo.Content.Importing.Docx;

/// <summary>The rows and cells of a table. A cell that spans rows is repeated in each; one that spans columns has its words in the first.</summary>
internal sealed class DocxTable
{
    private const int MostColumns = 60;

    private readonly List<Row> _rows = [];
    private readonly List<Omission> _omissions;
    private bool _hasMerged;

    /// <param name="table">The table.</param>
    /// <param name="omissions">Receives what is left out.</param>
    public DocxTable(XElement table, List<Omission> omissions)
    {
        _omissions = omissions;
        foreach (var row in Flat(table, "tr"))
        {
            var properties = row.At("trPr");
            if (properties.At("del") is not null)
            {
                omissions.Add(new("A row that a tracked change has deleted is not on the page", DocxNotes.TextOf(row)));
                continue;
            }

            _rows.Add(new(
                properties.Flag("tblHeader") == true,
                Math.Clamp(properties.At("gridBefore").Number() ?? 0, 0, MostColumns),
                [.. Flat(row, "tc").Select(cell => (cell, Math.Clamp(cell.At("tcPr", "gridSpan").Number() ?? 1, 1, MostColumns)))]));
        }
    }

    /// <summary>Whether it only frames text.</summary>
    public bool IsFrame => _rows.TrueForAll(row => row.Cells.Count <= 1);

    /// <summary>The cells of a frame.</summary>
    public IEnumerable<XElement> Frame => _rows.SelectMany(row => row.Cells).Select(cell => cell.Cell);

    /// <summary>Reads the cells; null when there are none.</summary>
    /// <param name="read">Reads one cell.</param>
    public ImportedTable? Read(Func<XElement, ImmutableArray<TextSpan>> read)
    {
        var rows = new List<List<ImmutableArray<TextSpan>>>();
        var headers = Math.Max(1, _rows.TakeWhile(row => row.IsHeader).Count());
        // The words of the cell above that goes on, by column.
        var above = new Dictionary<int, ImmutableArray<TextSpan>>();
        foreach (var (index, row) in _rows.Index())
        {
            var cells = Enumerable.Repeat(ImmutableArray<TextSpan>.Empty, row.Before).ToList();
            foreach (var (cell, span) in row.Cells)
            {
                var column = cells.Count;
                var merge = cell.At("tcPr", "vMerge");
                var goesOn = merge is not null && merge.Val() is null or "continue";
                var words = goesOn && above.TryGetValue(column, out var first) ? first : read(cell);
                if (merge is null) above.Remove(column);
                else above[column] = words;
                _hasMerged |= goesOn || span > 1;
                cells.Add(words);
                // A heading is needed over each column.
                for (var i = 1; i < span; i++) cells.Add(index < headers ? words : []);
            }

            rows.Add(cells);
        }

        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        if (columns == 0) return null;
        foreach (var row in rows) row.AddRange(Enumerable.Repeat(ImmutableArray<TextSpan>.Empty, columns - row.Count));
        headers = Math.Min(headers, rows.Count);
        if (_hasMerged) _omissions.Add(new("Merged cells of a table are single cells now; look whether each row still says the same", "", Words.TextOf(rows[0][0])));
        return new(null, [.. Enumerable.Range(0, columns).Select(column => Heading(rows.Take(headers).Select(row => row[column])))], [.. rows.Skip(headers).Select(row => row.ToImmutableArray())]);
    }

    /// <summary>The headings of one column, of which a page has one: those of several rows are joined.</summary>
    private static ImmutableArray<TextSpan> Heading(IEnumerable<ImmutableArray<TextSpan>> cells) =>
        TextSpan.Plain(string.Join(": ", cells.Select(Words.TextOf).Where(text => text.Length > 0).Distinct()));

    /// <summary>The rows of a table or the cells of a row, through the elements that may lie round them.</summary>
    private static IEnumerable<XElement> Flat(XElement container, string name) => container.Elements().SelectMany(child => child.Name.LocalName switch
    {
        "sdt" => child.At("sdtContent") is { } content ? Flat(content, name) : [],
        "customXml" or "ins" => Flat(child, name),
        var own when own == name => [child],
        _ => [],
    });

    private sealed record Row(bool IsHeader, int Before, List<(XElement Cell, int Span)> Cells);
}
