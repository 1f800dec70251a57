using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Files;

/// <summary>A list of the files of a content folder. Two lists are equal when the paths, sizes, times of change and errors are equal.</summary>
public sealed class FolderScan : IEquatable<FolderScan>
{
    internal FolderScan(ImmutableArray<FileEntry> files, ImmutableArray<Diagnostic> errors, ImmutableArray<Diagnostic> unread) =>
        (Files, Errors, Unread) = (files, errors, unread);

    /// <summary>An empty list.</summary>
    public static FolderScan None { get; } = new([], [], []);

    /// <summary>Whether the list is empty.</summary>
    public bool IsEmpty => Files.IsEmpty;

    /// <summary>Sorted by path.</summary>
    internal ImmutableArray<FileEntry> Files { get; }

    /// <summary>Folders that are not read, and second versions of files.</summary>
    internal ImmutableArray<Diagnostic> Errors { get; }

    /// <summary>Files that are not read although an author may expect it. They do not count when two lists are compared.</summary>
    internal ImmutableArray<Diagnostic> Unread { get; }

    /// <summary>Returns the list with the revisions of some files.</summary>
    /// <param name="revisions">How often each file was found changed without a change of its size and time, by path.</param>
    public FolderScan With(IReadOnlyDictionary<string, int> revisions) => revisions.Count == 0
        ? this
        : new([.. Files.Select(file => revisions.TryGetValue(file.Path, out var revision) ? file with { Revision = revision } : file)], Errors, Unread);

    /// <summary>Whether a file of an earlier list is missing.</summary>
    public bool HasRemovals(FolderScan before)
    {
        var there = Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return before.Files.Any(file => !there.Contains(file.Path));
    }

    /// <inheritdoc />
    public bool Equals(FolderScan? other) => other is not null && (ReferenceEquals(this, other) || (Files.AsSpan().SequenceEqual(other.Files.AsSpan()) && Errors.AsSpan().SequenceEqual(other.Errors.AsSpan())));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as FolderScan);

    /// <inheritdoc />
    public override int GetHashCode() => Files.Length;
}
