using System.Globalization;

namespace LiverInfo.Web.Export;

/// <summary>Tells a person who waits how far an export is, on one line that is written over and over.</summary>
/// <param name="terminal">Where to; null when nobody watches.</param>
/// <param name="all">How many pages there are.</param>
internal sealed class ExportProgress(TextWriter? terminal, int all)
{
    private const int Step = 100;

    private readonly Lock _lock = new();
    private int _done;

    /// <summary>Counts a page that is written; may be called from many threads.</summary>
    public void Count()
    {
        lock (_lock)
        {
            _done++;
            if (terminal is null || all < Step || (_done % Step != 0 && _done != all)) return;
            terminal.Write(string.Create(CultureInfo.InvariantCulture, $"\rWritten {_done} of {all}"));
            if (_done == all) terminal.WriteLine();
        }
    }
}
