using System.Collections.Immutable;
using System.Collections.ObjectModel;
using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Files;

/// <summary>Everything read from a content folder in one go.</summary>
/// <param name="Files">The Markdown and settings files that could be read, sorted by path.</param>
/// <param name="Unreadable">One problem for each file that could not be.</param>
public sealed record ContentSnapshot(ImmutableArray<ContentFile> Files, ImmutableArray<Diagnostic> Unreadable)
{
    /// <summary>The pictures that could be read.</summary>
    public ImmutableArray<ImageFile> Images { get; init; } = [];

    /// <summary>What was read of each file as it was found, so that it need not be read again.</summary>
    internal IReadOnlyDictionary<FileEntry, object> Read { get; init; } = ReadOnlyDictionary<FileEntry, object>.Empty;
}
