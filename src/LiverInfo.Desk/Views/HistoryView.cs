using System.Collections.Immutable;
using LiverInfo.Desk.Saving;
using LiverInfo.Desk.Texts;

namespace LiverInfo.Desk.Views;

/// <summary>What the pages about the earlier versions of a file show.</summary>
internal sealed record HistoryView
{
    /// <summary>The file.</summary>
    public required string Path { get; init; }

    /// <summary>All entries, the latest first.</summary>
    public ImmutableArray<HistoryEntry> Entries { get; init; } = [];

    /// <summary>The one entry that is shown, or null.</summary>
    public HistoryEntry? Entry { get; init; }

    /// <summary>The differences in its text.</summary>
    public ImmutableArray<WordRun> Runs { get; init; } = [];

    /// <summary>Whether the text from before it is kept.</summary>
    public bool HasBefore { get; init; }

    /// <summary>Whether the differences can be shown in the page.</summary>
    public bool HasPage { get; init; }

    /// <summary>The secret of the form: the name of its field, and the value.</summary>
    public (string Name, string Value) Secret { get; init; }
}
