using System.Collections.Immutable;
using System.Globalization;

namespace LiverInfo.Content.Files;

/// <summary>What a look at a content folder found. Two are equal as long as no file was added, removed or saved: by path, size and time of change.</summary>
public sealed class FolderScan : IEquatable<FolderScan>
{
    internal FolderScan(ImmutableArray<FileEntry> files) => Files = files;

    /// <summary>A look that found nothing.</summary>
    public static FolderScan None { get; } = new([]);

    /// <summary>Whether it found nothing.</summary>
    public bool IsEmpty => Files.IsEmpty;

    /// <summary>Sorted by path.</summary>
    internal ImmutableArray<FileEntry> Files { get; }

    /// <summary>Whether a file is gone that was there before.</summary>
    public bool HasRemovals(FolderScan before)
    {
        var there = Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return before.Files.Any(file => !there.Contains(file.Path));
    }

    /// <summary>A short text that is the same for equal looks, now and at any later start.</summary>
    public string Fingerprint() => Model.Fingerprint.Of(
        Files.Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Path}|{file.Length}|{file.Changed}\n")));

    /// <inheritdoc />
    public bool Equals(FolderScan? other) => other is not null && (ReferenceEquals(this, other) || Files.AsSpan().SequenceEqual(other.Files.AsSpan()));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as FolderScan);

    /// <inheritdoc />
    public override int GetHashCode() => Files.Length;
}
