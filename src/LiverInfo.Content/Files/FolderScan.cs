using System.Collections.Immutable;

namespace LiverInfo.Content.Files;

/// <summary>A list of the files of a content folder. Two lists are equal when the paths, sizes and times of change are equal.</summary>
public sealed class FolderScan : IEquatable<FolderScan>
{
    internal FolderScan(ImmutableArray<FileEntry> files) => Files = files;

    /// <summary>An empty list.</summary>
    public static FolderScan None { get; } = new([]);

    /// <summary>Whether the list is empty.</summary>
    public bool IsEmpty => Files.IsEmpty;

    /// <summary>Sorted by path.</summary>
    internal ImmutableArray<FileEntry> Files { get; }

    /// <summary>Whether a file of an earlier list is missing.</summary>
    public bool HasRemovals(FolderScan before)
    {
        var there = Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return before.Files.Any(file => !there.Contains(file.Path));
    }

    /// <inheritdoc />
    public bool Equals(FolderScan? other) => other is not null && (ReferenceEquals(this, other) || Files.AsSpan().SequenceEqual(other.Files.AsSpan()));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as FolderScan);

    /// <inheritdoc />
    public override int GetHashCode() => Files.Length;
}
