using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using LiverInfo.Desk.Texts;
using LiverInfo.Web.State;

namespace LiverInfo.Desk.Saving;

/// <summary>
/// The versions of each file, in the state folder. An entry is a sitting: the saves of one open editor, until another changes the file.
/// </summary>
/// <param name="root">The folder; created when there is something to keep.</param>
/// <param name="time">The clock.</param>
internal sealed class HistoryStore(string root, TimeProvider time)
{
    /// <summary>The number of entries that are kept of each file.</summary>
    public const int Most = 50;

    private const string EntryEnding = ".json";
    private const string TextEnding = ".txt";

    private readonly Lock _writing = new();

    /// <summary>The entries of a file, the latest first.</summary>
    public ImmutableArray<HistoryEntry> Entries(string path)
    {
        var folder = FolderOf(path);
        if (!Directory.Exists(folder)) return [];
        return
        [
            .. Directory.EnumerateFiles(folder, "*" + EntryEnding)
                .Where(file => !AtomicFile.IsTemporary(Path.GetFileName(file)))
                .Select(Read)
                .OfType<HistoryEntry>()
                .OrderByDescending(entry => entry.Number),
        ];
    }

    /// <summary>The text of a version; null when it is not kept.</summary>
    public DocumentText? Text(string path, string version) =>
        version.Length > 0 && version.All(char.IsAsciiHexDigitLower) && Path.Combine(FolderOf(path), version + TextEnding) is var file && File.Exists(file) && new DocumentText(Bytes.GetString(File.ReadAllBytes(file))) is var text && text.Version == version
            ? text
            : null;

    /// <summary>Keeps a text, so that a later save can be put together with it.</summary>
    /// <exception cref="IOException">The folder cannot be written to, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public void Keep(string path, DocumentText text)
    {
        lock (_writing)
        {
            var folder = Directory.CreateDirectory(FolderOf(path)).FullName;
            var file = Path.Combine(folder, text.Version + TextEnding);
            if (!File.Exists(file)) AtomicFile.Replace(file, temporary => File.WriteAllBytes(temporary, Bytes.GetBytes(text.Written)));
            else File.SetLastWriteTimeUtc(file, time.GetUtcNow().UtcDateTime);
        }
    }

    /// <summary>Notes that a file changed. Both texts are kept.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sitting">The editor that saved it; empty for another program.</param>
    /// <param name="kind">How it changed.</param>
    /// <param name="before">The text before; null when there was none.</param>
    /// <param name="after">The text after.</param>
    /// <exception cref="IOException">The folder cannot be written to, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public void Add(string path, string sitting, HistoryKind kind, DocumentText? before, DocumentText after)
    {
        lock (_writing)
        {
            if (before is not null) Keep(path, before);
            Keep(path, after);
            var entries = Entries(path);
            var last = entries.FirstOrDefault();
            if (last?.After == after.Version) return;
            var isSame = kind == HistoryKind.Saved && last is { Kind: HistoryKind.Saved } && last.Sitting == sitting && sitting.Length > 0 && last.After == before?.Version;
            var first = isSame ? Text(path, last!.Before) : before;
            var entry = new HistoryEntry(
                isSame ? last!.Number : (last?.Number ?? 0) + 1,
                time.GetUtcNow(),
                sitting,
                kind,
                ChangeName.Of(first?.Plain ?? "", after.Plain),
                isSame ? last!.Before : before?.Version ?? "",
                after.Version);
            var file = Path.Combine(FolderOf(path), entry.Number.ToString("D8", CultureInfo.InvariantCulture) + EntryEnding);
            AtomicFile.Replace(file, temporary => File.WriteAllText(temporary, JsonSerializer.Serialize(entry)));
            Prune(path);
        }
    }

    /// <summary>The last text that the history knows of a file; null when it knows none.</summary>
    public DocumentText? Last(string path) => Entries(path).FirstOrDefault() is { } last ? Text(path, last.After) : null;

    private void Prune(string path)
    {
        var folder = FolderOf(path);
        var entries = Entries(path);
        foreach (var old in entries.Skip(Most)) File.Delete(Path.Combine(folder, old.Number.ToString("D8", CultureInfo.InvariantCulture) + EntryEnding));
        var used = entries.Take(Most).SelectMany(entry => new[] { entry.Before, entry.After }).ToHashSet(StringComparer.Ordinal);
        // An editor that is open has a text that no entry names yet.
        var recent = time.GetUtcNow().UtcDateTime - TimeSpan.FromDays(30);
        foreach (var text in new DirectoryInfo(folder).EnumerateFiles("*" + TextEnding))
        {
            if (!used.Contains(Path.GetFileNameWithoutExtension(text.Name)) && text.LastWriteTimeUtc < recent) text.Delete();
        }
    }

    private static HistoryEntry? Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<HistoryEntry>(File.ReadAllText(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private string FolderOf(string path) => Path.Combine(root, Fingerprint.Of(path, length: 8));

    // Neither adds a byte order mark nor takes one away.
    private static readonly System.Text.UTF8Encoding Bytes = new(encoderShouldEmitUTF8Identifier: false);
}

/// <summary>An entry of the history of a file.</summary>
/// <param name="Number">Its number, ascending.</param>
/// <param name="At">When it was last saved.</param>
/// <param name="Sitting">The editor that saved it.</param>
/// <param name="Kind">How the file changed.</param>
/// <param name="Name">What changed.</param>
/// <param name="Before">The version before; empty when there was none.</param>
/// <param name="After">The version after.</param>
internal sealed record HistoryEntry(int Number, DateTimeOffset At, string Sitting, HistoryKind Kind, string Name, string Before, string After);

/// <summary>How a file changed.</summary>
internal enum HistoryKind
{
    /// <summary>It was saved on the desk.</summary>
    Saved,

    /// <summary>Another program changed it.</summary>
    Elsewhere,

    /// <summary>An earlier version was restored.</summary>
    Restored,

    /// <summary>A text that was not written to the file, because both had changed the same paragraph.</summary>
    Kept,
}
