using System.Collections.Immutable;
using System.Text.Json;
using LiverInfo.Web.State;

namespace LiverInfo.Desk.Saving;

/// <summary>Texts that were not saved, in the state folder: one for each file and open editor.</summary>
/// <param name="root">The folder; created when there is something to keep.</param>
/// <param name="time">The clock.</param>
internal sealed class DraftStore(string root, TimeProvider time)
{
    // A draft that nobody asked for in this time is not missed.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(90);

    /// <summary>The drafts of a file, the latest first.</summary>
    public ImmutableArray<Draft> Of(string path)
    {
        var folder = FolderOf(path);
        if (!Directory.Exists(folder)) return [];
        return [.. Directory.EnumerateFiles(folder, "*.json").Where(file => !AtomicFile.IsTemporary(Path.GetFileName(file))).Select(Read).OfType<Draft>().OrderByDescending(draft => draft.At)];
    }

    /// <summary>The draft of one editor, or null.</summary>
    public Draft? Find(string path, string sitting) => IsSitting(sitting) && File.Exists(FileOf(path, sitting)) ? Read(FileOf(path, sitting)) : null;

    /// <summary>Keeps a draft in place of the one before.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sitting">The open editor.</param>
    /// <param name="version">The version of the file that the text was made from.</param>
    /// <param name="text">The text, with line feeds only.</param>
    /// <exception cref="IOException">The folder cannot be written to, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public void Keep(string path, string sitting, string version, string text)
    {
        if (!IsSitting(sitting)) return;
        Directory.CreateDirectory(FolderOf(path));
        AtomicFile.Replace(FileOf(path, sitting), temporary => File.WriteAllText(temporary, JsonSerializer.Serialize(new Draft(sitting, time.GetUtcNow(), version, text))));
        foreach (var old in new DirectoryInfo(FolderOf(path)).EnumerateFiles().Where(file => time.GetUtcNow() - file.LastWriteTimeUtc > Longest)) old.Delete();
    }

    /// <summary>Removes the draft of one editor, whose text is saved or not wanted.</summary>
    public void Remove(string path, string sitting)
    {
        if (IsSitting(sitting) && Directory.Exists(FolderOf(path))) File.Delete(FileOf(path, sitting));
    }

    /// <summary>Whether a text is the name of an open editor, as the desk gives it.</summary>
    public static bool IsSitting(string text) => text.Length == 16 && text.All(char.IsAsciiHexDigitLower);

    private static Draft? Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<Draft>(File.ReadAllText(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private string FolderOf(string path) => Path.Combine(root, Fingerprint.Of(path, length: 8));

    private string FileOf(string path, string sitting) => Path.Combine(FolderOf(path), sitting + ".json");
}

/// <summary>A text that was not saved.</summary>
/// <param name="Sitting">The editor that it was written in.</param>
/// <param name="At">When it was kept.</param>
/// <param name="Version">The version of the file that it was made from.</param>
/// <param name="Text">The text, with line feeds only.</param>
internal sealed record Draft(string Sitting, DateTimeOffset At, string Version, string Text);
