using LiverInfo.Desk.Texts;

namespace LiverInfo.Desk.Saving;

/// <summary>Saves what an author wrote, beside whatever else has become of the file meanwhile.</summary>
/// <param name="files">The content folder.</param>
/// <param name="desk">The history and the drafts.</param>
internal sealed class Saver(ContentStore files, DeskFolder desk)
{
    // A file that somebody else saves again and again is not fought over.
    private const int Tries = 5;

    /// <summary>Opens a file: its text is kept, so that what is written from it can be put together with other changes.</summary>
    public (DocumentText? Text, string? Reason) Open(string path)
    {
        var (text, reason) = files.Read(path);
        if (text is not null) Guard(() => NoteOutside(path, text));
        return (text, reason);
    }

    /// <summary>Saves a text.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sitting">The open editor.</param>
    /// <param name="version">The version of the file that the text was made from.</param>
    /// <param name="edited">The text, with any line endings.</param>
    /// <param name="kind">Whether it is written or restored.</param>
    public SaveResult Save(string path, string sitting, string version, string edited, HistoryKind kind = HistoryKind.Saved)
    {
        edited = DocumentText.WithLineFeeds(edited);
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var (now, reason) = files.Read(path);
            var opened = now?.Version == version ? now : desk.History.Text(path, version);
            if (now is null && opened is null) return Lost(path, sitting, version, edited, reason ?? "There is no such file any more.");
            if (now is null) return SaveAgain(path, sitting, version, opened!, edited, kind);

            Merge? merge = null;
            if (now.Version != version)
            {
                Guard(() => NoteOutside(path, now));
                merge = Merge.Of(opened?.Plain ?? "", edited, now.Plain);
                if (!merge.IsClean) return Conflict(path, sitting, version, edited, now, merge);
            }

            var text = now.With(merge?.Text((_, part) => part.Mine) ?? edited);
            if (text.Version == now.Version) return Saved(path, sitting, kind, opened, now, now, merge);
            // Kept before the file is written, so that at every moment each text is in the file or in the history.
            var warning = Guard(() => desk.History.Keep(path, now)) ?? Guard(() => desk.History.Keep(path, text));
            switch (files.Write(path, now.Version, text))
            {
                case { Outcome: WriteOutcome.Written }:
                    return Saved(path, sitting, kind, opened, now, text, merge) with { Warning = warning };
                case { Outcome: WriteOutcome.Failed, Reason: var why }:
                    return Lost(path, sitting, version, edited, why!);
            }
        }

        return Lost(path, sitting, version, edited, "Another program saves this file again and again.");
    }

    /// <summary>Writes a text in place of exactly another, such as the register with one entry more.</summary>
    /// <param name="path">The file.</param>
    /// <param name="before">The text as it was read, without a byte order mark; null when there was no file.</param>
    /// <param name="after">The text to write. The byte order mark, if any, stays.</param>
    /// <returns>Why it was not written, for a person; null when it was.</returns>
    public string? Replace(string path, string? before, string after)
    {
        var (now, reason) = files.Read(path);
        if (before is not null && now is null) return reason;
        var mark = now is null ? "" : now.Written[..^now.Written.AsSpan().TrimStart('\uFEFF').Length];
        if (now?.Written[mark.Length..] != before) return $"{path} was changed by somebody else at the same time. Try again.";
        var text = new DocumentText(mark + after);
        switch (files.Write(path, now?.Version, text))
        {
            case { Outcome: WriteOutcome.Written }:
                Guard(() => desk.History.Add(path, "", HistoryKind.Saved, now, text));
                return null;
            case { Outcome: WriteOutcome.Failed, Reason: var why }:
                return why;
            default:
                return $"{path} was changed by somebody else at the same time. Try again.";
        }
    }

    private SaveResult SaveAgain(string path, string sitting, string version, DocumentText opened, string edited, HistoryKind kind)
    {
        var text = opened.With(edited);
        return files.Write(path, null, text) switch
        {
            { Outcome: WriteOutcome.Written } => Saved(path, sitting, kind, opened, null, text, null) with { Notice = "The file had been removed. It is there again, with your text." },
            { Outcome: WriteOutcome.Failed, Reason: var why } => Lost(path, sitting, version, edited, why!),
            _ => Lost(path, sitting, version, edited, "The file is being changed by somebody else. Save again."),
        };
    }

    private SaveResult Saved(string path, string sitting, HistoryKind kind, DocumentText? opened, DocumentText? before, DocumentText after, Merge? merge)
    {
        var warning = before?.Version == after.Version ? null : Guard(() => desk.History.Add(path, sitting, kind, before ?? opened, after));
        Guard(() => desk.Drafts.Remove(path, sitting));
        return new(SaveOutcome.Saved, after.Plain, after.Version)
        {
            Warning = warning,
            Notice = merge is null ? null : "Somebody else had changed other paragraphs of this file. Both changes are in it now.",
        };
    }

    private SaveResult Conflict(string path, string sitting, string version, string edited, DocumentText now, Merge merge)
    {
        Guard(() => desk.Drafts.Keep(path, sitting, version, edited));
        return new(SaveOutcome.Conflict, edited, now.Version) { Merge = merge };
    }

    private SaveResult Lost(string path, string sitting, string version, string edited, string reason)
    {
        var draft = Guard(() => desk.Drafts.Keep(path, sitting, version, edited));
        return new(SaveOutcome.Failed, edited, version) { Reason = reason, Warning = draft };
    }

    /// <summary>Notes a change that another program has made.</summary>
    private void NoteOutside(string path, DocumentText text)
    {
        desk.History.Keep(path, text);
        if (desk.History.Last(path) is { } last && last.Version != text.Version) desk.History.Add(path, "", HistoryKind.Elsewhere, last, text);
    }

    /// <summary>Does what must not keep a text from being saved.</summary>
    /// <returns>Why it could not be done, or null.</returns>
    private static string? Guard(Action action)
    {
        try
        {
            action();
            return null;
        }
        // Any exception: a disk without room is reported as one of several kinds.
        catch (Exception e)
        {
            return e.Message;
        }
    }
}

/// <summary>What became of a text that was to be saved.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Text">The text to show in the editor, with line feeds only.</param>
/// <param name="Version">The version of the file that the next save is made from.</param>
internal sealed record SaveResult(SaveOutcome Outcome, string Text, string Version)
{
    /// <summary>Why it was not saved, for a person.</summary>
    public string? Reason { get; init; }

    /// <summary>Something good to know, for a person.</summary>
    public string? Notice { get; init; }

    /// <summary>Why the history or the draft could not be kept.</summary>
    public string? Warning { get; init; }

    /// <summary>Both texts, where a person has to choose.</summary>
    public Merge? Merge { get; init; }
}

/// <summary>The outcome of a save.</summary>
internal enum SaveOutcome
{
    /// <summary>The text is in the file.</summary>
    Saved,

    /// <summary>Somebody else changed the same paragraph, and a person has to choose.</summary>
    Conflict,

    /// <summary>The file could not be written.</summary>
    Failed,
}
