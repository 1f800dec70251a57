using System.Collections.Immutable;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Files;

/// <summary>A list of the files of a content folder. Two lists are equal when the paths, sizes, times of change and errors are equal.</summary>
public sealed class FolderScan : IEquatable<FolderScan>
{
    private readonly ImmutableArray<FileEntry> _listed;
    private readonly ImmutableArray<Diagnostic> _errors;
    private readonly ImmutableArray<Diagnostic> _unread;

    // The names are compared only when the files are read, because a folder is scanned far more often than it changes.
    private readonly Lazy<SecondVersions> _files;

    internal FolderScan(ImmutableArray<FileEntry> listed, ImmutableArray<Diagnostic> errors, ImmutableArray<Diagnostic> unread)
    {
        (_listed, _errors, _unread) = (listed, errors, unread);
        _files = new(() => SecondVersions.In(listed));
    }

    /// <summary>An empty list.</summary>
    public static FolderScan None { get; } = new([], [], []);

    /// <summary>Whether the list is empty.</summary>
    public bool IsEmpty => _listed.IsEmpty;

    /// <summary>The files to read, sorted by path.</summary>
    internal ImmutableArray<FileEntry> Files => _files.Value.Files;

    /// <summary>Folders that are not read, and second versions of files.</summary>
    internal IEnumerable<Diagnostic> Errors => _errors.Concat(_files.Value.Errors).OrderBy(error => error.At.Path, StringComparer.Ordinal);

    /// <summary>Files that are not read although an author may expect it. They do not count when two lists are compared.</summary>
    internal ImmutableArray<Diagnostic> Unread => [.. _unread, .. _files.Value.Unread];

    /// <summary>Returns the list with the revisions of some files.</summary>
    /// <param name="revisions">How often each file was found changed without a change of its size and time, by path.</param>
    public FolderScan With(IReadOnlyDictionary<string, int> revisions) => revisions.Count == 0
        ? this
        : new([.. _listed.Select(file => revisions.TryGetValue(file.Path, out var revision) ? file with { Revision = revision } : file)], _errors, _unread);

    /// <summary>Whether a file of an earlier list is missing.</summary>
    public bool HasRemovals(FolderScan before)
    {
        var there = _listed.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return before._listed.Any(file => !there.Contains(file.Path));
    }

    /// <inheritdoc />
    public bool Equals(FolderScan? other) => other is not null && (ReferenceEquals(this, other) || (_listed.AsSpan().SequenceEqual(other._listed.AsSpan()) && _errors.AsSpan().SequenceEqual(other._errors.AsSpan())));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as FolderScan);

    /// <inheritdoc />
    public override int GetHashCode() => _listed.Length;
}
