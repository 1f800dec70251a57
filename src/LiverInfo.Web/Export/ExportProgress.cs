using System.Globalization;

namespace LiverInfo.Web.Export;

/// <summary>Shows the progress of an export on one line of a terminal.</summary>
/// <param name="terminal">The terminal, or null.</param>
/// <param name="all">The number of pages.</param>
internal sealed class ExportProgress(TextWriter? terminal, int all)
{
    private const int Step = 100;

    private readonly Lock _lock = new();
    private int _done;

    /// <summary>Counts a written page; thread-safe.</summary>
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
