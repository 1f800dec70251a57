using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace LiverInfo.Content.Retractions;

/// <summary>
/// The rows of a retraction file, one after the other; none is held. A row that cannot be read is noted, and reading goes on at the
/// next line, so that a quotation mark too many does not hide the rows after it.
/// </summary>
internal sealed class RetractionRows : IDisposable
{
    public const string Date = "RetractionDate";
    public const string NoticeDoi = "RetractionDOI";
    public const string PaperDoi = "OriginalPaperDOI";
    public const string PaperPubMed = "OriginalPaperPubMedID";
    public const string Nature = "RetractionNature";
    public const string Reason = "Reason";

    // A hundred times the usual row. A longer one has a quotation mark that is never closed.
    private const int LongestRow = 64 * 1024;

    private static readonly ImmutableArray<string> Needed = [Date, NoticeDoi, PaperDoi, PaperPubMed, Nature, Reason];

    private readonly Stream _file;
    private readonly List<long> _broken = [];
    private FrozenDictionary<string, int> _columns = FrozenDictionary<string, int>.Empty;
    private CsvReader _csv;
    private int _width;
    private bool _isMisquoted;

    // Where the reader began in the file, and how many lines are before that.
    private long _start;
    private long _linesBefore;

    /// <param name="file">The file, which can be read from any place.</param>
    public RetractionRows(Stream file)
    {
        _file = file;
        _csv = ReaderAt(position: 0);
    }

    /// <summary>The lines on which rows begin that could not be read.</summary>
    public IReadOnlyList<long> Broken => _broken;

    /// <summary>Finds the columns by their names in the first row; capitals and the order do not matter.</summary>
    /// <returns>The columns that are missing.</returns>
    public IReadOnlyList<string> FindColumns()
    {
        try
        {
            _csv.ReadHeader();
        }
        catch (CsvFormatException)
        {
            return Needed;
        }

        var names = _csv.Headers.Select((name, index) => (Name: name.Trim(), index)).DistinctBy(column => column.Name, StringComparer.OrdinalIgnoreCase);
        _columns = names.ToFrozenDictionary(column => column.Name, column => column.index, StringComparer.OrdinalIgnoreCase);
        _width = _csv.Headers.Count;
        return [.. Needed.Where(name => !_columns.ContainsKey(name))];
    }

    /// <summary>Goes to the next row that can be read.</summary>
    /// <returns>False at the end of the file.</returns>
    public bool Read()
    {
        while (true)
        {
            _isMisquoted = false;
            try
            {
                if (!_csv.Read()) return false;
                var row = _csv.RawRecord;
                var isOneLine = !row.Contains((byte)'\n');
                // Within a line, such a quotation mark is taken as text. Over several lines, it may have taken whole rows into a value.
                if (_csv.FieldCount == _width && (isOneLine || !_isMisquoted)) return true;
                if (row.ContainsAnyExcept(" \t"u8)) Skip(_csv.LineNumber, _csv.ByteOffset, isOneLine);
            }
            catch (CsvFormatException longRow)
            {
                Skip(longRow.LineNumber, longRow.ByteOffset, isOneLine: false);
            }
        }
    }

    /// <summary>A value of the current row.</summary>
    public string this[string column]
    {
        get
        {
            var bytes = _csv.GetSpan(_columns[column]);
            return (Utf8.IsValid(bytes) ? Encoding.UTF8 : Encoding.Latin1).GetString(bytes).Trim();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _csv.Dispose();

    /// <summary>Notes a broken row. When it goes on over several lines, those after the first may be rows of their own.</summary>
    private void Skip(long line, long offset, bool isOneLine)
    {
        _broken.Add(_linesBefore + line);
        if (isOneLine) return;
        _csv.Dispose();
        _linesBefore += line;
        _start = EndOfLine(_start + offset);
        _csv = ReaderAt(_start);
    }

    private CsvReader ReaderAt(long position)
    {
        _file.Position = position;
        var options = new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = position == 0,
            TrackLineNumbers = true,
            MaxRecordSize = LongestRow,
            OnMalformedRecord = malformed => _isMisquoted |= malformed.Reason is CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.TextAfterClosingQuote,
        };
        return CsvReader.Create(_file, options, leaveOpen: true);
    }

    private long EndOfLine(long position)
    {
        Span<byte> block = stackalloc byte[1024];
        _file.Position = position;
        for (int read; (read = _file.Read(block)) > 0; position += read)
        {
            if (block[..read].IndexOf((byte)'\n') is >= 0 and var end) return position + end + 1;
        }

        return position;
    }
}
