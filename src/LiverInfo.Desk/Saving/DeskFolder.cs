using System.Globalization;
using LiverInfo.Web.State;

namespace LiverInfo.Desk.Saving;

/// <summary>The part of the state folder that belongs to the desk: the history of each file, the drafts, and the last port.</summary>
internal sealed class DeskFolder
{
    private readonly string _path;

    /// <param name="state">The state folder.</param>
    /// <param name="time">The clock.</param>
    public DeskFolder(StateFolder state, TimeProvider time)
    {
        _path = Path.Combine(state.Path, "desk");
        History = new(Path.Combine(_path, "history"), time);
        Drafts = new(Path.Combine(_path, "drafts"), time);
    }

    /// <summary>The versions of each file.</summary>
    public HistoryStore History { get; }

    /// <summary>Texts that were not saved.</summary>
    public DraftStore Drafts { get; }

    private string PortFile => Path.Combine(_path, "port.txt");

    /// <summary>
    /// The port of the last run; 0 when none is known. The same port is the same place to a browser, so that what it keeps of a text
    /// that could not be sent is found again.
    /// </summary>
    public int LastPort()
    {
        try
        {
            return File.Exists(PortFile) && int.TryParse(File.ReadAllText(PortFile), CultureInfo.InvariantCulture, out var port) && port is > 1023 and < 65536 ? port : 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    /// <summary>Notes the port of this run. Without it, the next run has another port, which is no loss.</summary>
    public void NotePort(int port)
    {
        try
        {
            Directory.CreateDirectory(_path);
            AtomicFile.Replace(PortFile, temporary => File.WriteAllText(temporary, port.ToString(CultureInfo.InvariantCulture)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
